import { type Place, placeName } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { screenWords } from "../../words/check.ts";
import { wordings } from "../../words/problems/index.ts";
import { excerptOf } from "./excerpt.ts";
import { headLines, note } from "./note.ts";
import { type Paint, paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";

export type TextOptions = { readonly color: boolean; readonly width: number };

/**
 * The problems as a screen of text: sentence, place, the user's own line with the range underlined, how to mend it.
 * @param sources the text of each file by name; a file that is not there is shown without its line.
 */
export function renderProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  options: TextOptions,
): string {
  // Lines as places count them: a lone carriage return ends none.
  const lines = new Map([...sources].map(([file, text]) => [file, text.split(/\r?\n/)] as const));
  const style = paint(options.color);
  return problems.map((one) => `${renderProblem(one, lines, style, options.width).join("\n")}\n\n`).join("");
}

type Lines = ReadonlyMap<string, readonly string[]>;

function renderProblem(problem: Problem, lines: Lines, style: Paint, width: number): string[] {
  const { code, severity, place, args } = problem;
  const words = wordings[code];
  const line = lines.get(place.file)?.[place.line - 1];
  const gutter = " ".repeat(line === undefined ? 1 : String(place.line).length);
  const head = `${screenWords.severity[severity]}[${code}]: `;
  return [
    ...headLines(severity, head, sanitize(words.message(args)), style, width),
    `${gutter}${style.faint("-->")} ${sanitize(placeName(place))}`,
    ...(line === undefined ? [] : renderLine(line, place, gutter, style, severity, width)),
    ...note(screenWords.help, sanitize(words.help(args)), gutter, style, width),
    ...(problem.related ?? []).flatMap((other) =>
      note(screenWords.related(code), sanitize(relatedName(other, place)), gutter, style, width),
    ),
  ];
}

function renderLine(
  line: string,
  place: Place,
  gutter: string,
  style: Paint,
  severity: Problem["severity"],
  width: number,
): string[] {
  const bar = style.faint("|");
  const { shown, before, marked } = excerptOf(line, place, width - gutter.length - 3);
  return [
    `${gutter} ${bar}`,
    `${style.faint(String(place.line))} ${bar} ${shown}`.trimEnd(),
    `${gutter} ${bar} ${" ".repeat(before)}${style[severity]("^".repeat(marked))}`,
  ];
}

function relatedName(other: Place, place: Place): string {
  return other.file === place.file && other.line > 0 ? screenWords.line(other.line) : placeName(other);
}
