import type { Places } from "../model/award.ts";
import { type AwardForm, authoritiesOf, type Criterion, type VoteRule } from "../model/award-rules.ts";
import { typedDate } from "../model/date.ts";
import { voteFileWords as words } from "../words/award-open.ts";
import type { Vote } from "./vote-file.ts";
import { scalar } from "./yaml-text.ts";

/** Stands where the seal goes until the text is read back: it is made of what a reader sees. */
export const SEAL_TO_COME = "0000000000000000";

/**
 * What is frozen, as lines of YAML below their key: the rule of the day, the places of those who are voted on, the forms on the
 * ballot and what they ask for.
 */
export function frozenLines(vote: Vote): string[] {
  const { date, noi_xet, rule, list, candidates } = vote;
  const places = list.places.filter((one) =>
    candidates.some(({ form, kind }) => form.id === one.form.id && kind === one.doi_tuong),
  );
  const forms = formsOn(vote);
  const asked = new Set(forms.flatMap(({ tieu_chi = [] }) => tieu_chi));
  return [
    `  ngay: ${typedDate(date)}`,
    `  dau: "${SEAL_TO_COME}"`,
    `  noi_xet: ${scalar(noi_xet)}`,
    "  bieu_quyet:",
    ...ruleLines(rule).map((line) => `    ${line}`),
    ...listLines("so_luong", places.map(placesItem)),
    ...listLines("khen_thuong", forms.map(formItem)),
    ...listLines("tieu_chi", vote.criteria.filter(({ id }) => asked.has(id)).map(criterionItem)),
  ];
}

/** The forms on the ballot, each once, as the plan orders them. */
function formsOn({ candidates }: Vote): AwardForm[] {
  return [...new Map(candidates.map(({ form }) => [form.id, form])).values()];
}

function listLines(key: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${key}:`, ...items.map((item) => `    - ${item}`)];
}

function ruleLines({ tu, den, can_cu, du_hop, nguong, ...rule }: VoteRule): string[] {
  return pairs({
    tu: tu && typedDate(tu),
    den: den && typedDate(den),
    can_cu: listed(can_cu),
    hinh_thuc: rule.hinh_thuc,
    co_so: rule.co_so,
    du_hop: du_hop?.typed,
    nguong: nguong.typed,
    cach_tinh: rule.cach_tinh,
    phieu_trang: rule.phieu_trang,
    y_kien_vang: rule.y_kien_vang,
    bang_phieu: rule.bang_phieu,
  });
}

type Values = Readonly<Record<string, string | undefined>>;

/** What there is of these values, each as YAML after its key. */
function pairs(values: Values): string[] {
  return Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
}

function item(values: Values): string {
  return `{ ${pairs(values).join(", ")} }`;
}

function listed(values: readonly string[] | undefined): string | undefined {
  return values && `[${values.join(", ")}]`;
}

function placesItem({ form, doi_tuong, loai_don_vi, moi_don_vi, toi_da, share, of }: Places): string {
  return item({
    hinh_thuc: form.id,
    doi_tuong,
    loai_don_vi: listed(loai_don_vi),
    moi_don_vi: moi_don_vi ? words.yes : undefined,
    toi_da: `${toi_da}`,
    ty_le: share?.ty_le.typed,
    tren: share?.tren,
    lam_tron: share?.lam_tron,
    tong_so: share && of !== undefined ? `${of}` : undefined,
  });
}

function formItem(form: AwardForm): string {
  return item({
    id: form.id,
    cap: listed(authoritiesOf(form)),
    can_cu: listed(form.can_cu),
    tieu_chi: listed(form.tieu_chi),
  });
}

function criterionItem({ doi_tuong, ty_le, so_muc_tieu, tra_loi, ...one }: Criterion): string {
  return item({
    id: one.id,
    ten: scalar(one.ten),
    doi_tuong: listed(doi_tuong),
    kieu: one.kieu,
    chi_tieu: one.chi_tieu,
    it_nhat: one.it_nhat?.toString(),
    nhieu_nhat: one.nhieu_nhat?.toString(),
    ty_le: ty_le?.typed,
    so_muc_tieu: so_muc_tieu?.typed,
    tra_loi: tra_loi === undefined ? undefined : tra_loi ? words.yes : words.no,
    muc: one.muc,
  });
}
