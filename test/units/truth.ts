import type { IsoDate } from "../../src/model/date.ts";
import type { Phase } from "../../src/model/plan.ts";
import type { ThiDuaRecord } from "../../src/model/record.ts";
import type { Units } from "../../src/model/unit.ts";

/*
 * What is true of a history of units, worked out in the plainest way and never asked of the code under test.
 */

/** By a merger or a split, `into` stand for `from` since a day. A unit that goes on itself is not taken over. */
export type TakeOver = { readonly day: IsoDate; readonly from: string; readonly into: readonly string[] };

export type History = { readonly units: Units; readonly takeOvers: readonly TakeOver[] };

/** The day some days later. */
export function shift(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

type Stretch = { readonly tu: IsoDate; readonly den: IsoDate };

/** The days of a phase on which a unit lived, in whole stretches. */
export function stretchesIn({ units }: History, id: string, { tu, den }: Phase): Stretch[] {
  const lives = units.don_vi.find((one) => one.id === id)?.hoat_dong ?? [{}];
  return lives
    .map((life) => ({
      tu: life.tu !== undefined && life.tu > tu ? life.tu : tu,
      den: life.den !== undefined && life.den < den ? life.den : den,
    }))
    .filter((stretch) => stretch.tu <= stretch.den);
}

/** All to whom what the unit did may have come: whoever took over from it, then from them, and so on, ever later. */
export function heirsOf(history: History, id: string, from: IsoDate, until: IsoDate): string[] {
  return history.takeOvers
    .filter((one) => one.from === id && from <= one.day && one.day <= until)
    .flatMap(({ day, into }) => [
      ...into,
      ...into.flatMap((heir) => heirsOf(history, heir, shift(day, 1), until)),
    ]);
}

/** What a phase must say of a unit, by its history alone. */
export function fateOf(history: History, id: string, phase: Phase) {
  const { units, takeOvers } = history;
  const last = stretchesIn(history, id, phase).at(-1);
  if (!last) {
    const lives = units.don_vi.find((one) => one.id === id)?.hoat_dong ?? [];
    return lives.some((life) => (life.tu ?? "") < phase.tu) ? "ended" : "not-founded";
  }
  const taken = takeOvers.some((one) => one.from === id && one.day === shift(last.den, 1));
  // Taken over on the first day after the phase, it still owes the phase.
  if (taken && last.den < phase.den) return "merged";
  const exempt = units.ngoai_le?.some(
    (one) => one.don_vi === id && one.giai_doan === phase.so && one.loai === "mien_bao_cao",
  );
  return exempt ? "exempt" : "due";
}

/** A history and its records in short, for whoever must find out what is wrong with them. */
export function storyOf({ units }: History, records: readonly ThiDuaRecord[]): string {
  const lives = units.don_vi.map(
    ({ id, hoat_dong = [{}] }) =>
      `${id}: ${hoat_dong.map(({ tu, den }) => `${tu ?? ""}…${den ?? ""}`).join()}`,
  );
  const events = (units.su_kien ?? []).map(
    ({ ngay, loai, nguon, dich = [] }) => `${ngay} ${loai} ${nguon} → ${dich}`,
  );
  const told = records.map(
    ({ giai_doan, don_vi, trang_thai, bao_gom }) =>
      `${giai_doan}/${don_vi} ${trang_thai}${bao_gom ? ` bao_gom [${bao_gom}]` : ""}`,
  );
  return ["", ...lives, ...events, ...told, ""].join("\n");
}
