import type { Plan, Task } from "../../model/plan.ts";
import type { Counted, PhaseTally } from "../../model/tally.ts";
import type { Feed, Figure } from "../../model/trace.ts";
import { formatNumber } from "../../words/format.ts";
import { traceWords as words } from "../../words/trace.ts";
import { feedAt, type SourceOf } from "./feeds.ts";
import type { Found } from "./indicator.ts";
import { nominationFigures } from "./nominations.ts";

/** Counts of units and documents at the head of the report of a phase. */
export function headFigures(tally: PhaseTally, sourceOf: SourceOf): Figure[] {
  const { counted } = tally;
  const documents = counted.flatMap((one) =>
    (one.record.lanh_dao?.van_ban ?? []).map((it, index) => ({ one, it, index })),
  );
  const feeds = documents.flatMap(({ one, it, index }) =>
    feedAt(sourceOf, one, ["lanh_dao", "van_ban", index, "so"], it.so),
  );
  const units = new Set(documents.map(({ one }) => one.unit.id)).size;
  const where = words.where.leadership;
  return [
    ...receivedFigures(tally, sourceOf).map((one) => ({ where: words.where.reporting, ...one })),
    ...(feeds.length === 0
      ? []
      : [
          { where, text: String(feeds.length), value: feeds.length, formula: words.formula.documents, feeds },
          { where, text: String(units), value: units, formula: words.formula.documentUnits, feeds },
        ]),
  ];
}

/** How many units have reported; nothing where nobody has, since no figure of that comes from records. */
export function receivedFigures({ counted, reporting }: PhaseTally, sourceOf: SourceOf): Found[] {
  const [n, of] = [reporting.received.length, reporting.due.length];
  const ids = new Set(reporting.received.map(({ id }) => id));
  if (n === 0) return [];
  return [
    {
      text: n === of ? String(of) : `${n}/${of}`,
      value: n,
      formula: words.formula.received,
      feeds: stateFeeds(
        counted.filter(({ unit }) => ids.has(unit.id)),
        sourceOf,
      ),
    },
  ];
}

/** That records are final, by the line that says so. */
export function stateFeeds(some: readonly Counted[], sourceOf: SourceOf): Feed[] {
  return some.flatMap((one) => feedAt(sourceOf, one, ["trang_thai"], one.record.trang_thai));
}

/**
 * How many units have a result of each task, and have done it.
 * @param whereOf where the sentence about a task stands, by the number of its theme and its name.
 */
export function taskFigures(
  { phase, counted, themes }: PhaseTally,
  sourceOf: SourceOf,
  whereOf: (so: number, task: string) => string = words.where.theme,
): Figure[] {
  return phase.nhiem_vu.flatMap((task) => {
    const theme = themes.find((one) => one.theme.id === task.noi_dung_thi_dua)?.theme;
    const answers = counted.filter(({ record }) => record.nhiem_vu?.[task.id] !== undefined);
    if (!theme || answers.length === 0) return [];
    const states = answers.map(({ record }) => record.nhiem_vu?.[task.id]?.trang_thai);
    const done = answers.filter((_, index) => states[index] === "hoan_thanh");
    const where = whereOf(theme.so, task.ten);
    const isTold = !states.includes(undefined) && done.length > 0 && done.length < answers.length;
    const text = `${formatNumber(answers.length)}/${formatNumber(counted.length)}`;
    return [
      {
        where,
        text,
        value: answers.length,
        formula: words.formula.task,
        feeds: taskFeeds(task, answers, sourceOf),
      },
      ...(isTold
        ? [
            {
              where,
              text: formatNumber(done.length),
              value: done.length,
              formula: words.formula.done,
              feeds: taskFeeds(task, done, sourceOf),
            },
          ]
        : []),
    ];
  });
}

function taskFeeds(task: Task, answers: readonly Counted[], sourceOf: SourceOf): Feed[] {
  return answers.flatMap((one) => {
    const state = one.record.nhiem_vu?.[task.id]?.trang_thai;
    const path = ["nhiem_vu", task.id, ...(state === undefined ? [] : ["trang_thai"])];
    return feedAt(sourceOf, one, path, state ?? words.result);
  });
}

/** How many nominations there are of each form, and by how many days records were late. */
export function tailFigures(plan: Plan, tally: PhaseTally, sourceOf: SourceOf): Figure[] {
  return [...nominationFigures(plan, tally, sourceOf), ...lateFigures(tally, sourceOf, words.where.late)];
}

/** By how many days each unit was late. */
export function lateFigures(
  { counted, reporting }: PhaseTally,
  sourceOf: SourceOf,
  whereOf: (unit: string) => string,
): Figure[] {
  return reporting.late.map(({ id, ten, days, day }): Figure => {
    const one = counted.find(({ unit }) => unit.id === id);
    return {
      where: whereOf(ten),
      text: formatNumber(days),
      value: days,
      formula: words.formula.late(day),
      feeds: one ? feedAt(sourceOf, one, ["ngay_lap"], one.record.ngay_lap) : [],
    };
  });
}
