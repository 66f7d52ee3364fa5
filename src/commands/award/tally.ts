import type { World } from "../../edge/world.ts";
import type { ExitCode } from "../../model/cannot-run.ts";
import type { AwardOptions } from "../shared/award-options.ts";

export async function tallyVote(_options: AwardOptions, _world: World): Promise<ExitCode> {
  return 0;
}
