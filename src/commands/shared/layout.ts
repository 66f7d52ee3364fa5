import { resolve } from "node:path";
import { readNamed } from "../../edge/named-file.ts";
import type { World } from "../../edge/world.ts";
import { CannotRun, type ExitCode } from "../../model/cannot-run.ts";
import { type Profile, profileOn } from "../../model/profile.ts";
import { renderFindings } from "../../render/text/layout.ts";
import { checkLayout, dayOf } from "../../render/word/layout/index.ts";
import { layoutWords as words } from "../../words/layout.ts";

/**
 * Tells where a Word file departs from the layout of Party documents; 1 where it departs from a rule that is sure.
 * @param chosen the rules; without them, those of the day in its head, of today where there is none.
 */
export function checkLayoutOf(file: string, { cwd, today, screen }: World, chosen?: Profile): ExitCode {
  const bytes = bytesOf(resolve(cwd, file), file);
  const profile = profileOn(dayOf(bytes) ?? today, chosen);
  const findings = checkLayout(bytes, profile);
  screen.out(`${words.head(words.checkedAs[profile])}\n\n`);
  if (findings.length === 0) {
    screen.out(`${words.sound}\n`);
    return 0;
  }
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const told = renderFindings(findings, { color: screen.color, width: screen.width });
  screen.out(`${told}\n${words.found(errors, findings.length - errors)}\n`);
  return errors > 0 ? 1 : 0;
}

function bytesOf(path: string, typed: string): Uint8Array {
  const bytes = readNamed(path);
  if (!bytes) throw new CannotRun(words.noFile(typed));
  return bytes;
}
