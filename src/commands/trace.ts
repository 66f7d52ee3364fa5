import { relative, resolve } from "node:path";
import { figuresNamed } from "../compose/trace/find.ts";
import type { World } from "../edge/world.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import { DIRTY, PHASE_REPORT, type Provenance } from "../model/provenance.ts";
import type { PhaseTally } from "../model/tally.ts";
import { renderTrace } from "../render/text/trace.ts";
import { traceAsJson } from "../render/trace-json.ts";
import { reportFileWords as fileWords } from "../words/report-file.ts";
import { traceCommandWords as words } from "../words/trace.ts";
import type { FolderOptions } from "./shared/folder.ts";
import { type PhaseGround, tallyIn } from "./shared/phase-report.ts";
import { groundHashes } from "./shared/provenance.ts";
import { reportAt } from "./shared/report-file.ts";
import { groundIn, tipAsked } from "./shared/report-ground.ts";
import { figuresIn } from "./shared/traced.ts";

export type TraceOptions = FolderOptions & { readonly json?: boolean | undefined };

/**
 * `thi-dua trace FILE [FIGURE]`: the formula of each figure of a report, and the lines of the records that feed it. Where the
 * data have changed since, they are read from the commit that the report was made from. 1 where no figure is meant.
 */
export async function trace(
  file: string,
  figure: string | undefined,
  options: TraceOptions,
  world: World,
): Promise<ExitCode> {
  const { provenance } = reportAt(file, world);
  if (provenance.kind !== PHASE_REPORT) throw new CannotRun(fileWords.onlyPhase(file));
  const { ground, tally, note } = traceable(provenance, options, world);
  const all = figuresIn(ground, tally);
  const figures = figure === undefined ? all : figuresNamed(all, figure);
  const shown = relative(world.cwd, resolve(world.cwd, file));
  const { screen } = world;
  if (note !== undefined) screen.err(`${note}\n`);
  if (options.json) screen.out(traceAsJson(shown, provenance, figures));
  else if (figures.length === 0 && figure !== undefined) screen.err(`${words.none(figure)}\n`);
  else
    screen.out(
      renderTrace(words.title(shown, provenance.phase, provenance.asOf), figures, {
        color: screen.color,
        width: screen.width,
      }),
    );
  return figures.length === 0 ? 1 : 0;
}

type Traceable = {
  readonly ground: PhaseGround;
  readonly tally: PhaseTally;
  readonly note: string | undefined;
};

/** The data of now where they are those of the report, else those of its commit, else those of now with a note. */
function traceable(provenance: Provenance, options: TraceOptions, world: World): Traceable {
  const now = groundIn(options.data, provenance, world, tipAsked(options, world));
  const first = "ground" in now ? tallied(now.ground) : undefined;
  if (first && isOf(provenance, first)) return { ...first, note: undefined };
  const { commit } = provenance;
  const then =
    commit === undefined || commit === DIRTY ? undefined : groundIn(options.data, provenance, world, commit);
  const second = then && "ground" in then ? tallied(then.ground) : undefined;
  if (second && isOf(provenance, second)) return { ...second, note: words.atCommit(commit ?? "") };
  if (first) return { ...first, note: words.stale };
  throw new CannotRun(words.cannot("cannot" in now ? now.cannot : ""));
}

function tallied(ground: PhaseGround) {
  return { ground, tally: tallyIn(ground) };
}

/** Whether a report was made from these records, by this plan, of these units, and with the same phase before. */
function isOf({ hashes, files }: Provenance, { ground, tally }: Omit<Traceable, "note">): boolean {
  const now = groundHashes(ground, tally);
  const isSame = (["plan", "units", "records"] as const).every((name) => now.hashes[name] === hashes[name]);
  return isSame && [...files].every(([file, hash]) => now.files.get(file) === hash);
}
