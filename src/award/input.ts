import type { AwardFile, AwardPeriod } from "../model/award-file.ts";
import type { CampaignTally } from "../model/campaign.ts";
import type { IsoDate } from "../model/date.ts";
import type { Sourced } from "../model/place.ts";
import type { Phase, Plan } from "../model/plan.ts";
import type { ThiDuaRecord } from "../model/record.ts";
import type { PhaseStatus } from "../model/status.ts";
import type { Units } from "../model/unit.ts";

/** What the nominations of a period are worked out from. */
export type NominationInput = {
  readonly plan: Plan;
  readonly units: Units;
  readonly period: AwardPeriod;
  /** The phases of the period, in the order of time. */
  readonly phases: readonly Phase[];
  readonly date: IsoDate;
  /** The whole records of these phases that could be read, drafts too. */
  readonly records: readonly Sourced<ThiDuaRecord>[];
  /** How many more records of these phases have errors, or can't be read. */
  readonly broken: number;
  /** How it stands with the units in these phases. */
  readonly statuses: readonly PhaseStatus[];
  /** What the records that count say together: the figures of units, and which units stand in one row. */
  readonly tally: Pick<CampaignTally, "themes" | "rowOf">;
  /** The file of the period, where there is one: what people answered about names, and about criteria once the vote is open. */
  readonly file: AwardFile | undefined;
};
