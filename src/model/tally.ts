import type { UnitChange } from "./changes.ts";
import type { IsoDate } from "./date.ts";
import type { Path } from "./place.ts";
import type { Indicator, Phase, Theme } from "./plan.ts";
import type { Amount, Quantity } from "./quantity.ts";
import type { ThiDuaRecord } from "./record.ts";

/** A unit as it was called at the end of the phase. */
export type UnitRef = { readonly id: string; readonly ten: string };

/** A record that counts, with its unit. */
export type Counted = { readonly unit: UnitRef; readonly record: ThiDuaRecord };

/** Who owes a record of the phase, and who has given one. */
export type Reporting = {
  readonly due: readonly UnitRef[];
  readonly received: readonly UnitRef[];
  readonly absent: readonly (UnitRef & { readonly due: IsoDate })[];
  readonly drafts: readonly (UnitRef & { readonly due: IsoDate })[];
  /** Received `days` after the due date, on `day`: as git says, or (`byWord`) as the record says of itself. */
  readonly late: readonly (UnitRef & {
    readonly days: number;
    readonly day: IsoDate;
    readonly byWord: boolean;
  })[];
  /** By a document. */
  readonly exempt: readonly (UnitRef & { readonly document: string })[];
  /** By others, for good, before the end of the phase; in the order of the days on which that was. */
  readonly takenOver: readonly (UnitRef & TakenOver)[];
};

/** How a unit was taken over: by whom, by their names, and by which event. */
export type TakenOver = Pick<UnitChange, "loai" | "ngay" | "so_quyet_dinh" | "ngay_quyet_dinh"> & {
  readonly by: readonly string[];
};

/** The value that one unit gave. */
export type UnitValue = { readonly unit: UnitRef; readonly quantity: Quantity };

/** An indicator over all units. `n` of `of` units answered. */
export type IndicatorTally = {
  readonly indicator: Indicator;
  readonly values: readonly UnitValue[];
  readonly total: Amount | undefined;
  /** Whether some unit gave an estimate. */
  readonly estimated: boolean;
  readonly n: number;
  readonly of: number;
  /** Σ value and Σ target over the units that gave a target. */
  readonly target: { readonly value: number; readonly target: number; readonly units: number } | undefined;
  /** Sums of the parts by id. */
  readonly parts: Readonly<Record<string, number>>;
  /** Totals by window of the phase, where units gave them. */
  readonly windows: Readonly<Record<string, Amount>>;
  /** Total of the last phase over the units that answered in both, and their number. */
  readonly before: { readonly now: number; readonly before: number; readonly units: number } | undefined;
  /** How many units said yes; how many chose each choice, by id. */
  readonly yes: number;
  readonly choices: Readonly<Record<string, number>>;
};

/** Where a record tells of something. */
export type Mention = Counted & { readonly path: Path };

/** A collective or a person, once, with all that was said of them; `forms` are ids of the commendations proposed. */
export type Named = {
  readonly kind: "tap_the" | "ca_nhan";
  readonly unit: UnitRef;
  readonly ten: string;
  readonly chuc_vu: string | undefined;
  /** Whether they were named as exemplary, and not only proposed for a commendation. */
  readonly isExemplar: boolean;
  readonly deeds: readonly string[];
  readonly forms: readonly string[];
  readonly phases: readonly number[];
  /** In the order of time. */
  readonly mentions: readonly Mention[];
};

/** All that a phase's records say, added up. */
export type PhaseTally = {
  readonly phase: Phase;
  readonly reporting: Reporting;
  /** What happened to the units in the phase. */
  readonly changes: readonly UnitChange[];
  /** The final records that count, in the order of `don-vi.yaml`. */
  readonly counted: readonly Counted[];
  /** Model collectives and people, and those proposed for a commendation. */
  readonly named: readonly Named[];
  readonly indicators: readonly IndicatorTally[];
  readonly themes: readonly { readonly theme: Theme; readonly indicators: readonly IndicatorTally[] }[];
};
