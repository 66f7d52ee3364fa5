import { sealedIn, sealOf } from "../../model/award-seal.ts";
import type { Rule } from "../../model/facts.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { hasVotes, type Sheet, sheets } from "./sheets.ts";

/** TD820: rules or candidates that are not those of the opening, by the seal; or votes where none was opened. */
export const alteredAfterOpening: Rule = {
  code: "TD820",
  check: (facts) => sheets(facts).flatMap(inSheet),
};

function inSheet({ source, value }: Sheet): Problem[] {
  const { chot, ung_vien } = value;
  if (!chot) return unopened(source, value);
  if (sealOf(sealedIn({ chot, ung_vien })) === chot.dau) return [];
  return [problem("TD820", source.at(["chot", "dau"]), { kind: "seal", day: chot.ngay })];
}

/** One problem for all: what is to be done is the same. */
function unopened(
  source: Sheet["source"],
  { ung_vien = [], kiem_phieu, kiem_phieu_lai }: Sheet["value"],
): Problem[] {
  const isFilled = (count: object | undefined) => Object.values(count ?? {}).some((one) => one !== undefined);
  const counted = isFilled(kiem_phieu)
    ? "kiem_phieu"
    : isFilled(kiem_phieu_lai)
      ? "kiem_phieu_lai"
      : undefined;
  const index = ung_vien.findIndex((one) => hasVotes(one) || one.phan_dinh);
  if (counted === undefined && index === -1) return [];
  const place = counted === undefined ? source.at(["ung_vien", index]) : source.at([counted], "key");
  return [problem("TD820", place, { kind: "unopened" })];
}
