import type { World } from "../../edge/world.ts";
import { openIn } from "../../model/award-tally.ts";
import type { ExitCode } from "../../model/cannot-run.ts";
import { type Placed, type VoteState, voteAsJson } from "../../render/award-tally-json.ts";
import { renderPlaced, renderVote } from "../../render/text/award-tally.ts";
import { awardChangedWords as changedWords } from "../../words/award-changed.ts";
import { awardTallyWords as words } from "../../words/award-tally.ts";
import { changedCriteria } from "../shared/award-changed.ts";
import type { AwardOptions } from "../shared/award-options.ts";
import { errorsOf, faultsIn, gapsIn, openedVote } from "../shared/award-vote.ts";

/**
 * `thi-dua award tally`: the arithmetic of the count, the working, the outcome. 0 where the outcome is complete; 1 where a
 * sum does not come out, something is not filled in, a tie or a criterion is left to people, the records answer a criterion
 * otherwise than when the vote was opened, or `check` finds errors in the file.
 */
export async function tallyVote(options: AwardOptions, world: World): Promise<ExitCode> {
  const vote = openedVote(options, world);
  if (typeof vote === "number") return vote;
  const { tally, asked, facts } = vote;
  const { screen } = world;
  const [faults, gaps] = [faultsIn(vote), gapsIn(vote)];
  const state = stateOf(faults, gaps, openIn(tally).length);
  const errors = errorsOf(vote.folder, asked.file).length;
  const changed = changedCriteria(vote);
  const shown = { color: screen.color, width: screen.width };
  if (options.json) screen.out(voteAsJson({ tally, file: asked.file, state, faults, gaps, changed }));
  else if (state === "faulty") screen.out(renderPlaced(words.faults, faults, shown));
  else if (state === "incomplete") screen.out(renderPlaced(words.gaps, gaps, shown));
  else {
    const criteria = (facts.plan.value.binh_xet?.tieu_chi ?? []).map(({ id, ten }) => [id, ten] as const);
    screen.out(renderVote({ tally, criteria: new Map(criteria), isSound: errors === 0 }, shown));
  }
  if (changed.length > 0 && !options.json) screen.out(`\n${renderPlaced(changedWords.head, changed, shown)}`);
  if (changed.length > 0) screen.err(`${changedWords.end(asked.file, changed.length)}\n`);
  if (state === "faulty") screen.err(`${words.faultsEnd(faults.length)}\n`);
  if (state === "incomplete") screen.err(`${words.gapsEnd(gaps.length)}\n`);
  if (errors > 0 && state !== "faulty") screen.err(`${words.otherErrors(asked.file, errors)}\n`);
  return state === "complete" && errors === 0 && changed.length === 0 ? 0 : 1;
}

function stateOf(faults: readonly Placed[], gaps: readonly Placed[], open: number): VoteState {
  if (faults.length > 0) return "faulty";
  if (gaps.length > 0) return "incomplete";
  return open > 0 ? "open" : "complete";
}
