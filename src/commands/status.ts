import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { packageFolder } from "../edge/package-files.ts";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import type { ExitCode } from "../model/cannot-run.ts";
import { dueDatesOf, type FollowUp } from "../model/follow-up.ts";
import type { Phase } from "../model/plan.ts";
import { renderCsv } from "../render/csv.ts";
import { statusAsJson } from "../render/status-json.ts";
import { renderStatus } from "../render/text/status.ts";
import { reportingOf } from "../status/reporting.ts";
import { tallyPhase } from "../tally/index.ts";
import { statusWords } from "../words/status.ts";
import { awardsIn } from "./shared/awards-told.ts";
import type { FolderOptions } from "./shared/folder.ts";
import { countedRecords, type Followed, followUp, groundErrors, refuseGround } from "./shared/follow.ts";
import { answersIn } from "./shared/name-answers.ts";
import { phaseAskedFor } from "./shared/phase.ts";
import { targetOf } from "./shared/target.ts";

export type StatusOptions = FolderOptions & {
  readonly phase?: string | undefined;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly html?: string | undefined;
};

/** `thi-dua status`: who has reported, who is late; on the screen, as JSON, CSV or a page. Being late is no failure: 0. */
export async function status(options: StatusOptions, world: World): Promise<ExitCode> {
  const followed = followUp(options, world);
  if (!("facts" in followed)) return refuseGround(followed, world);
  const phase = options.phase === undefined ? undefined : phaseAskedFor(options.phase, followed.facts);
  const value = followUpOf(followed, phase);
  const { screen } = world;
  if (options.html !== undefined) {
    const path = targetOf(options.html, ".html", world);
    writeWhole(path, Buffer.from(await pageOf(value)));
    screen.err(statusWords.written(relative(world.cwd, path)));
  }
  if (options.json) screen.out(statusAsJson(value));
  else if (options.csv) screen.out(renderCsv(value));
  else if (options.html === undefined)
    screen.out(renderStatus(value, { color: screen.color, width: screen.width }));
  return 0;
}

// Loaded when it is called for: only a page needs the library of its charts.
async function pageOf(value: FollowUp): Promise<string> {
  const { renderPage } = await import("../render/html/index.ts");
  const read = (name: string) => readFileSync(join(packageFolder(), "templates", "theo-doi", name), "utf8");
  return renderPage(value, { css: read("trang.css"), js: read("trang.js") });
}

/** The status of a campaign, or of one phase, with the sums of the records received. */
function followUpOf(followed: Followed, only: Phase | undefined): FollowUp {
  const { facts, folder, phases } = followed;
  const plan = facts.plan.value;
  const units = facts.units.value;
  const records = countedRecords(followed).flatMap(({ record }) => (record ? [record.value] : []));
  return {
    asOf: facts.asOf,
    plan,
    phases: phases
      .filter(({ phase }) => only === undefined || phase === only)
      .map((one) => ({
        ...one,
        tally: tallyPhase(
          plan,
          units,
          records,
          one.phase,
          reportingOf(units, one),
          answersIn(facts, [one.phase.so]),
        ),
      })),
    awards: awardsIn(facts, only ? [only.so] : [...phases.map(({ phase }) => phase.so), "final"], facts.asOf),
    next: dueDatesOf(plan).filter(({ day }) => day >= facts.asOf),
    groundErrors: groundErrors(folder).length,
    records: folder.records.length,
  };
}
