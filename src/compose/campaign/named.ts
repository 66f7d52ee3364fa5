import type { CampaignTally, Named } from "../../model/campaign.ts";
import type { CampaignReport } from "../../model/campaign-report.ts";
import type { Plan } from "../../model/plan.ts";
import { nameWithOffice } from "../../words/format.ts";
import { campaignWords } from "../../words/report/campaign.ts";
import { namedWords as words } from "../../words/report/campaign-lists.ts";
import { oneOfEach } from "../choose.ts";
import { MOST_NAMED } from "../exemplars.ts";
import { phaseNames } from "./input.ts";

/** Model collectives and people: how many, and who. @param table the number of the table that has all of them. */
export function composeExemplars(tally: CampaignTally, table: string): string[] {
  const all = tally.named.filter(({ isExemplar }) => isExemplar);
  if (all.length === 0) return [];
  const count = (kind: Named["kind"]) => all.filter((one) => one.kind === kind).length;
  const sum = words.sum(count("tap_the"), count("ca_nhan"));
  const more = all.length > MOST_NAMED ? ` ${words.more(table)}` : "";
  // Those named in several phases stand before others.
  const told = oneOfEach(all, MOST_NAMED, ({ phases }) => phases.length).map(
    (one) => `- ${words.one(one, campaignWords.phases(phaseNames(tally, one.phases)))}`,
  );
  return [sum + more, ...told];
}

/** The table of both. */
export function namedTable(plan: Plan, tally: CampaignTally): CampaignReport["bieu_4"] {
  const form = (id: string) => plan.khen_thuong?.find((one) => one.id === id)?.ten ?? id;
  return tally.named.map(({ ten, chuc_vu, unit, deeds, forms, phases }, index) => ({
    tt: String(index + 1),
    ten: nameWithOffice(ten, chuc_vu),
    don_vi: unit.ten,
    thanh_tich: words.deeds(deeds),
    hinh_thuc: forms.map(form).join("; "),
    giai_doan: words.inCell(phaseNames(tally, phases)),
  }));
}
