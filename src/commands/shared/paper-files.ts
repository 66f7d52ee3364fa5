import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageVersion } from "../../edge/package-files.ts";
import { makeFolder, writeWhole } from "../../edge/write.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { TEMPLATES } from "../../model/templates.ts";
import { renderWord } from "../../render/word/index.ts";
import { hasOwnText } from "../../render/word/own-text.ts";
import { awardDocumentsWords as words } from "../../words/award-documents.ts";
import type { Draft } from "./award-papers.ts";
import { readTemplate } from "./template.ts";

/**
 * Writes papers into a folder, over those that it wrote before. All are made before the first is written.
 * @throws CannotRun where files stand there whose text somebody has changed: all of them are told, nothing is written.
 */
export async function writePapers(drafts: readonly Draft[], out: string, data: string): Promise<void> {
  const files = new Map<string, Uint8Array>();
  for (const draft of drafts) files.set(draft.file, await make(draft, data));
  const changed = [...files.keys()].map((name) => join(out, name)).filter((path) => !mayReplace(path));
  if (changed.length > 0) throw new CannotRun(words.exists(changed));
  makeFolder(out);
  for (const [name, bytes] of files) writeWhole(join(out, name), bytes);
}

/** Whether nothing is lost where a file takes its place. */
function mayReplace(path: string): boolean {
  if (!existsSync(path)) return true;
  try {
    return hasOwnText(readFileSync(path));
  } catch {
    return false;
  }
}

/** Sealed, so that it is known again as long as nobody has changed its text. */
function make({ template, title, day, value }: Draft, data: string): Promise<Uint8Array> {
  const custom = { "thi-dua": packageVersion(), "as-of": day };
  const schema = TEMPLATES[template];
  return renderWord(readTemplate(template, { data }), schema, schema.parse(value()), {
    title,
    date: day,
    custom,
    isSealed: true,
  });
}
