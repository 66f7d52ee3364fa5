import type { History } from "../edge/git-history.ts";
import type { World } from "../edge/world.ts";
import type { ExitCode } from "../model/cannot-run.ts";
import { whyAsJson } from "../render/status-json.ts";
import { renderWhy, type Why } from "../render/text/why.ts";
import { touchOf } from "./shared/arrivals.ts";
import type { FolderOptions } from "./shared/folder.ts";
import { type Followed, followUp, groundErrors, refuseGround } from "./shared/follow.ts";
import { phaseAskedFor } from "./shared/phase.ts";
import { unitAskedFor } from "./shared/unit.ts";

export type WhyOptions = FolderOptions & {
  readonly phase?: string | undefined;
  readonly json?: boolean | undefined;
};

/** `thi-dua why UNIT --phase N`: what is missing or late, by which rule, what to do, who touched the record when. */
export function why(typed: string, options: WhyOptions, world: World): ExitCode {
  const followed = followUp(options, world);
  if (!("facts" in followed)) return refuseGround(followed, world);
  const value = whyOf(typed, options, followed);
  const { screen } = world;
  screen.out(
    options.json ? whyAsJson(value) : renderWhy(value, { color: screen.color, width: screen.width }),
  );
  return 0;
}

/** @throws CannotRun where there is no such unit or phase. */
function whyOf(typed: string, options: WhyOptions, { facts, folder, phases, history }: Followed): Why {
  const phase = phaseAskedFor(options.phase, facts);
  const unit = unitAskedFor(typed, facts.units.value);
  const status = phases.find((one) => one.phase === phase)?.units.find((one) => one.unit.id === unit.id);
  if (!status) throw new Error(`${unit.id} ${phase.so}`);
  return {
    asOf: facts.asOf,
    groundErrors: groundErrors(folder).length,
    phase,
    unit,
    status,
    touches: touchesOf(history, `giai-doan-${phase.so}/${unit.id}.yaml`),
    reminders: (facts.reminders?.value.da_nhac ?? []).filter(
      ({ don_vi, giai_doan }) => don_vi === unit.id && giai_doan === phase.so,
    ),
  };
}

/** The newest first. */
function touchesOf(history: History | undefined, file: string): Why["touches"] {
  return history && [...(history.get(file) ?? [])].reverse().map(touchOf);
}
