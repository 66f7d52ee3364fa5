import type { TableBlock } from "../../model/table-block.ts";
import { reportingWords } from "../../words/report/record.ts";

/** Text width of A4 in landscape between margins of 20 mm, in twips. */
export const WIDTH = 16838 - 2 * 1134;
export const NUMBER_WIDTH = 600;

/**
 * A table with a number before each row.
 * @param widths of the first column, which takes what is left over, and of the others.
 * @param foot rows without a number; the last of them is the total.
 */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: { readonly first: number; readonly others: readonly number[] },
  foot: readonly (readonly string[])[] = [],
): TableBlock {
  const rest = widths.others.reduce((sum, one) => sum + one, 0);
  const numbered = rows.map((row, index) => [String(index + 1), ...row]);
  const notes = foot.slice(0, -1).map((row) => ["", ...row]);
  const total = foot.at(-1);
  return {
    cot: [NUMBER_WIDTH, Math.max(widths.first, WIDTH - NUMBER_WIDTH - rest), ...widths.others],
    dau: [[reportingWords.number, ...head].map((chu) => ({ chu }))],
    hang: [...numbered, ...notes],
    ...(total && { cong: ["", ...total] }),
    can: ["giua", "trai", ...widths.others.map(() => "giua" as const)],
  };
}

/** A list in parts of about equal length, none longer than `most`. */
export function chunks<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most);
  const size = Math.ceil(list.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}
