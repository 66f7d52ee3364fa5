import { type AwardPeriod, awardFileName } from "../../model/award-file.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import type { Facts } from "../../model/facts.ts";
import type { Phase } from "../../model/plan.ts";
import { awardCommandWords as words } from "../../words/award-command.ts";
import type { FolderOptions } from "./folder.ts";
import { phaseAskedFor } from "./phase.ts";

export type AwardOptions = FolderOptions & {
  readonly phase?: string | undefined;
  readonly final?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  /** The Word file (`list`, `open`), or the folder of the documents (`documents`). */
  readonly out?: string | undefined;
  /** Writes; without it `open` and `documents` only tell what would be written. */
  readonly write?: boolean | undefined;
  /** The paper of the ballot. */
  readonly paper?: string | undefined;
};

/** The period of commendation that was asked for, and its phases in the order of time. */
export type AskedPeriod = {
  readonly period: AwardPeriod;
  readonly phases: readonly Phase[];
  /** Its file in the data folder. */
  readonly file: string;
};

/** @throws CannotRun where neither a phase nor the whole campaign was asked for, or both, or the plan has no such phase. */
export function periodAskedFor({ phase: typed, final }: AwardOptions, facts: Facts): AskedPeriod {
  if (final && typed !== undefined) throw new CannotRun(words.phaseOrFinal);
  if (!final && typed === undefined) throw new CannotRun(words.noPeriod);
  if (final) {
    const phases = [...facts.plan.value.giai_doan].sort((a, b) => (a.tu < b.tu ? -1 : 1));
    return { period: "final", phases, file: awardFileName("final") };
  }
  const phase = phaseAskedFor(typed, facts);
  return { period: phase.so, phases: [phase], file: awardFileName(phase.so) };
}
