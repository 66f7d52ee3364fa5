import type { AwardFile } from "./award-file.ts";
import type { CampaignWords, CommitteeWords } from "./committee.ts";
import type { IsoDate } from "./date.ts";
import type { Sourced } from "./place.ts";
import type { Plan } from "./plan.ts";
import type { Problem } from "./problem.ts";
import type { ThiDuaRecord } from "./record.ts";
import type { ReminderLog } from "./reminder.ts";
import type { Units } from "./unit.ts";

/** Who a record file is for, by its path: `giai-doan-2/chi-bo-a.yaml`. */
export type RecordIdentity = { readonly phase: number; readonly unit: string };

/** Every record file that lies in the folder, whether it could be read or not: broken is not missing. */
export type RecordFile = RecordIdentity & {
  readonly file: string;
  readonly record: Sourced<ThiDuaRecord> | undefined;
};

/** Everything that the rules may know: a whole data folder, read. */
export type Facts = {
  readonly asOf: IsoDate;
  readonly plan: Sourced<Plan>;
  readonly units: Sourced<Units>;
  readonly records: readonly RecordFile[];
  readonly committee: readonly Sourced<CommitteeWords>[];
  /** For the reports over several phases. */
  readonly campaignWords?: readonly Sourced<CampaignWords>[] | undefined;
  /** Ballots and decisions, of phases and of the whole campaign. */
  readonly awards?: readonly Sourced<AwardFile>[] | undefined;
  /** Absent where there is no log yet. */
  readonly reminders?: Sourced<ReminderLog> | undefined;
};

/** A rule: one code, and a pure function that finds every place where the facts break it. */
export type Rule = { readonly code: Problem["code"]; readonly check: (facts: Facts) => Problem[] };

/** The records that could be read. */
export function readable(facts: Facts): Sourced<ThiDuaRecord>[] {
  return facts.records.flatMap((file) => (file.record ? [file.record] : []));
}

/** What the committee says in the report of a phase. */
export function committeeOn({ committee }: Facts, so: number): CommitteeWords | undefined {
  return committee.find(({ value }) => value.giai_doan === so)?.value;
}
