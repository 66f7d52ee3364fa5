import { checkAll } from "./check-all.ts";
import {
  type AwardInput,
  anAwardFile,
  aPlan,
  aRecord,
  aUnit,
  type FactsInput,
  type PlanInput,
  type RecordInput,
  someFacts,
  someUnits,
  told,
} from "./facts.ts";

/*
 * A vote of phase 2 without a fault: chi-bo-a nominates two people for one giấy khen and itself for a bằng khen. A test changes
 * the one thing that it is about; the file is sealed as the test leaves it.
 */

export const FILE = "khen-thuong/giai-doan-2.yaml";

type Forms = NonNullable<PlanInput["khen_thuong"]>;
type Review = NonNullable<PlanInput["binh_xet"]>;
export type CandidateInput = NonNullable<AwardInput["ung_vien"]>[number];
type CountInput = NonNullable<AwardInput["kiem_phieu"]>;
type RuleInput = Review["bieu_quyet"][number];

const FORMS: Forms = [
  {
    id: "giay-khen",
    ten: "Giấy khen",
    doi_tuong: ["tap_the", "ca_nhan"],
    can_cu: ["qd-232"],
    tieu_chi: ["guong-mau"],
    so_luong: [{ doi_tuong: "ca_nhan", toi_da: "1" }],
  },
  { id: "bieu-duong", ten: "Biểu dương", doi_tuong: ["tap_the", "ca_nhan"], cap: ["chi_bo", "dang_uy"] },
  { id: "bang-khen", ten: "Bằng khen", doi_tuong: ["tap_the"], cap: ["cap_tren"] },
];

const RULE: RuleInput = { hinh_thuc: "phieu_kin", co_so: "trieu_tap", nguong: "1/2", cach_tinh: "tren" };

const REVIEW: Review = {
  noi_xet: "Ban Chấp hành",
  tieu_chi: [{ id: "guong-mau", ten: "Gương mẫu", kieu: "nguoi_xet" }],
  bieu_quyet: [RULE],
};

/** The plan of the vote. */
export function votePlan({
  forms = FORMS,
  review = {},
  rule = {},
}: {
  forms?: Forms;
  review?: Partial<Review>;
  rule?: Partial<RuleInput>;
} = {}) {
  return aPlan({
    can_cu: [
      { id: "qd-232", ten: "Quy định số 232-QĐ/TW", tu: "20/01/2025", den: "31/7/2025" },
      { id: "qd-294", ten: "Quy định số 294-QĐ/TW", tu: "01/8/2025" },
    ],
    khen_thuong: forms,
    binh_xet: { ...REVIEW, bieu_quyet: [{ ...RULE, ...rule }], ...review },
  });
}

/** The usual forms with one of them changed. */
export function withForm(id: string, changes: Partial<Forms[number]>): Forms {
  return FORMS.map((form) => (form.id === id ? { ...form, ...changes } : form));
}

/** One of chi-bo-a for the giấy khen, with so many of nine votes. */
export function candidate(
  ho_ten: string,
  dong_y: number,
  changes: Partial<CandidateInput> = {},
): CandidateInput {
  return {
    hinh_thuc: "giay-khen",
    don_vi: "chi-bo-a",
    ca_nhan: { ho_ten },
    tieu_chi: { "guong-mau": "có" },
    dong_y: String(dong_y),
    khong_dong_y: String(9 - dong_y),
    ...changes,
  };
}

/** chi-bo-a itself for the bằng khen. */
export function unitItself(changes: Partial<CandidateInput> = {}): CandidateInput {
  return { hinh_thuc: "bang-khen", don_vi: "chi-bo-a", dong_y: "9", khong_dong_y: "0", ...changes };
}

export const NINE: CountInput = {
  trieu_tap: "9",
  co_mat: "9",
  phat_ra: "9",
  thu_ve: "9",
  hop_le: "9",
  khong_hop_le: "0",
};

type VoteInput = Partial<AwardInput> & {
  /** What the frozen rule says otherwise; the plan says the same unless `plan` is given. */
  rule?: Partial<RuleInput>;
  frozen?: Partial<NonNullable<AwardInput["chot"]>>;
  plan?: FactsInput["plan"];
  units?: FactsInput["units"];
  records?: FactsInput["records"];
  file?: string;
};

/** The record of a unit that nominates. */
export function nominating(
  de_nghi_khen_thuong: NonNullable<RecordInput["de_nghi_khen_thuong"]>,
  changes: Partial<RecordInput> = {},
) {
  return aRecord({ de_nghi_khen_thuong, ...changes });
}

const NOMINATIONS: NonNullable<RecordInput["de_nghi_khen_thuong"]> = [
  { hinh_thuc: "giay-khen", ca_nhan: { ho_ten: "Nguyễn Văn A" }, thanh_tich: "Giỏi." },
  { hinh_thuc: "giay-khen", ca_nhan: { ho_ten: "Trần Thị B" }, thanh_tich: "Giỏi." },
  { hinh_thuc: "bang-khen", thanh_tich: "Giỏi." },
];

/** The facts of a vote. */
export function voteFacts(input: VoteInput = {}) {
  const { rule, frozen, plan, units, records, file = FILE, ...changes } = input;
  const awards = {
    giai_doan: "2",
    chot: {
      ngay: "02/7/2025",
      dau: "x",
      noi_xet: "Ban Chấp hành",
      bieu_quyet: { ...RULE, ...rule },
      so_luong: [{ hinh_thuc: "giay-khen", doi_tuong: "ca_nhan", toi_da: "1" }],
      ...frozen,
    },
    ung_vien: [candidate("Nguyễn Văn A", 8), candidate("Trần Thị B", 6), unitItself()],
    cuoc_hop: { ngay: "04/7/2025" },
    kiem_phieu: NINE,
    quyet_dinh: [
      { hinh_thuc: "giay-khen", so: "5", ngay: "08/7/2025" },
      { hinh_thuc: "bang-khen", so: "5", ngay: "08/7/2025" },
    ],
    ...changes,
  } satisfies AwardInput;
  return someFacts({
    plan: plan ?? votePlan({ ...(rule && { rule }) }),
    units: units ?? someUnits([aUnit("chi-bo-a"), aUnit("chi-bo-b")]),
    records: records ?? [nominating(NOMINATIONS)],
    awards: { [file]: anAwardFile(awards) },
  });
}

/** The problems of a vote in short, places without the name of its file: `TD814 ung_vien.0.ca_nhan.ho_ten`. */
export function faultsOf(input: VoteInput = {}): string[] {
  return told(checkAll(voteFacts(input))).map((one) => one.replace(`${input.file ?? FILE}#`, ""));
}
