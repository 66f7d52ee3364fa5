import type { CommitteeWords } from "../model/committee.ts";
import type { PhaseTally } from "../model/tally.ts";
import { documentWords } from "../words/report/document.ts";
import { saidBy } from "../words/report/record.ts";
import { choose } from "./choose.ts";
import { joined, ownProse } from "./own-prose.ts";

const MOST_SAID = 4;

/** What was led and directed: the committee's words, the documents of the units, what some of them say. */
export function leadership(
  { counted }: PhaseTally,
  committee: CommitteeWords | undefined,
): { cau: string }[] {
  const own = ownProse(committee?.lanh_dao, false);
  const documents = counted
    .map(({ record }) => record.lanh_dao?.van_ban?.length ?? 0)
    .filter((count) => count > 0);
  const sum = documents.reduce((total, count) => total + count, 0);
  const said = counted.flatMap(({ unit, record }) =>
    (record.lanh_dao?.ket_qua ?? []).map((prose) => ({ unit: unit.ten, prose })),
  );
  const made = () => [
    ...(sum > 0 ? [documentWords.documents(sum, documents.length)] : []),
    ...choose(said, MOST_SAID).map(({ unit, prose }) => saidBy(unit, prose)),
  ];
  return joined(own, made, committee?.cach_ghep?.lanh_dao, "them").map((cau) => ({ cau }));
}
