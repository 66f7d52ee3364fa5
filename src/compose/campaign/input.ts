import type { ToldAwards } from "../../model/award-told.ts";
import type { CampaignTally } from "../../model/campaign.ts";
import type { CampaignKind, CampaignWords, CommitteeWords } from "../../model/committee.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Issuer, Phase, Plan } from "../../model/plan.ts";
import type { Counted } from "../../model/tally.ts";
import { campaignWords } from "../../words/report/campaign.ts";
import { periodWords } from "../../words/report/document.ts";

/** What a report over several phases is made of. `date` is the day on the report. */
export type CampaignInput = {
  readonly kind: CampaignKind;
  readonly plan: Plan;
  readonly tally: CampaignTally;
  /** The committee's words for this report, and those for the reports of its phases, in their order. */
  readonly committee: CampaignWords | undefined;
  readonly phaseWords: readonly CommitteeWords[];
  readonly date: IsoDate;
  readonly issuer: Issuer;
  /** The votes on awards of these phases, and in the final report of the campaign, that had been opened by that day. */
  readonly awards: readonly ToldAwards[];
};

/** The records of all phases that count. */
export function allCounted({ phases }: CampaignTally): Counted[] {
  return phases.flatMap(({ counted }) => counted);
}

/** The name of a phase with its time. */
export function phaseName({ ten, tu, den }: Phase): string {
  return campaignWords.phase(ten, periodWords(tu, den));
}

/** The names of phases by their numbers. */
export function phaseNames({ phases }: CampaignTally, numbers: readonly number[]): string[] {
  return phases.filter(({ phase }) => numbers.includes(phase.so)).map(({ phase }) => phase.ten);
}

export const paragraphsOf = (texts: readonly string[]): { cau: string }[] => texts.map((cau) => ({ cau }));
