import type { CampaignTally, Named } from "../../model/campaign.ts";
import type { CampaignReport } from "../../model/campaign-report.ts";
import type { Plan } from "../../model/plan.ts";
import { campaignWords } from "../../words/report/campaign.ts";
import { namedWords as words } from "../../words/report/campaign-lists.ts";
import { nominationSentence } from "../../words/report/record.ts";
import { personName } from "../appendix.ts";
import { phaseNames } from "./input.ts";

// More would be a list and no text; the table has all.
const MOST = 12;

/** Model collectives and people: how many, and who. @param table the number of the table that has all of them. */
export function composeExemplars(tally: CampaignTally, table: string): string[] {
  const all = tally.named.filter(({ isExemplar }) => isExemplar);
  if (all.length === 0) return [];
  const count = (kind: Named["kind"]) => all.filter((one) => one.kind === kind).length;
  const sum = words.sum(count("tap_the"), count("ca_nhan"));
  const more = all.length > MOST ? ` ${words.more(table)}` : "";
  const told = standingOut(all).map(
    (one) => `- ${words.one(one, campaignWords.phases(phaseNames(tally, one.phases)))}`,
  );
  return [sum + more, ...told];
}

/** Those named in several phases before others, then one of each unit before a second one. */
function standingOut(all: readonly Named[]): Named[] {
  if (all.length <= MOST) return [...all];
  const seen = new Map<string, number>();
  const ranked = [...all]
    .sort((a, b) => b.phases.length - a.phases.length)
    .map((one) => {
      const rank = seen.get(one.unit.id) ?? 0;
      seen.set(one.unit.id, rank + 1);
      return { one, rank: one.phases.length > 1 ? -1 : rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ one }) => one);
  return all.filter((one) => ranked.includes(one));
}

/** Whom the units propose for each form of commendation. */
export function composeNominations(plan: Plan, { named }: CampaignTally, table: string): string[] {
  return (plan.khen_thuong ?? []).flatMap(({ id, ten }) => {
    const names = named
      .filter(({ forms }) => forms.includes(id))
      .map((one) => (one.ten === one.unit.ten ? one.ten : `${one.ten} (${one.unit.ten})`));
    if (names.length > MOST) return [words.nominatedMany(ten, names.length, table)];
    return names.length === 0 ? [] : [nominationSentence(ten, names)];
  });
}

/** The table of both. */
export function namedTable(plan: Plan, tally: CampaignTally): CampaignReport["bieu_4"] {
  const form = (id: string) => plan.khen_thuong?.find((one) => one.id === id)?.ten ?? id;
  return tally.named.map(({ ten, chuc_vu, unit, deeds, forms, phases }, index) => ({
    tt: String(index + 1),
    ten: personName({ ho_ten: ten, chuc_vu }),
    don_vi: unit.ten,
    thanh_tich: words.deeds(deeds),
    hinh_thuc: forms.map(form).join("; "),
    giai_doan: words.inCell(phaseNames(tally, phases)),
  }));
}
