import type { CriterionResult } from "../../model/award.ts";
import { lineName, wholeFile } from "../../model/place.ts";
import type { Placed } from "../../render/award-tally-json.ts";
import { awardChangedWords as words } from "../../words/award-changed.ts";
import type { OpenedVote } from "./award-vote.ts";
import { followFolder } from "./follow.ts";
import { nominationsIn } from "./nominations.ts";

/**
 * The criteria of those who were put to the vote that the records answer otherwise now than the file does: a record was
 * changed after the vote had been opened. Each with the line of the record that it stands on, if there is one.
 */
export function changedCriteria({ folder, facts, asked, source }: OpenedVote): Placed[] {
  const { nominees } = nominationsIn(followFolder(folder, facts), asked, source.value);
  return nominees.flatMap((one) =>
    one.criteria.filter(isChanged).map((result) => ({
      text: words.one(one, result),
      place: lineName(result.evidence[0]?.place ?? wholeFile(source.file)),
    })),
  );
}

/** Where people had to judge, the records say nothing else. */
function isChanged({ met, answered, isJudged = false }: CriterionResult): boolean {
  return answered !== undefined && !isJudged && met !== answered;
}
