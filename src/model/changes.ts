import { holds, type Interval } from "./date.ts";
import { byDay, dayBefore, livedOn, nameOfId, nameOn, superiorOn } from "./lifetime.ts";
import type { UnitEvent, Units } from "./unit.ts";

/** Something that happened to units, told by names: `from` as they were called the day before, `to` from that day on. */
export type UnitChange = Pick<UnitEvent, "loai" | "ngay" | "so_quyet_dinh" | "ngay_quyet_dinh"> & {
  readonly from: readonly string[];
  /** The new name, the successors, or the new superior; empty where there is none. */
  readonly to: readonly string[];
  /** Whether units were merged into one that was there before; it is not among `from`. */
  readonly isJoining: boolean;
};

/** What happened to the units in an interval, by day. */
export function changesIn(units: Units, interval: Interval): UnitChange[] {
  return (units.su_kien ?? [])
    .filter(({ ngay }) => holds(interval, ngay))
    .sort(byDay)
    .map((event) => {
      const { loai, ngay, so_quyet_dinh, ngay_quyet_dinh, nguon, dich = [] } = event;
      const eve = dayBefore(ngay);
      const isJoining =
        loai === "hop_nhat" && units.don_vi.some((unit) => dich.includes(unit.id) && livedOn(unit, eve));
      const from = nguon
        .filter((id) => !(isJoining && dich.includes(id)))
        .map((id) => nameOfId(units, id, eve));
      return { loai, ngay, so_quyet_dinh, ngay_quyet_dinh, from, to: outcomeOf(units, event), isJoining };
    });
}

function outcomeOf(units: Units, { loai, ngay, nguon, dich = [] }: UnitEvent): string[] {
  const unit = units.don_vi.find(({ id }) => id === nguon[0]);
  if (loai === "doi_ten") return unit ? [nameOn(unit, ngay)] : [];
  if (loai === "chuyen_cap_tren") {
    const superior = unit && superiorOn(unit, ngay);
    return superior === undefined ? [] : [nameOfId(units, superior, ngay)];
  }
  return dich.map((id) => nameOfId(units, id, ngay));
}
