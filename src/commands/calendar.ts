import { createHash } from "node:crypto";
import { relative } from "node:path";
import { campaignKey, composeCalendar } from "../compose/calendar.ts";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import type { ExitCode } from "../model/cannot-run.ts";
import { renderIcs } from "../render/ics.ts";
import { calendarWords } from "../words/calendar.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { type FolderOptions, readFolder } from "./shared/folder.ts";
import { refuse } from "./shared/refuse.ts";
import { targetOf } from "./shared/target.ts";

export type CalendarOptions = FolderOptions & { readonly out?: string | undefined };

/** `thi-dua calendar`: the campaign's days as a calendar file. Refuses (1) while the plan has errors; records may. */
export function calendar(options: CalendarOptions, world: World): ExitCode {
  const folder = readFolder(options, world);
  const { facts, problems } = folder;
  if (!facts) return refuse(folder, problems, cannotRun.brokenGround, world);
  const errors = problems.filter(
    ({ severity, place }) => severity === "error" && place.file === facts.plan.file,
  );
  if (errors.length > 0) return refuse(folder, errors, calendarWords.refused(errors.length), world);
  const plan = facts.plan.value;
  const composed = composeCalendar(plan, shortHash(campaignKey(plan)));
  const out = targetOf(options.out ?? "lich-thi-dua.ics", ".ics", world);
  writeWhole(out, Buffer.from(renderIcs(composed)));
  const count = (kind: string) => composed.entries.filter((entry) => entry.kind === kind).length;
  world.screen.out(calendarWords.written(relative(world.cwd, out), count));
  return 0;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
