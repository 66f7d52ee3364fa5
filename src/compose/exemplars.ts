import type { Plan } from "../model/plan.ts";
import type { PhaseTally } from "../model/tally.ts";
import { nameWithOffice } from "../words/format.ts";
import { namedWords as words } from "../words/report/campaign-lists.ts";
import { exemplarSentence, nominationSentence } from "../words/report/record.ts";
import { oneOfEach } from "./choose.ts";

/** So many names can stand in a text; more would be a list and no text, and the table has all. */
export const MOST_NAMED = 12;

type Sentence = { cau: string };

/**
 * Model collectives and people of a phase; where they are too many for a text, how many, and those of most units.
 * @param table the number of the table that has all of them.
 */
export function exemplars({ counted }: PhaseTally, table: string): Sentence[] {
  const all = counted.flatMap(({ unit, record: { dien_hinh } }) => [
    ...(dien_hinh?.tap_the ?? []).map((one) => ({ unit, kind: "tap_the", who: one.ten, ...one })),
    ...(dien_hinh?.ca_nhan ?? []).map((one) => ({
      unit,
      kind: "ca_nhan",
      who: nameWithOffice(one.ho_ten, one.chuc_vu),
      ...one,
    })),
  ]);
  const count = (kind: string) => all.filter((one) => one.kind === kind).length;
  const sum = `${words.sum(count("tap_the"), count("ca_nhan"))} ${words.more(table)}`;
  const told = oneOfEach(all, MOST_NAMED).map(({ who, unit, thanh_tich }) =>
    exemplarSentence(who, unit.ten, thanh_tich),
  );
  return [...(all.length > MOST_NAMED ? [sum] : []), ...told].map((cau) => ({ cau }));
}

/**
 * Whom the units propose for each form of commendation, in a phase or in all of them.
 * @param table the number of the table that has all of them.
 */
export function nominations(plan: Plan, { named }: Pick<PhaseTally, "named">, table: string): Sentence[] {
  return (plan.khen_thuong ?? []).flatMap(({ id, ten }) => {
    const names = named
      .filter(({ forms }) => forms.includes(id))
      .map((one) => (one.ten === one.unit.ten ? one.ten : `${one.ten} (${one.unit.ten})`));
    if (names.length > MOST_NAMED) return [{ cau: words.nominatedMany(ten, names.length, table) }];
    return names.length === 0 ? [] : [{ cau: nominationSentence(ten, names) }];
  });
}
