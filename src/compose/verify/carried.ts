import type { CommitteeWords } from "../../model/committee.ts";
import type { Phase } from "../../model/plan.ts";
import { campaignWords } from "../../words/report/campaign.ts";
import { asSentence } from "../../words/report/record.ts";
import { saidUnder, type TakenPath } from "./take-back.ts";

/**
 * What the committee said of the phases, as a report over several has it while the committee has no words for the whole: once
 * it has some, these are there no more. By the paragraph that is printed, what to write of it under the whole.
 */
export function carriedWords(
  path: TakenPath,
  phaseWords: readonly CommitteeWords[],
  phases: readonly Phase[],
): ReadonlyMap<string, string> {
  const isTheme = path[0] === "noi_dung";
  return new Map(
    phaseWords.flatMap((words) => {
      const name = phases.find(({ so }) => so === words.giai_doan)?.ten ?? "";
      return (saidUnder(path, words) ?? []).map((prose) => {
        const said = campaignWords.saidIn(name, prose);
        // Under a theme these words stand below the name of their phase.
        return [isTheme ? asSentence(prose) : said, said] as const;
      });
    }),
  );
}
