import type { Problem } from "../../model/problem.ts";
import { sanitize, sanitizeLines } from "../text/sanitize.ts";
import { type CheckResult, sentencesOf } from "./result.ts";
import { toShort } from "./short.ts";

/**
 * JUnit XML, as Jenkins reads it: a test for each record, and for each other file with a problem; errors are failures,
 * the rest goes to the test's output.
 */
export function toJunit(result: CheckResult): string {
  const byFile = new Map<string, Problem[]>(result.files.map((file) => [file, []]));
  for (const one of result.problems) byFile.set(one.place.file, [...(byFile.get(one.place.file) ?? []), one]);
  const tests = [...byFile].map(([file, problems]) => testcase(result, file, problems));
  const failures = [...byFile.values()].filter((problems) => problems.some(isError)).length;
  const counts = `tests="${tests.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="thi-dua check" ${counts}>`,
    `  <testsuite name="thi-dua check" ${counts} skipped="0" time="0">`,
    ...tests,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testcase(result: CheckResult, file: string, problems: readonly Problem[]): string {
  const slash = file.lastIndexOf("/");
  const group = slash === -1 ? "." : file.slice(0, slash);
  const head = `    <testcase classname="${attribute(group)}" name="${attribute(file.slice(slash + 1))}" time="0"`;
  if (problems.length === 0) return `${head}/>`;
  const failures = problems.filter(isError).map((one) => {
    const { message, help } = sentencesOf(one);
    const line = lineOf(result, one);
    return `      <failure type="${one.code}" message="${attribute(message)}">${text(`${line}\n${help}`)}</failure>`;
  });
  const others = problems.filter((one) => !isError(one));
  const output =
    others.length > 0
      ? [`      <system-out>${text(others.map((one) => lineOf(result, one)).join("\n"))}</system-out>`]
      : [];
  return [`${head}>`, ...failures, ...output, "    </testcase>"].join("\n");
}

/** No line begins with a stranger's words: a runner would read a command there. */
function lineOf(result: CheckResult, one: Problem): string {
  return `- ${toShort({ ...result, problems: [one] }).trimEnd()}`;
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function attribute(value: string): string {
  return text(sanitize(value)).replaceAll('"', "&quot;");
}

/** Text of an element. XML has no control characters, and `sanitize` leaves none; line breaks are ours. */
function text(value: string): string {
  return sanitizeLines(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("##[", "##&#91;");
}
