import { diffWords } from "../../words/fix.ts";
import { excerptOf } from "./excerpt.ts";
import { paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";

type Changed = { readonly file: string; readonly before: string; readonly after: string };

/**
 * What mends would change, line by line: the old line and the new one, around their first difference. Lines of which
 * only the end changes (blanks, carriage returns) are counted. Mends never add or take away a line.
 */
export function renderDiff(files: readonly Changed[], options: { color: boolean; width: number }): string {
  const style = paint(options.color);
  return files
    .map(({ file, before, after }) => {
      const now = after.split("\n");
      const pairs = before
        .split("\n")
        .map((line, index) => ({ line, other: now[index] ?? "", at: index + 1 }));
      const changed = pairs.filter(({ line, other }) => line !== other);
      const seen = changed.filter(({ line, other }) => line.trimEnd() !== other);
      const rows = seen.flatMap(({ line, other, at }) => [
        style.faint(`${sanitize(file)}:${at}`),
        `${style.error("-")} ${around(line, other, options.width)}`,
        `${style.help("+")} ${around(other, line, options.width)}`,
      ]);
      const ends = changed.length - seen.length;
      const tail = ends > 0 ? [`${style.faint(sanitize(file))}: ${diffWords.ends(ends)}`] : [];
      return [...rows, ...tail].map((row) => `${row}\n`).join("");
    })
    .join("");
}

function around(line: string, other: string, width: number): string {
  let column = 1;
  while (column <= line.length && line[column - 1] === other[column - 1]) column += 1;
  const place = { file: "", line: 1, column, endLine: 1, endColumn: column };
  return excerptOf(line.trimEnd(), place, width - 2).shown;
}
