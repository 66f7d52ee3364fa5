import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type AwardFile, awardFileSchema, type Candidate } from "../../src/model/award-file.ts";
import { sealedIn, sealOf } from "../../src/model/award-seal.ts";
import { parse } from "../../src/parse/index.ts";
import { copyOf, SAMPLE } from "./run.ts";

/* Files of a vote, as `award open` and people leave them; the seal is made right. */

const SEAL = "DAU";

/** The vote of phase 3: three forms, collectives and people, fifteen convened. */
const RULE = `chot:
  ngay: 06/01/2026
  dau: ${SEAL}
  noi_xet: Ban Chấp hành Đảng bộ Sở
  bieu_quyet:
    can_cu: [qd-294]
    hinh_thuc: phieu_kin
    co_so: trieu_tap
    du_hop: 2/3
    nguong: 1/2
    cach_tinh: tren
    bang_phieu: nguoi_xet
  so_luong:
    - { hinh_thuc: giay-khen, doi_tuong: tap_the, toi_da: 2 }
    - { hinh_thuc: giay-khen, doi_tuong: ca_nhan, toi_da: 3 }
    - { hinh_thuc: bang-khen, doi_tuong: tap_the, toi_da: 1 }
`;

const MEETING = `cuoc_hop:
  ngay: 08/01/2026
  gio: 14 giờ 00
  gio_ket_thuc: 16 giờ 30
  dia_diem: phòng họp tầng 2, trụ sở Sở
  chu_tri: { ho_ten: Bùi Văn Thăng, chuc_vu: Bí thư Đảng ủy }
  thu_ky: { ho_ten: Nguyễn Thị M, chuc_vu: Chánh Văn phòng Đảng ủy }
  kiem_phieu:
    - { ho_ten: Trần Văn N, chuc_vu: Ủy viên Ban Chấp hành }
    - { ho_ten: Lê Thị O }
  vang_mat:
    - Phạm Văn K (đi công tác)
    - Đỗ Thị H (nghỉ ốm)
  y_kien:
    - Các ý kiến thống nhất với đề nghị của các đơn vị.
    - Đề nghị lưu ý khen người trực tiếp làm.
`;

const COUNT = `kiem_phieu: { trieu_tap: 15, co_mat: 13, phat_ra: 13, thu_ve: 13, hop_le: 12, khong_hop_le: 1, phieu_trang: 1 }
`;

const one = (form: string, unit: string, who: string, yes: number, more = "") =>
  `  - { hinh_thuc: ${form}, don_vi: ${unit}, ${who}tieu_chi: { pham-chat: có }, dong_y: ${yes}, khong_dong_y: ${12 - yes}${more} }\n`;
const person = (name: string, post = "đảng viên") => `ca_nhan: { ho_ten: ${name}, chuc_vu: ${post} }, `;

export const CANDIDATES = `ung_vien:
${one("bieu-duong", "doan-thanh-nien", person("Hoàng Thị L"), 12)}${one("bieu-duong", "cong-doan", person("Bùi Văn T"), 7)}${one("giay-khen", "chi-bo-van-phong", "", 12)}${one("giay-khen", "chi-bo-thanh-tra", "", 10)}${one("giay-khen", "chi-bo-to-chuc", "", 9)}${one("giay-khen", "chi-bo-trung-tam-thong-tin", person("Vũ Văn P"), 11)}${one("bang-khen", "chi-bo-chi-cuc-1", "", 11)}`;

/** A whole file: phase, rule, meeting, count, candidates. */
export const VOTE = `giai_doan: 3\n${RULE}${MEETING}${COUNT}${CANDIDATES}`;

/** The file with its right seal. */
export function sealed(text: string): string {
  return text.replace(SEAL, () => sealOf(sealedIn(withRules(readVote(text)))));
}

/** Reads a file of a vote. @throws Error where it is none. */
export function readVote(text: string): AwardFile {
  const read = parse({ file: "khen-thuong/giai-doan-3.yaml", text }, awardFileSchema);
  if (!("value" in read)) throw new Error(JSON.stringify(read.problems));
  return read.value.value;
}

function withRules(file: AwardFile): AwardFile & { chot: NonNullable<AwardFile["chot"]> } {
  if (!file.chot) throw new Error("not opened");
  return { ...file, chot: file.chot };
}

/** A copy of the sample in which the vote is right: its rule, one criterion, its nominations. */
function soundFor(vote: string | undefined): string {
  const data = copyOf(SAMPLE);
  rmSync(join(data, "khen-thuong"), { recursive: true, force: true });
  const plan = join(data, "ke-hoach.yaml");
  const rulesIn = (text: string) => /^ {2}bieu_quyet:\n((?: {4}.*\n)+)/m.exec(text)?.[1];
  const rule = rulesIn(vote ?? "") ?? rulesIn(VOTE) ?? "";
  const text = readFileSync(plan, "utf8")
    .replace(/^( {4}tieu_chi: )\[.*\]$/gm, "$1[pham-chat]")
    .replace(
      /^ {2}bieu_quyet:\n(?: {4}.*\n)+/m,
      () => `  bieu_quyet:\n${rule.replace(/^ {4}/gm, "      ").replace("      ", "    - ")}`,
    )
    .replace(/^ {4}so_luong:\n {6}- \{ doi_tuong: ca_nhan, toi_da: 2, moi_don_vi: có \}\n/m, "");
  writeFileSync(plan, text);
  // Of a vote that can't be read nobody knows whom it is about.
  const read = parse({ file: "khen-thuong/giai-doan-3.yaml", text: vote ?? VOTE }, awardFileSchema);
  const voted = "value" in read ? (read.value.value.ung_vien ?? []) : [];
  for (const one of voted) nominate(join(data, "giai-doan-3", `${one.don_vi}.yaml`), one);
  return data;
}

/** Adds a nomination to a record that has none of that name. */
function nominate(record: string, { hinh_thuc, tap_the, ca_nhan }: Candidate): void {
  const before = readFileSync(record, "utf8");
  if (ca_nhan && before.includes(ca_nhan.ho_ten)) return;
  const who = ca_nhan ? `ca_nhan: { ho_ten: ${ca_nhan.ho_ten} }, ` : tap_the ? `tap_the: ${tap_the}, ` : "";
  const entry = `  - { hinh_thuc: ${hinh_thuc}, ${who}thanh_tich: Dẫn đầu đợt thi đua. }\n`;
  const head = "de_nghi_khen_thuong:\n";
  writeFileSync(
    record,
    before.includes(head) ? before.replace(head, head + entry) : `${before}\n${head}${entry}`,
  );
}

/** A copy of the sample with a vote in it. @returns the folder of data. */
export function dataWith(vote: string | undefined, period = "giai-doan-3"): string {
  const data = soundFor(vote);
  if (vote !== undefined) put(join(data, "khen-thuong", `${period}.yaml`), vote);
  return data;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
