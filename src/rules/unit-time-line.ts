import { daysBetween, type Interval } from "../model/date.ts";
import type { Facts, Rule } from "../model/facts.ts";
import type { Path } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";

/** TD702: names of a unit that overlap or leave a gap, or lives of it that overlap. */
export const unitTimeLine: Rule = {
  code: "TD702",
  check: (facts) =>
    facts.units.value.don_vi.flatMap(({ id, ten, hoat_dong }, index) => [
      ...joints(facts, id, ["don_vi", index, "ten"], ten, (gap) => gap !== 1),
      ...joints(facts, id, ["don_vi", index, "hoat_dong"], hoat_dong ?? [], (gap) => gap < 1),
    ]),
};

/** What is wrong where one interval follows the other; `gap` counts the days from an end to the next start. */
function joints(
  { units }: Facts,
  id: string,
  path: Path,
  list: readonly Interval[],
  bad: (gap: number) => boolean,
): Problem[] {
  return list.slice(1).flatMap((next, index) => {
    const end = list[index]?.den;
    const gap = end === undefined || next.tu === undefined ? 0 : daysBetween(end, next.tu);
    if (!bad(gap)) return [];
    const place = units.at([...path, index + 1, next.tu === undefined ? "ten" : "tu"]);
    return [problem("TD702", place, { typed: id, date: next.tu ?? end })];
  });
}
