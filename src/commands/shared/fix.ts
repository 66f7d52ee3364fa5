import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { readGuarded } from "../../edge/disk.ts";
import type { World } from "../../edge/world.ts";
import { writeWhole } from "../../edge/write.ts";
import { wholeFile } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { readDocument, tidied } from "../../parse/index.ts";
import { mended, mendsOf } from "../../rules/mend.ts";
import { type Folder, type FolderOptions, readFolder } from "./folder.ts";
import { readText } from "./reader.ts";
import { askedFor, type Narrowing } from "./shown.ts";

/** A file as it is and as it would be. */
export type Fix = { readonly file: string; readonly before: string; readonly after: string };

// A mend can bring another problem to light, a misspelt key under a misspelt one; more than these would be no safe mend.
const ROUNDS = 8;
const BOM = "\ufeff";

/** What can be mended of the problems that were asked for, to the end: a second run would find nothing more. */
export function findFixes(options: FolderOptions & Narrowing, world: World): { dir: string; fixes: Fix[] } {
  const quiet = { ...world, screen: { ...world.screen, err: () => {} } };
  const before = new Map<string, string>();
  const edited = new Map<string, string>();
  for (let round = 0; ; round += 1) {
    const folder = readFolder(options, world, { edited });
    const isAskedFor = askedFor(folder, options, round === 0 ? world : quiet);
    const problems = folder.problems.filter(isAskedFor);
    const files = filesOf(folder).filter((file) => isAskedFor(problem("TD101", wholeFile(file))));
    const changed = files.filter((file) => {
      const read = readText(folder.files, file);
      if ("problem" in read) return false;
      const now = edited.get(file) ?? read.text;
      const after = mendedText(now, file, problems);
      if (after === now) return false;
      before.set(file, before.get(file) ?? now);
      edited.set(file, after);
      return true;
    });
    if (changed.length > 0 && round < ROUNDS) continue;
    const fixes = [...before].map(([file, text]) => ({
      file,
      before: text,
      after: edited.get(file) ?? text,
    }));
    return { dir: folder.dir, fixes: fixes.filter((one) => one.before !== one.after) };
  }
}

function filesOf({ records, facts }: Folder): string[] {
  const committee = [...(facts?.committee ?? []), ...(facts?.campaignWords ?? [])].map(({ file }) => file);
  const reminders = facts?.reminders ? [facts.reminders.file] : [];
  return ["ke-hoach.yaml", "don-vi.yaml", ...reminders, ...committee, ...records.map(({ file }) => file)];
}

/** The text with its mends, where it can still be read after them if it could before. */
function mendedText(text: string, file: string, problems: readonly Problem[]): string {
  const lines = text.split("\n");
  const own = problems.filter(({ place }) => place.file === file && place.line > 0);
  const after = tidied(
    mended(
      text,
      own.flatMap((one) => mendsOf(one, lines[one.place.line - 1] ?? "")),
    ),
  );
  const [was, is] = [text, after].map((one) => readDocument({ file, text: one }));
  return was && "value" in was && !(is && "value" in is) ? text : after;
}

/** Writes what was mended; whole files, with the rights and the byte order mark that they had. */
export function writeFixes(dir: string, fixes: readonly Fix[]): void {
  for (const { file, after } of fixes) {
    const path = join(dir, file);
    const read = readGuarded(path, file);
    const marked = "bytes" in read && Buffer.from(read.bytes.subarray(0, 3)).toString("utf8") === BOM;
    const { mode } = statSync(path);
    writeWhole(path, Buffer.from(marked ? BOM + after : after));
    chmodSync(path, mode);
  }
}
