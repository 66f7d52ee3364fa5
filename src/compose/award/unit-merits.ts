import type { Merits } from "../../model/award-merits.ts";
import type { Indicator, Plan } from "../../model/plan.ts";
import { type Quantity, readQuantity } from "../../model/quantity.ts";
import type { ThiDuaRecord } from "../../model/record.ts";
import { meritsWords as words } from "../../words/award/merits.ts";
import { formatPercent, nameWithOffice } from "../../words/format.ts";
import { amountInWords, isZero, withAmount } from "../../words/report/indicator.ts";
import type { PhaseRecord } from "./input.ts";

type Group = Merits["thanh_tich"][number];

/** What a unit's record of one phase says for it, group by group. @param of the phase, where there are several, and the unit, where it is another. */
export function unitMerits(
  plan: Plan,
  { phase, record }: PhaseRecord,
  of: readonly (string | undefined)[],
): Group[] {
  const groups: [string, string[]][] = [
    [words.groups.tasks, tasksIn(record, phase)],
    [words.groups.figures, plan.chi_tieu.flatMap((indicator) => figureIn(record, indicator))],
    [words.groups.works, (record.cong_trinh ?? []).map(words.work)],
    [words.groups.activities, (record.hoat_dong ?? []).map(words.activity)],
    [words.groups.exemplars, exemplarsIn(record)],
  ];
  return groups
    .filter(([, texts]) => texts.length > 0)
    .map(([ten, texts]) => ({ ten: words.inPhase(ten, of), muc: texts.map((cau) => ({ cau })) }));
}

function tasksIn({ nhiem_vu = {} }: ThiDuaRecord, { nhiem_vu: tasks }: PhaseRecord["phase"]): string[] {
  return tasks.flatMap(({ id, ten }) => {
    const told = Object.hasOwn(nhiem_vu, id) ? nhiem_vu[id] : undefined;
    // What was not done is no merit.
    if (!told || told.trang_thai === "chua_thuc_hien") return [];
    const { trang_thai, ket_qua } = told;
    return trang_thai === undefined && ket_qua === undefined ? [] : [words.task(ten, trang_thai, ket_qua)];
  });
}

function figureIn({ chi_tieu = {} }: ThiDuaRecord, indicator: Indicator): string[] {
  const typed = Object.hasOwn(chi_tieu, indicator.id) ? chi_tieu[indicator.id] : undefined;
  const read = typed === undefined ? undefined : readQuantity(indicator, typed);
  if (!read || "fault" in read) return [];
  const { amount, uoc_luong, muc_tieu } = read.quantity;
  if (isZero(amount) && !muc_tieu) return [];
  if (amount.kind === "co_khong") return [words.yes(indicator.ten, amount.co)];
  // An estimate is one of the whole sentence, where there is one; other qualifiers stand before the number.
  const isEstimate = uoc_luong === "uoc" && amount.kind !== "danh_muc" && indicator.cau !== undefined;
  const qualifier = uoc_luong && !isEstimate ? words.qualifiers[uoc_luong] : "";
  const value = `${qualifier}${amountInWords(indicator, amount)}`;
  const told = amount.kind === "danh_muc" ? `${indicator.ten}: ${value}` : withAmount(indicator, value);
  const sentence = isEstimate ? words.estimate(told) : told;
  return [words.figure(sentence, targetOf(amount, muc_tieu))];
}

function targetOf(amount: Quantity["amount"], target: number | undefined): string | undefined {
  return amount.kind === "so" && target ? formatPercent(amount.so, target) : undefined;
}

function exemplarsIn({ dien_hinh }: ThiDuaRecord): string[] {
  return [
    ...(dien_hinh?.tap_the ?? []).map(({ ten, thanh_tich }) => words.exemplar(ten, thanh_tich)),
    ...(dien_hinh?.ca_nhan ?? []).map((one) =>
      words.exemplar(nameWithOffice(one.ho_ten, one.chuc_vu), one.thanh_tich),
    ),
  ];
}
