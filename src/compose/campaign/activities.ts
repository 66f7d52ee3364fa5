import type { CampaignTally } from "../../model/campaign.ts";
import type { Milestone } from "../../model/plan.ts";
import type { Activity, ThiDuaRecord } from "../../model/record.ts";
import { fold } from "../../model/suggest.ts";
import type { UnitRef } from "../../model/tally.ts";
import { milestoneWords as words } from "../../words/report/campaign-lists.ts";
import { allCounted } from "./input.ts";

/** An activity, the unit as it was called when it told of it, its row, and where in its record it stands. */
export type Told = {
  readonly unit: UnitRef;
  readonly row: string;
  readonly activity: Activity;
  readonly record: ThiDuaRecord;
  readonly index: number;
};

const BEST = 2;

/** The activities of all phases; one of the same name on the same day within a row was told twice. */
export function activitiesIn(tally: CampaignTally): Told[] {
  const all = allCounted(tally).flatMap(({ unit, record }) =>
    (record.hoat_dong ?? []).map((activity, index) => ({
      unit,
      record,
      index,
      row: tally.rowOf.get(unit.id)?.id ?? unit.id,
      activity,
    })),
  );
  const seen = new Set<string>();
  return all.filter(({ row, activity }) => {
    const key = [row, fold(activity.ten), activity.ngay].join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What was done for each anniversary up to the day of the report; at the end those of which nobody told anything. */
export function composeMilestones(tally: CampaignTally): string[] {
  const told = toldMilestones(tally);
  const silent = told.filter(({ of }) => of.length === 0).map(({ one }) => words.name(one));
  const sentences = told.filter(({ of }) => of.length > 0).map(({ one, of }) => milestoneSentence(one, of));
  // Where no unit tells of any, there is nothing to tell.
  return sentences.length === 0 || silent.length === 0 ? sentences : [...sentences, words.none(silent)];
}

/** The anniversaries up to the day of the report, each with its activities. */
export function toldMilestones(tally: CampaignTally): { one: Milestone; of: Told[] }[] {
  const activities = activitiesIn(tally);
  const milestones = tally.phases
    .flatMap(({ phase }) => phase.ky_niem ?? [])
    .filter(({ ngay }) => ngay <= tally.date)
    .sort((a, b) => (a.ngay < b.ngay ? -1 : a.ngay > b.ngay ? 1 : 0));
  return milestones.map((one) => ({
    one,
    of: activities.filter(({ activity }) => activity.ky_niem === one.id),
  }));
}

/** Those of an anniversary that are named. */
export function bestOf(told: readonly Told[]): Told[] {
  return [...told].sort((a, b) => (b.activity.so_nguoi ?? 0) - (a.activity.so_nguoi ?? 0)).slice(0, BEST);
}

function milestoneSentence(milestone: Milestone, told: readonly Told[]): string {
  const units = new Set(told.map(({ row }) => row)).size;
  const people = told.reduce((sum, { activity }) => sum + (activity.so_nguoi ?? 0), 0);
  const best = bestOf(told).map(({ unit, activity }) => ({ unit: unit.ten, activity }));
  const name = words.name(milestone);
  const [only, ...others] = best;
  if (only && others.length === 0) return words.single(name, only.unit, only.activity);
  return words.done(name, units, told.length, people) + words.best(best, told.length === best.length);
}
