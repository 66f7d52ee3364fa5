import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Taken, takenBack } from "../../compose/verify/take-back.ts";
import { filesOnDisk } from "../../edge/data-files.ts";
import { MAX_BYTES } from "../../edge/disk.ts";
import type { World } from "../../edge/world.ts";
import { makeFolder, writeWhole } from "../../edge/write.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { type CommitteeWords, committeeSchema } from "../../model/committee.ts";
import type { Verified } from "../../model/verified.ts";
import { parse, withParagraphs } from "../../parse/index.ts";
import { renderTaken } from "../../render/text/take-back.ts";
import { takeBackWords as words } from "../../words/take-back.ts";
import { writeFixes } from "./fix.ts";
import { readText } from "./reader.ts";
import type { GivenReport } from "./report-file.ts";
import type { VerifyOptions } from "./verified.ts";

/**
 * Takes the paragraphs that a hand made in a report back into the committee's words, after they were shown and agreed to.
 * @throws CannotRun where the file can't be added to without touching what else is in it.
 */
export async function takeBack(
  { provenance, blocks }: GivenReport,
  { dir, byHand }: { readonly dir: string; readonly byHand: Verified["byHand"] },
  options: VerifyOptions,
  world: World,
): Promise<void> {
  if (options.asOf !== undefined) throw new CannotRun(words.past);
  const file = `dang-uy/giai-doan-${provenance.phase}.yaml`;
  const { before, value } = readWords(dir, file, provenance.phase);
  const lost = byHand.flatMap(({ kind, was }) => (kind !== "added" && was !== undefined ? [was] : []));
  const { taken, left } = takenBack({ blocks, sealed: provenance.text, lost, committee: value });
  const { screen, ask } = world;
  screen.err(renderTaken(file, taken, left, { color: screen.color, width: screen.width }));
  if (taken.length === 0) return screen.err(words.nothing);
  const after = withTaken(file, before, value, taken);
  if (!options.yes) {
    if (!ask) return screen.err(words.would(file));
    const answer = (await ask(words.ask(file))).trim().toLowerCase();
    if (!["c", "có", "co", "y"].includes(answer)) return screen.err(words.none);
  }
  if (existsSync(join(dir, file))) writeFixes(dir, [{ file, before, after }]);
  else
    writeWhole(
      join(makeFolder(join(dir, "dang-uy")), `giai-doan-${provenance.phase}.yaml`),
      Buffer.from(after),
    );
  screen.err(words.wrote(file));
}

/** The committee's words as they lie there; of a file that is not there yet, the least that it must say. */
function readWords(dir: string, file: string, phase: number): { before: string; value: CommitteeWords } {
  if (!existsSync(join(dir, file))) return { before: `giai_doan: ${phase}\n`, value: { giai_doan: phase } };
  const read = readText(filesOnDisk(dir), file);
  const parsed = "text" in read ? parse({ file, text: read.text }, committeeSchema) : undefined;
  if (!parsed || !("value" in parsed) || !("text" in read)) throw new CannotRun(words.broken(file));
  return { before: read.text, value: parsed.value.value };
}

/** The text with what is taken back, read once more: it must say just that, and all else as before. */
function withTaken(file: string, before: string, value: CommitteeWords, taken: readonly Taken[]): string {
  let text = before;
  let expected = value;
  for (const { key, paragraphs } of taken) {
    const longer = withParagraphs(text, key, paragraphs);
    const read = longer === undefined ? undefined : parse({ file, text: longer }, committeeSchema);
    expected = { ...expected, [key]: [...(expected[key] ?? []), ...paragraphs] };
    const isMeant = read && "value" in read && isEqual(read.value.value, expected);
    if (longer === undefined || !isMeant || Buffer.byteLength(longer) > MAX_BYTES)
      throw new CannotRun(words.unsafe(file, key));
    text = longer;
  }
  return text;
}

function isEqual(a: CommitteeWords, b: CommitteeWords): boolean {
  const sorted = (value: CommitteeWords) => JSON.stringify(Object.entries(value).sort());
  return sorted(a) === sorted(b);
}
