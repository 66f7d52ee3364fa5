import type { Nominee } from "../model/award.ts";
import type { AwardForm, RecipientKind } from "../model/award-rules.ts";
import type { Sourced } from "../model/place.ts";
import type { ThiDuaRecord } from "../model/record.ts";
import { isSameName } from "../model/same-name.ts";
import type { Ground } from "./ground.ts";

/** One proposal of a record. */
export type Mention = Nominee["mentions"][number] & {
  readonly form: AwardForm;
  readonly kind: RecipientKind;
  /** The unit of the record. */
  readonly from: string;
  /** The unit that goes on from there. */
  readonly unit: string;
  readonly isUnit: boolean;
  readonly chuc_vu: string | undefined;
};

/** Every proposal of the records that count, in the order of time, then of units. */
export function mentionsIn(ground: Ground): Mention[] {
  const { plan, phases, units } = ground.input;
  const forms = new Map((plan.khen_thuong ?? []).map((form) => [form.id, form]));
  return phases.flatMap(({ so }) =>
    units.don_vi.flatMap(({ id }) => {
      const record = ground.record(id, so);
      return record ? mentionsOf(record, forms, ground) : [];
    }),
  );
}

function mentionsOf(
  { value, at }: Sourced<ThiDuaRecord>,
  forms: ReadonlyMap<string, AwardForm>,
  ground: Ground,
): Mention[] {
  const { don_vi: from, giai_doan: phase } = value;
  return (value.de_nghi_khen_thuong ?? []).flatMap(({ hinh_thuc, tap_the, ca_nhan, thanh_tich }, index) => {
    // A form that the plan does not have is an error of the record, which then does not count.
    const form = forms.get(hinh_thuc);
    if (!form) return [];
    const isUnit = !ca_nhan && (tap_the === undefined || isNameOf(from, tap_the, ground));
    return [
      {
        form,
        kind: ca_nhan ? "ca_nhan" : "tap_the",
        from,
        unit: isUnit ? from : ground.goesOn(from),
        isUnit,
        ten: ca_nhan?.ho_ten ?? (isUnit ? ground.refer(from).ten : (tap_the ?? from)),
        chuc_vu: ca_nhan?.chuc_vu,
        thanh_tich,
        phase,
        place: at(["de_nghi_khen_thuong", index]),
      },
    ];
  });
}

/** Whether a collective is the unit itself, by any name that it ever had. */
function isNameOf(id: string, name: string, ground: Ground): boolean {
  return ground.unit(id)?.ten.some(({ ten }) => isSameName(ten, name)) ?? false;
}
