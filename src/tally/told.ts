import { isNameOfUnit } from "../model/award-candidacy.ts";
import type { ThiDuaRecord } from "../model/record.ts";
import type { Counted, Mention, Named, UnitRef } from "../model/tally.ts";
import type { Units } from "../model/unit.ts";

/** One place of a record that names a model, or proposes someone. */
export type Told = Mention &
  Pick<Named, "kind" | "ten" | "chuc_vu" | "isExemplar"> & {
    readonly row: UnitRef;
    /** Whether the collective is the unit of the record itself. */
    readonly isUnit: boolean;
    readonly deed: string;
    readonly form: string | undefined;
  };

type Bare = Omit<Told, "unit" | "record" | "row" | "isUnit" | "ten"> & { readonly ten: string | undefined };

/** All whom a record names. @param rowOf the unit that one stands with. */
export function toldIn(
  { unit, record }: Counted,
  { units, rowOf }: { readonly units: Units; readonly rowOf: (id: string) => UnitRef },
): Told[] {
  const row = rowOf(unit.id);
  return [...exemplarsIn(record), ...proposalsIn(record)].map(({ ten, ...one }) => ({
    ...one,
    // A proposal that names nobody is for the unit itself.
    ten: ten ?? unit.ten,
    isUnit: one.kind === "tap_the" && (ten === undefined || isNameOfUnit(units, unit.id, ten)),
    unit,
    record,
    row,
  }));
}

function proposalsIn({ de_nghi_khen_thuong = [] }: ThiDuaRecord): Bare[] {
  return de_nghi_khen_thuong.map(({ hinh_thuc, tap_the, ca_nhan, thanh_tich }, index) => ({
    kind: ca_nhan ? "ca_nhan" : "tap_the",
    ten: ca_nhan?.ho_ten ?? tap_the,
    chuc_vu: ca_nhan?.chuc_vu,
    isExemplar: false,
    deed: thanh_tich,
    form: hinh_thuc,
    path: ["de_nghi_khen_thuong", index],
  }));
}

function exemplarsIn({ dien_hinh }: ThiDuaRecord): Bare[] {
  return [
    ...(dien_hinh?.tap_the ?? []).map(({ ten, thanh_tich }, index) => ({
      kind: "tap_the" as const,
      ten,
      chuc_vu: undefined,
      isExemplar: true,
      deed: thanh_tich,
      form: undefined,
      path: ["dien_hinh", "tap_the", index],
    })),
    ...(dien_hinh?.ca_nhan ?? []).map(({ ho_ten, chuc_vu, thanh_tich }, index) => ({
      kind: "ca_nhan" as const,
      ten: ho_ten,
      chuc_vu,
      isExemplar: true,
      deed: thanh_tich,
      form: undefined,
      path: ["dien_hinh", "ca_nhan", index],
    })),
  ];
}
