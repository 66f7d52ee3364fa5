import type { World } from "../edge/world.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import { suggest } from "../model/suggest.ts";
import { awardCommandWords as words } from "../words/award-command.ts";
import type { AwardOptions } from "./shared/award-options.ts";

type Action = (options: AwardOptions, world: World) => Promise<ExitCode>;

// Each is loaded when it is called for: the list on the screen should not wait for Word.
const list: Action = async (options, world) =>
  (await import("./award/list.ts")).listNominations(options, world);
const open: Action = async (options, world) => (await import("./award/open.ts")).openVote(options, world);
const tally: Action = async (options, world) => (await import("./award/tally.ts")).tallyVote(options, world);
const documents: Action = async (options, world) =>
  (await import("./award/documents.ts")).makeDocuments(options, world);

const ACTIONS: Readonly<Record<string, Action>> = {
  list,
  "danh-sach": list,
  open,
  mo: open,
  tally,
  "kiem-phieu": tally,
  documents,
  "van-ban": documents,
};

/** `thi-dua award list|open|tally|documents`: from nominations to the signed list. */
export function award(action: string, options: AwardOptions, world: World): Promise<ExitCode> {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  const known = ["list", "open", "tally", "documents"];
  if (!run) throw new CannotRun(words.unknownAction(action, known, suggest(action, Object.keys(ACTIONS))));
  return run(options, world);
}
