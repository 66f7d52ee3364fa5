import type { Problem, Severity } from "../../model/problem.ts";
import { formatWords } from "../../words/formats.ts";
import { sanitize, sanitizeLines } from "../text/sanitize.ts";
import { type CheckResult, sentencesOf, startOf } from "./result.ts";

const COMMAND: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };
/** GitHub shows this many annotations of each kind of one step, and drops the rest without a word. */
const SHOWN = 10;
/** A summary may have 1 MiB; a row has some hundred bytes. */
const ROWS = 1_000;

/**
 * Workflow commands of GitHub Actions: an annotation on the line of each problem, ten of each kind. Escaped as
 * `@actions/core` does (actions/toolkit, packages/core/src/command.ts).
 */
export function toGithub({ problems, pathOf }: CheckResult): string {
  const seen: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const shown = problems.filter(({ severity }) => {
    seen[severity] += 1;
    return seen[severity] <= SHOWN;
  });
  const dropped = problems.length - shown.length;
  return [
    ...shown.map((one) => annotation(one, pathOf)),
    ...(dropped > 0 ? [`::notice::${escapeData(formatWords.notShown(dropped))}`] : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function annotation(one: Problem, pathOf: CheckResult["pathOf"]): string {
  const { place, severity, code } = one;
  const { message, help, title } = sentencesOf(one);
  const { line, column } = startOf(place);
  const properties = {
    title: `${code}: ${title}`,
    file: pathOf(place.file),
    line,
    endLine: Math.max(line, place.endLine),
    // GitHub refuses columns of a range over several lines.
    ...(place.endLine === place.line &&
      place.line > 0 && { col: column, endColumn: Math.max(column, place.endColumn - 1) }),
  };
  const words = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMAND[severity]} ${words.join(",")}::${escapeData(`${message}\n${formatWords.help(help)}`)}`;
}

/** The summary of a step, in Markdown: every problem in a table; `sentence` says what was read. */
export function toGithubSummary({ problems, pathOf }: CheckResult, sentence: string): string {
  const rows = problems.slice(0, ROWS).map((one) => {
    const { message, help } = sentencesOf(one);
    const { file, line } = one.place;
    const place = `${pathOf(file)}${line === 0 ? "" : `:${line}`}`;
    return `| ${one.code} | ${escapeMarkdown(place)} | ${escapeMarkdown(message)} | ${escapeMarkdown(help)} |`;
  });
  const table = rows.length === 0 ? [] : ["", formatWords.tableHead, "|---|---|---|---|", ...rows];
  const more = problems.length > ROWS ? ["", formatWords.rowsLeftOut(problems.length - ROWS)] : [];
  return `${[`**thi-dua check**: ${escapeMarkdown(sentence)}`, ...table, ...more, ""].join("\n")}\n`;
}

function escapeData(text: string): string {
  // What a screen must not see is made visible first; line breaks are ours.
  return sanitizeLines(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(sanitize(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A stranger's text in a cell: no markup, no mention, no link, no picture. */
function escapeMarkdown(text: string): string {
  return sanitize(text)
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()#+!|~@:/]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
