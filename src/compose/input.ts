import type { ToldAwards } from "../model/award-told.ts";
import type { CampaignWords, CommitteeWords } from "../model/committee.ts";
import type { IsoDate } from "../model/date.ts";
import type { Issuer, Plan } from "../model/plan.ts";
import type { PhaseTally } from "../model/tally.ts";

/** What a report is made of. `date` is the day on the report: head, recipient, legal bases are those of that day. */
export type PhaseReportInput = {
  readonly plan: Plan;
  readonly tally: PhaseTally;
  readonly committee: CommitteeWords | undefined;
  readonly date: IsoDate;
  readonly issuer: Issuer;
  /** The votes on awards that had been opened by that day. */
  readonly awards: readonly ToldAwards[];
};

/** What the head and the signature of any report are made of. */
export type HeadInput = Pick<PhaseReportInput, "plan" | "date" | "issuer"> & {
  readonly committee: CommitteeWords | CampaignWords | undefined;
};
