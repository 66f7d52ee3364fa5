import type { Facts, Rule } from "../model/facts.ts";
import type { Path, Sourced } from "../model/place.ts";
import { problem } from "../model/problem.ts";
import { signsForCommittee } from "../model/signing.ts";

/** TD609: a committee signed for by “K/T”. */
export const signingForCommittee: Rule = {
  code: "TD609",
  check: (facts) =>
    signers(facts).flatMap(({ source, path, typed }) =>
      signsForCommittee(typed) ? [problem("TD609", source.at(path), { typed })] : [],
    ),
};

type Signer = { readonly source: Sourced<unknown>; readonly path: Path; readonly typed: string };

function signers({ plan, committee, campaignWords = [] }: Facts): Signer[] {
  const issuers = plan.value.co_quan.flatMap(({ quyen_han, ky_cong_van }, index): Signer[] => [
    { source: plan, path: ["co_quan", index, "quyen_han"], typed: quyen_han },
    ...(ky_cong_van
      ? [{ source: plan, path: ["co_quan", index, "ky_cong_van", "quyen_han"], typed: ky_cong_van.quyen_han }]
      : []),
  ]);
  const own = [...committee, ...campaignWords].flatMap((source): Signer[] => {
    const typed = source.value.nguoi_ky?.quyen_han;
    return typed === undefined ? [] : [{ source, path: ["nguoi_ky", "quyen_han"], typed }];
  });
  return [...issuers, ...own];
}
