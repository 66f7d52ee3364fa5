import { relative, resolve } from "node:path";
import { figuresNamed, isPrinted } from "../compose/trace/find.ts";
import type { World } from "../edge/world.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import { DIRTY, type Provenance } from "../model/provenance.ts";
import type { Figure } from "../model/trace.ts";
import { renderTrace } from "../render/text/trace.ts";
import { traceAsJson } from "../render/trace-json.ts";
import { reportFileWords as fileWords, reportName } from "../words/report-file.ts";
import { traceCommandWords as words } from "../words/trace.ts";
import { isKnownKind } from "./shared/anew.ts";
import type { FolderOptions } from "./shared/folder.ts";
import { reportAt } from "./shared/report-file.ts";
import { tipAsked } from "./shared/report-ground.ts";
import { traceable } from "./shared/traceable.ts";

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
  const { provenance, blocks } = reportAt(file, world);
  if (!isKnownKind(provenance.kind)) throw new CannotRun(fileWords.otherKind(file, provenance.kind));
  const { figures: all, note } = tracedBy(provenance, options, world);
  const figures = figure === undefined ? all : figuresNamed(all, figure);
  const shown = relative(world.cwd, resolve(world.cwd, file));
  const { screen } = world;
  if (note !== undefined) screen.err(`${note}\n`);
  if (options.json) screen.out(traceAsJson(shown, provenance, figures));
  else if (figures.length === 0 && figure !== undefined) {
    const isThere = blocks.some((block) => isPrinted(block.words, figure));
    screen.err(`${isThere ? words.untraced(figure) : words.none(figure)}\n`);
  } else
    screen.out(
      renderTrace(words.title(shown, reportName(provenance), provenance.asOf), figures, {
        color: screen.color,
        width: screen.width,
      }),
    );
  return figures.length === 0 ? 1 : 0;
}

type Traced = { readonly figures: readonly Figure[]; readonly note: string | undefined };

/** By the data of now where they are those of the report, else by those of its commit, else by those of now with a note. */
function tracedBy(provenance: Provenance, { data, asOf }: TraceOptions, world: World): Traced {
  const now = traceable(provenance, data, world, tipAsked({ data, asOf }, world));
  if ("figures" in now && now.isOf) return { ...now, note: undefined };
  const { commit } = provenance;
  const then =
    commit === undefined || commit === DIRTY ? undefined : traceable(provenance, data, world, commit);
  if (then && "figures" in then && then.isOf) return { ...then, note: words.atCommit(commit ?? "") };
  if ("figures" in now) return { ...now, note: words.stale };
  throw new CannotRun(words.cannot(now.cannot));
}
