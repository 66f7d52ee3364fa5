import { campaignWords } from "../../words/report/campaign.ts";
import { asSentence, saidBy } from "../../words/report/record.ts";
import { choose } from "../choose.ts";
import { allCounted, type CampaignInput, paragraphsOf } from "./input.ts";
import { ownWords } from "./own-words.ts";

const MOST_SAID = 4;

/** What was led and directed: the committee's words, how many documents the units issued, what some of them say. */
export function composeLeadership(input: CampaignInput): { cau: string }[] {
  const said = allCounted(input.tally).flatMap(({ unit, record }) =>
    (record.lanh_dao?.ket_qua ?? []).map((prose) => ({ unit: unit.ten, prose })),
  );
  return paragraphsOf([
    ...ownWords(input, ({ lanh_dao }) => lanh_dao).map(asSentence),
    ...documents(input),
    ...choose(said, MOST_SAID).map(({ unit, prose }) => saidBy(unit, prose)),
  ]);
}

/** A document that a unit, or its successor, tells of in two phases was issued once. */
function documents({ tally }: CampaignInput): string[] {
  const seen = new Set<string>();
  const units = new Set<string>();
  const byPhase = tally.phases.map(({ phase, counted }) => {
    const before = seen.size;
    for (const { unit, record } of counted)
      for (const { so, ngay } of record.lanh_dao?.van_ban ?? []) {
        const row = tally.rowOf.get(unit.id)?.id ?? unit.id;
        seen.add([unit.id, so.replace(/\s+/g, ""), ngay].join());
        units.add(row);
      }
    return { phase, count: seen.size - before };
  });
  const told = byPhase.filter(({ count }) => count > 0);
  const parts = told.map(({ phase, count }) => campaignWords.inPhase(phase.ten, count));
  return seen.size === 0 ? [] : [campaignWords.documents(seen.size, units.size, parts)];
}
