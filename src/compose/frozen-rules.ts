import type { FrozenPlaces } from "../model/award-file.ts";
import type { VoteRule } from "../model/award-rules.ts";
import { typedDate } from "../model/date.ts";
import { voteFileWords as words } from "../words/award-open.ts";
import type { Vote } from "./vote-file.ts";
import { scalar } from "./yaml-text.ts";

/** Stands where the seal goes until the text is read back: it is made of what a reader sees. */
export const SEAL_TO_COME = "0000000000000000";

/** The rule with its defaults written out: what the plan leaves unsaid today may mean something else tomorrow. */
export function fullRule(rule: VoteRule): VoteRule {
  const { phieu_trang = "khong_hop_le", y_kien_vang = "khong_tinh", bang_phieu = "nguoi_xet" } = rule;
  return { ...rule, phieu_trang, y_kien_vang, bang_phieu };
}

/** What is frozen, as lines of YAML below their key: the rule of the day, and the places of those who are voted on. */
export function frozenLines({ date, noi_xet, rule, list, candidates }: Vote): string[] {
  const places = list.places.filter((one) =>
    candidates.some(({ form, kind }) => form.id === one.form.id && kind === one.doi_tuong),
  );
  const limits = places.map((one) =>
    placesItem({
      hinh_thuc: one.form.id,
      doi_tuong: one.doi_tuong,
      loai_don_vi: one.loai_don_vi ? [...one.loai_don_vi] : undefined,
      moi_don_vi: one.moi_don_vi || undefined,
      toi_da: one.toi_da,
    }),
  );
  return [
    `  ngay: ${typedDate(date)}`,
    `  dau: "${SEAL_TO_COME}"`,
    `  noi_xet: ${scalar(noi_xet)}`,
    "  bieu_quyet:",
    ...ruleLines(rule).map((line) => `    ${line}`),
    ...(limits.length > 0 ? ["  so_luong:", ...limits.map((item) => `    - ${item}`)] : []),
  ];
}

function ruleLines({ tu, den, can_cu, du_hop, nguong, ...rule }: VoteRule): string[] {
  const values: Readonly<Record<string, string | undefined>> = {
    tu: tu && typedDate(tu),
    den: den && typedDate(den),
    can_cu: can_cu && `[${can_cu.join(", ")}]`,
    hinh_thuc: rule.hinh_thuc,
    co_so: rule.co_so,
    du_hop: du_hop?.typed,
    nguong: nguong.typed,
    cach_tinh: rule.cach_tinh,
    phieu_trang: rule.phieu_trang,
    y_kien_vang: rule.y_kien_vang,
    bang_phieu: rule.bang_phieu,
  };
  return Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
}

function placesItem({ hinh_thuc, doi_tuong, loai_don_vi, moi_don_vi, toi_da }: FrozenPlaces): string {
  const parts = [
    `hinh_thuc: ${hinh_thuc}`,
    `doi_tuong: ${doi_tuong}`,
    ...(loai_don_vi ? [`loai_don_vi: [${loai_don_vi.join(", ")}]`] : []),
    ...(moi_don_vi ? [`moi_don_vi: ${words.yes}`] : []),
    `toi_da: ${toi_da}`,
  ];
  return `{ ${parts.join(", ")} }`;
}
