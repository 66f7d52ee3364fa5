import { existsSync } from "node:fs";
import { join } from "node:path";
import { carriedWords } from "../../compose/verify/carried.ts";
import { takenBack } from "../../compose/verify/take-back.ts";
import type { World } from "../../edge/world.ts";
import { makeFolder, writeWhole } from "../../edge/write.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import type { Verified } from "../../model/verified.ts";
import { renderTaken } from "../../render/text/take-back.ts";
import { takeBackWords as words } from "../../words/take-back.ts";
import { type CommitteeFile, committeeFile, withTaken } from "./committee-file.ts";
import { writeFixes } from "./fix.ts";
import { readFolder } from "./folder.ts";
import type { GivenReport } from "./report-file.ts";
import type { VerifyOptions } from "./verified.ts";

/**
 * Takes the paragraphs that a hand made in a report back into the committee's words, after they were shown and agreed to.
 * @throws CannotRun where the file can't be added to without touching what else is in it.
 */
export async function takeBack(
  given: GivenReport,
  { dir, byHand }: { readonly dir: string; readonly byHand: Verified["byHand"] },
  options: VerifyOptions,
  world: World,
): Promise<void> {
  if (options.asOf !== undefined) throw new CannotRun(words.past);
  const target = committeeFile(dir, given.provenance);
  const { file, before } = target;
  const { taken, left } = found(given, byHand, target, options, world);
  const { screen, ask } = world;
  screen.err(renderTaken(file, taken, left, { color: screen.color, width: screen.width }));
  if (taken.length === 0) return screen.err(words.nothing);
  const after = withTaken(target, taken);
  if (!options.yes) {
    if (!ask) return screen.err(words.would(file));
    const answer = (await ask(words.ask(file))).trim().toLowerCase();
    if (!["c", "có", "co", "y"].includes(answer)) return screen.err(words.none);
  }
  if (existsSync(join(dir, file))) writeFixes(dir, [{ file, before, after }]);
  else {
    makeFolder(join(dir, "dang-uy"));
    writeWhole(join(dir, file), Buffer.from(after));
  }
  screen.err(words.wrote(file));
}

function found(
  { provenance, blocks }: GivenReport,
  byHand: Verified["byHand"],
  { value, schema, isOfPhase }: CommitteeFile,
  { data }: VerifyOptions,
  world: World,
) {
  const { facts } = readFolder({ data }, world);
  const phaseWords = isOfPhase ? [] : (facts?.committee ?? []).map((one) => one.value);
  return takenBack({
    blocks,
    sealed: provenance.text,
    byHand,
    committee: value,
    keys: Object.keys(schema.shape),
    themes: facts?.plan.value.noi_dung ?? [],
    carried: (path) => carriedWords(path, phaseWords, facts?.plan.value.giai_doan ?? []),
  });
}
