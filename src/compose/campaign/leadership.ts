import type { CampaignTally } from "../../model/campaign.ts";
import type { Counted, PhaseTally } from "../../model/tally.ts";
import { campaignWords } from "../../words/report/campaign.ts";
import { asSentence, saidBy } from "../../words/report/record.ts";
import { choose } from "../choose.ts";
import { joined } from "../own-prose.ts";
import { allCounted, type CampaignInput, paragraphsOf } from "./input.ts";
import { ownWords } from "./own-words.ts";

const MOST_SAID = 4;

/** What was led and directed: the committee's words, how many documents the units issued, what some of them say. */
export function composeLeadership(input: CampaignInput): { cau: string }[] {
  const said = allCounted(input.tally).flatMap(({ unit, record }) =>
    (record.lanh_dao?.ket_qua ?? []).map((prose) => ({ unit: unit.ten, prose })),
  );
  const own = ownWords(input, ({ lanh_dao }) => lanh_dao).map(asSentence);
  const made = () => [
    ...documents(input),
    ...choose(said, MOST_SAID).map(({ unit, prose }) => saidBy(unit, prose)),
  ];
  return paragraphsOf(joined(own, made, input.committee?.cach_ghep?.lanh_dao, "them"));
}

function documents({ tally }: CampaignInput): string[] {
  const all = documentsIn(tally);
  const units = new Set(all.map(({ row }) => row));
  const parts = tally.phases.flatMap(({ phase }) => {
    const count = all.filter((one) => one.phase === phase).length;
    return count > 0 ? [campaignWords.inPhase(phase.ten, count)] : [];
  });
  return all.length === 0 ? [] : [campaignWords.documents(all.length, units.size, parts)];
}

/** A document that was issued, where in its record it stands, and the row of its unit. */
type Issued = {
  readonly one: Counted;
  readonly index: number;
  readonly phase: PhaseTally["phase"];
  readonly row: string;
};

/** The documents, each once: one that a unit tells of in two phases was issued once. */
export function documentsIn({ phases, rowOf }: CampaignTally): Issued[] {
  const seen = new Set<string>();
  return phases.flatMap(({ phase, counted }) =>
    counted.flatMap((one) =>
      (one.record.lanh_dao?.van_ban ?? []).flatMap(({ so, ngay }, index): Issued[] => {
        const key = [one.unit.id, so.replace(/\s+/g, ""), ngay].join();
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ one, index, phase, row: rowOf.get(one.unit.id)?.id ?? one.unit.id }];
      }),
    ),
  );
}
