import { toGithub } from "./github.ts";
import { toGitlab } from "./gitlab.ts";
import { toJson } from "./json.ts";
import { toJunit } from "./junit.ts";
import type { CheckResult } from "./result.ts";
import { toSarif } from "./sarif.ts";
import { toShort } from "./short.ts";

export { toGithubSummary } from "./github.ts";
export type { CheckResult } from "./result.ts";

/** The formats of `check` beside its own text, by the name that `--format` takes. */
export const formats: Readonly<Record<string, (result: CheckResult) => string>> = {
  short: toShort,
  json: toJson,
  github: toGithub,
  gitlab: toGitlab,
  junit: toJunit,
  sarif: toSarif,
};
