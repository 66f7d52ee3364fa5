import { holds, type Interval } from "./date.ts";
import { dayBefore, nameOfId, nameOn, superiorOn } from "./lifetime.ts";
import type { UnitEvent, Units } from "./unit.ts";

/** Something that happened to units, told by names: `from` as they were called the day before, `to` from that day on. */
export type UnitChange = Pick<UnitEvent, "loai" | "ngay" | "so_quyet_dinh" | "ngay_quyet_dinh"> & {
  readonly from: readonly string[];
  /** The new name, the successors, or the new superior; empty where there is none. */
  readonly to: readonly string[];
};

/** What happened to the units in an interval, by day. */
export function changesIn(units: Units, interval: Interval): UnitChange[] {
  return (units.su_kien ?? [])
    .filter(({ ngay }) => holds(interval, ngay))
    .sort((a, b) => (a.ngay < b.ngay ? -1 : a.ngay > b.ngay ? 1 : 0))
    .map((event) => {
      const { loai, ngay, so_quyet_dinh, ngay_quyet_dinh, nguon } = event;
      const from = nguon.map((id) => nameOfId(units, id, dayBefore(ngay)));
      return { loai, ngay, so_quyet_dinh, ngay_quyet_dinh, from, to: outcomeOf(units, event) };
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
