import type { World } from "../../edge/world.ts";
import type { CriterionResult } from "../../model/award.ts";
import type { Placed } from "../../render/award-tally-json.ts";
import { awardChangedWords as words } from "../../words/award-changed.ts";
import { awardTallyWords } from "../../words/award-tally.ts";
import type { AwardOptions } from "./award-options.ts";
import { nominatedIn } from "./nominations.ts";

/**
 * The criteria of those who were put to the vote that the records answer otherwise now than the file does: a record was
 * changed after the vote had been opened. Each with the line of the record that it stands on, if there is one.
 */
export function changedCriteria(options: AwardOptions, world: World): Placed[] {
  const nominated = nominatedIn(options, world);
  if (!nominated) return [];
  return nominated.list.nominees.flatMap((one) =>
    one.criteria.filter(isChanged).map((result) => {
      const { file, line } = result.evidence[0]?.place ?? { file: nominated.file.file, line: 0 };
      return { text: words.one(one, result), place: awardTallyWords.place(file, line) };
    }),
  );
}

/** Where people had to judge, the records say nothing else. */
function isChanged({ met, answered, isJudged = false }: CriterionResult): boolean {
  return answered !== undefined && !isJudged && met !== answered;
}
