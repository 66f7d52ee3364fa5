import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../edge/package-files.ts";
import type { World } from "../edge/world.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import { PROBLEMS } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { explainFailed } from "../words/explain.ts";

/** `thi-dua explain CODE`: prints the page of a code. `td205` and `205` are TD205. */
export function explain(typed: string, { screen }: World): ExitCode {
  const code = typed
    .trim()
    .toUpperCase()
    .replace(/^(?=\d{3}$)/, "TD");
  if (!Object.hasOwn(PROBLEMS, code)) {
    throw new CannotRun(explainFailed.unknownCode(typed, suggest(code, Object.keys(PROBLEMS))));
  }
  screen.out(readFileSync(join(packageFolder(), "docs", "loi", `${code}.md`), "utf8"));
  return 0;
}
