import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyUnvoted, temporaryFolder, thiDua } from "./run.ts";

/** More text for a record of the sample: who is proposed. */
export const PROPOSALS = `
de_nghi_khen_thuong:
  - hinh_thuc: giay-khen
    thanh_tich: Dẫn đầu đợt thi đua.
  - hinh_thuc: giay-khen
    ca_nhan: { ho_ten: Nguyễn Thị Hòa, chuc_vu: chi ủy viên }
    thanh_tich: Có sáng kiến giảm thời gian xử lý văn bản.
`;

/** The same, and one more that may be the same person. */
export const TWICE = `${PROPOSALS}  - hinh_thuc: giay-khen
    ca_nhan: { ho_ten: nguyen thi hoa }
    thanh_tich: Gương mẫu.
`;

type Change = string | ((text: string) => string);

const NOMINATED = ["chi-bo-van-phong", "chi-bo-thanh-tra", "chi-bo-nghiep-vu", "chi-bo-chi-cuc-1"];

/** The sample before anybody was nominated but three people, with one more criterion: no discipline, by the records. */
function unnominated(): string {
  const data = copyUnvoted();
  for (const unit of NOMINATED) {
    const file = join(data, "giai-doan-3", `${unit}.yaml`);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^de_nghi_khen_thuong:\n(?: {2}.*\n)+/m, ""));
  }
  const plan = join(data, "ke-hoach.yaml");
  const text = readFileSync(plan, "utf8").replace(/, pham-chat\]|\[pham-chat\]/g, (found) =>
    found.startsWith(",") ? ", khong-ky-luat, pham-chat]" : "[khong-ky-luat, pham-chat]",
  );
  writeFileSync(plan, text.replace("    - id: pham-chat\n", `${DISCIPLINE}    - id: pham-chat\n`));
  return data;
}

const DISCIPLINE = `    - id: khong-ky-luat
      ten: Không có đảng viên bị kỷ luật
      doi_tuong: [tap_the]
      kieu: chi_tieu
      chi_tieu: dang-vien-bi-ky-luat
      nhieu_nhat: 0
`;

/** A copy of the sample with changes, and an empty folder to stand in. Text for a record is added at its end. */
export function anAwardPlace(files: Readonly<Record<string, Change>> = {}) {
  const data = unnominated();
  const cwd = temporaryFolder();
  const put = (file: string, change: Change) => {
    const path = join(data, file);
    mkdirSync(dirname(path), { recursive: true });
    const before = existsSync(path) ? readFileSync(path, "utf8") : "";
    writeFileSync(path, typeof change === "string" ? before + change : change(before));
  };
  for (const [file, change] of Object.entries(files)) put(file, change);
  return {
    data,
    cwd,
    put,
    read: (file: string) => readFileSync(join(data, file), "utf8"),
    /** Runs `award` for phase 3, in which the sample proposes three people. */
    award: (action: string, ...argv: string[]) =>
      thiDua(cwd, ["award", action, "--phase", "3", "--data", data, ...argv], "2026-01-20"),
  };
}

export const OFFICE_RECORD = "giai-doan-3/chi-bo-van-phong.yaml";
export const PERIOD_FILE = "khen-thuong/giai-doan-3.yaml";
