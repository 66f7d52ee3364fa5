import { relative, resolve } from "node:path";
import { findData } from "../edge/find-data.ts";
import type { World } from "../edge/world.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import { renderVerified } from "../render/text/verify.ts";
import { verifiedAsJson } from "../render/verify-json.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { reportFileWords as words } from "../words/report-file.ts";
import { isKnownKind } from "./shared/anew.ts";
import { reportAt } from "./shared/report-file.ts";
import { takeBack } from "./shared/take-back.ts";
import { type VerifyOptions, verifiedBy } from "./shared/verified.ts";

export type { VerifyOptions } from "./shared/verified.ts";

/**
 * `thi-dua verify FILE`: whether the data would still give this report, which of its figures are stale, what was changed in it
 * by hand. 0 where all is the same, else 1. With `takeBack` words written by hand go back into the committee's file.
 */
export async function verify(file: string, options: VerifyOptions, world: World): Promise<ExitCode> {
  const given = reportAt(file, world);
  const { kind } = given.provenance;
  if (!isKnownKind(kind)) throw new CannotRun(words.otherKind(file, kind));
  const dir = findData(world.cwd, options.data);
  if (dir === undefined) throw new CannotRun(cannotRun.noData(options.data));
  const shown = relative(world.cwd, resolve(world.cwd, file));
  const value = await verifiedBy(shown, given, dir, options, world);
  const { screen } = world;
  screen.out(
    options.json
      ? verifiedAsJson(value)
      : renderVerified(value, { color: screen.color, width: screen.width }),
  );
  if (options.takeBack) await takeBack(given, { dir, byHand: value.byHand }, options, world);
  return value.isSame && value.byHand.length === 0 ? 0 : 1;
}
