import type { Nominee } from "../../model/award.ts";
import { byName, type Candidacy } from "../../model/award-candidacy.ts";
import type { FrozenPlaces } from "../../model/award-file.ts";
import type { AwardForm, RecipientKind } from "../../model/award-rules.ts";
import { isOwnForm } from "../../model/award-rules.ts";
import type { VoteTally } from "../../model/award-tally.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Issuer, Phase, Plan } from "../../model/plan.ts";
import type { ThiDuaRecord } from "../../model/record.ts";
import type { Unit, Units } from "../../model/unit.ts";
import { deedsOf } from "./deeds.ts";
import { numberOnes } from "./identity.ts";
import { unvotedIn } from "./unvoted.ts";

/** A candidate with what the records say that it did; `who` is one number for one who stands for two forms. */
export type Nominated = Candidacy & { readonly deeds: readonly string[]; readonly who: number };

/** The candidates for one form, all collectives or all people. */
export type NominatedGroup = {
  readonly form: { readonly id: string; readonly ten: string };
  /** Whether the committee itself may give it. */
  readonly isOwn: boolean;
  readonly kind: RecipientKind;
  readonly places: readonly FrozenPlaces[];
  /** In Vietnamese order, and by votes. */
  readonly byName: readonly Nominated[];
  readonly byVotes: readonly Nominated[];
};

/** What every document of a vote is made of. */
export type Campaign = {
  readonly plan: Plan;
  readonly phases: readonly Phase[];
  readonly tally: VoteTally;
  readonly groups: readonly NominatedGroup[];
  /** Who was proposed and not put to the vote. */
  readonly unvoted: readonly Nominee[];
  /** The names of the criteria by their ids. */
  readonly criteria: ReadonlyMap<string, string>;
  /** Whether figures are missing, so that nothing came out yet. */
  readonly isCounted: boolean;
};

/** One document: who issues it, on which day; what it goes by where it bears no day yet. */
export type Paper = Campaign & {
  readonly issuer: Issuer;
  readonly day: IsoDate | undefined;
  readonly asOf: IsoDate;
  readonly so: number | undefined;
};

/** A record with the phase that it is of. */
export type PhaseRecord = { readonly phase: Phase; readonly record: ThiDuaRecord };

/** What a vote is known by, with the records of its phases that count. */
export type Ground = {
  readonly plan: Plan;
  readonly units: Units;
  readonly phases: readonly Phase[];
  readonly tally: VoteTally;
  readonly records: readonly PhaseRecord[];
  /** Everyone whom the records propose, as of the day on which the vote was opened. */
  readonly nominees: readonly Nominee[];
  readonly isCounted: boolean;
};

/** Brings candidates and records together; before any text is made, for names are compared as they were typed. */
export function campaignOf({ plan, units, phases, tally, records, nominees, isCounted }: Ground): Campaign {
  const same = tally.file.trung_ten ?? [];
  const numbers = numberOnes(
    tally.groups.map(({ candidates }) => candidates),
    same,
  );
  const groups = tally.groups.map(({ form, kind, places, candidates }): NominatedGroup => {
    const byVotes = candidates.map((one) => ({
      ...one,
      deeds: deedsOf(one, { units, records, same }),
      who: numbers.get(one.index) ?? one.index,
    }));
    const known: AwardForm | undefined = plan.khen_thuong?.find(({ id }) => id === form.id);
    const isOwn = known === undefined || isOwnForm(known);
    return { form, isOwn, kind, places, byVotes, byName: [...byVotes].sort(byName) };
  });
  const criteria = new Map((plan.binh_xet?.tieu_chi ?? []).map(({ id, ten }) => [id, ten]));
  const candidates = groups.flatMap(({ byName: all }) => all);
  return { plan, phases, tally, groups, unvoted: unvotedIn(nominees, candidates, same), criteria, isCounted };
}

/** Those of a group who got the award, in Vietnamese order. */
export function winners({ byName: all }: NominatedGroup): Nominated[] {
  return all.filter(({ result }) => result.outcome === "won");
}

/** The groups with their winners only; those without any are left out. */
export function wonGroups(groups: readonly NominatedGroup[]): NominatedGroup[] {
  return groups
    .map((group) => ({ ...group, byName: winners(group) }))
    .filter(({ byName: won }) => won.length > 0);
}

/** How many collectives and people stand in groups, each of them once. */
export function countKinds(groups: readonly NominatedGroup[]): Record<RecipientKind, number> {
  const count = (kind: RecipientKind) =>
    new Set(groups.filter((one) => one.kind === kind).flatMap(({ byName: all }) => all.map(({ who }) => who)))
      .size;
  return { tap_the: count("tap_the"), ca_nhan: count("ca_nhan") };
}

/** The kinds that stand in groups. */
export function kindsIn(groups: readonly NominatedGroup[]): RecipientKind[] {
  return [...new Set(groups.map(({ kind }) => kind))];
}

/** Whether people decided on it between equal votes: only then does the decision say anything. */
export function isRuled({ result: { candidate, outcome } }: Nominated): boolean {
  return candidate.phan_dinh !== undefined && (outcome === "won" || outcome === "tied-out");
}

/** The unit of a candidate, as the list of units has it. */
export function unitOf({ unit }: Candidacy, { don_vi }: Units): Unit | undefined {
  return don_vi.find(({ id }) => id === unit.id);
}
