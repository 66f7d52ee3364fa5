import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { skeletonOf } from "../compose/skeleton.ts";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import type { Facts } from "../model/facts.ts";
import { dueUnits } from "../model/lifetime.ts";
import type { Phase } from "../model/plan.ts";
import { suggest } from "../model/suggest.ts";
import type { Unit } from "../model/unit.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { newWords } from "../words/new-command.ts";
import { writeEditorFiles } from "./shared/editor-files.ts";
import { type FolderOptions, readFolder } from "./shared/folder.ts";
import { phaseAskedFor } from "./shared/phase.ts";
import { refuse } from "./shared/refuse.ts";

export type NewOptions = FolderOptions & {
  readonly phase?: string | undefined;
  readonly unit?: string | undefined;
  readonly all?: boolean | undefined;
};

/** `thi-dua new`: draft records for one unit or for all that owe one. A file that exists is never touched. */
export function newRecords(options: NewOptions, world: World): ExitCode {
  const folder = readFolder(options, world);
  const { facts } = folder;
  if (!facts) return refuse(folder, folder.problems, cannotRun.brokenGround, world);
  const phase = phaseAskedFor(options.phase, facts);
  writeEditorFiles(folder.dir, facts);
  const written: string[] = [];
  const kept: string[] = [];
  for (const unit of unitsAskedFor(options, facts, phase)) {
    const file = `giai-doan-${phase.so}/${unit.id}.yaml`;
    const path = join(folder.dir, file);
    if (existsSync(path)) kept.push(file);
    else {
      makeFolder(path);
      writeWhole(path, Buffer.from(skeletonOf(facts.plan.value, phase, unit, folder.asOf)));
      written.push(file);
    }
  }
  if (written.length > 0) world.screen.out(newWords.written(written));
  if (kept.length > 0) world.screen.out(newWords.kept(kept));
  return 0;
}

function unitsAskedFor(options: NewOptions, facts: Facts, phase: Phase): Unit[] {
  const units = facts.units.value;
  const due = dueUnits(units, phase);
  if (options.unit === undefined) {
    if (!options.all) throw new CannotRun(newWords.whichUnit);
    return due;
  }
  const { unit } = options;
  const known = units.don_vi.map(({ id }) => id);
  if (!known.includes(unit)) throw new CannotRun(cannotRun.unknownUnit(unit, suggest(unit, known)));
  const found = due.filter(({ id }) => id === unit);
  if (found.length === 0) throw new CannotRun(newWords.notDue(unit));
  return found;
}

// What goes wrong here goes wrong again in the writing, where it gets its sentence.
function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {}
}
