import type { CampaignWords, CommitteeWords } from "../../model/committee.ts";
import { campaignWords } from "../../words/report/campaign.ts";
import { asSentence } from "../../words/report/record.ts";
import { ownProse } from "../own-prose.ts";
import type { CampaignInput } from "./input.ts";

type Own = CampaignWords | CommitteeWords;

/**
 * The committee's own words: those for this report; where it wrote none, those that it wrote for the phases, under the
 * name of each.
 */
export function ownWords(
  { committee, phaseWords, tally }: CampaignInput,
  pick: (words: Own) => readonly string[] | undefined,
): string[] {
  const own = committee && pick(committee);
  if (own) return ownProse(own, false);
  const nameOf = (so: number) => tally.phases.find(({ phase }) => phase.so === so)?.phase.ten ?? "";
  return phaseWords.flatMap((words) =>
    (pick(words) ?? []).map((prose) => campaignWords.saidIn(nameOf(words.giai_doan), asSentence(prose))),
  );
}
