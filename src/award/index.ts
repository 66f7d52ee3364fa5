import type { Barred, NominationList, Nominee, Question } from "../model/award.ts";
import { holds } from "../model/date.ts";
import { chosenName, officeBeside } from "../model/name-answers.ts";
import { compareListed } from "../model/name-order.ts";
import { candidateOf, withAnswer } from "./answered.ts";
import { judge } from "./criteria.ts";
import { Ground } from "./ground.ts";
import type { NominationInput } from "./input.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { placesIn } from "./places.ts";
import { isAboutIn, sortSame } from "./same.ts";

export type { NominationInput } from "./input.ts";

/**
 * Everyone whom the records of a period propose, each with the criteria of the form, the figures and the lines that they
 * stand on; the names that only people can tell apart; the quotas in numbers. Drafts and records with errors do not count.
 */
export function nominationsOf(input: NominationInput): NominationList {
  const ground = new Ground(input);
  const sorted = groupBy(mentionsIn(ground), keyOf).map((mentions) => sortSame(mentions, ground));
  const order = new Map((input.plan.khen_thuong ?? []).map(({ id }, index) => [id, index]));
  const rank = ({ form }: Nominee) => order.get(form.id) ?? 0;
  const nominees = sorted
    .flatMap(({ groups }) => groups.map((group) => nomineeOf(group, ground)))
    .sort((a, b) => rank(a) - rank(b) || compareListed(a, b));
  const { period, phases, date, records, broken, file } = input;
  return {
    period,
    phases,
    date,
    opened: file?.chot?.ngay,
    needsNumber: period !== "final" && file?.giai_doan === undefined,
    nominees,
    questions: sorted.flatMap(({ open }) => open.flatMap((group) => questionOf(group, ground))),
    places: placesIn(nominees, ground),
    records: { read: records.length + broken, drafts: records.length - ground.records.length, broken },
  };
}

/** Only proposals of one form, kind and unit can be of the same one. */
function keyOf({ form, kind, unit, isUnit }: Mention): string {
  return [form.id, kind, unit, isUnit ? "self" : ""].join(" ");
}

function nomineeOf(mentions: readonly Mention[], ground: Ground): Nominee {
  const last = mentions.at(-1);
  if (!last) throw new RangeError("nobody");
  const { form, kind, isUnit, unit } = last;
  // Who was put together is called as people chose; nobody else is of more than one spelling.
  const name = chosenName(mentions, ground.answers, isAboutIn(ground)) ?? last.ten;
  const candidate = candidateOf(mentions, name, ground);
  const criteria = (form.tieu_chi ?? [])
    .flatMap((id) => ground.criteria.get(id) ?? [])
    .filter(({ doi_tuong }) => !doi_tuong || doi_tuong.includes(kind))
    .map((criterion) => withAnswer(judge(criterion, ground.rowOf(last.from), ground), candidate));
  const barred = barredBy(last, ground);
  const answers = criteria.map(({ met }) => met);
  return {
    form,
    kind,
    unit: ground.refer(unit),
    unitKind: ground.unit(unit)?.loai,
    ten: isUnit ? ground.refer(unit).ten : name,
    chuc_vu: officeBeside(mentions, name),
    isUnit,
    mentions: mentions.map(({ phase, place, ten, thanh_tich }) => ({ phase, place, ten, thanh_tich })),
    criteria,
    barred,
    eligible: barred || answers.includes(false) ? false : answers.includes(undefined) ? undefined : true,
  };
}

function barredBy({ form, kind, isUnit, unit }: Mention, ground: Ground): Barred | undefined {
  if (!form.doi_tuong.includes(kind)) return "kind";
  if (!holds(form, ground.input.date)) return "not-in-force";
  // People of a unit that ended are there still; the unit is not.
  return isUnit && !ground.lives(unit) ? "ended" : undefined;
}

function questionOf(mentions: readonly Mention[], ground: Ground): Question[] {
  const [first] = mentions;
  if (!first) return [];
  const names = mentions.map(({ phase, place, ten }) => ({ phase, place, ten }));
  return [{ form: first.form, kind: first.kind, unit: ground.refer(first.unit), names }];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    groups.set(key(item), group);
    group.push(item);
  }
  return [...groups.values()];
}
