import { createHash } from "node:crypto";
import type { Problem, Severity } from "../../model/problem.ts";
import { formatWords } from "../../words/formats.ts";
import { escapeUnsafe } from "./json.ts";
import { type CheckResult, sentencesOf, startOf } from "./result.ts";

const WEIGHT: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/**
 * A Code Quality report of GitLab: what the widget of a merge request reads (docs.gitlab.com/ci/testing/code_quality).
 * A fingerprint is of code, file and words, not of the line, so that a problem that only moves is no new one.
 */
export function toGitlab({ problems, pathOf }: CheckResult): string {
  const seen = new Map<string, number>();
  const report = problems.map((one) => {
    const { message, help } = sentencesOf(one);
    const identity = identityOf(one);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const { line, column } = startOf(one.place);
    return {
      description: `${message} ${formatWords.help(help)}`,
      check_name: one.code,
      fingerprint: createHash("sha256").update(`${identity}#${count}`).digest("hex"),
      severity: WEIGHT[one.severity],
      location: {
        path: pathOf(one.place.file),
        lines: { begin: line, end: Math.max(line, one.place.endLine) },
        positions: { begin: { line, column } },
      },
    };
  });
  return `${escapeUnsafe(JSON.stringify(report, null, 2))}\n`;
}

function identityOf({ code, place, args }: Problem): string {
  // Days overdue grow by themselves.
  const { days: _, ...rest } = args;
  return JSON.stringify([code, place.file, rest]);
}
