import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyUnvoted, thiDua } from "../helpers/run.ts";

const DAY = "2026-01-20";
const VOTE = `giai_doan: 3
chot:
  ngay: 10/01/2026
  dau: 8b5f1d1ceb4f8573
  noi_xet: Ban Chấp hành Đảng bộ Sở
  bieu_quyet:
    hinh_thuc: phieu_kin
    co_so: trieu_tap
    du_hop: 2/3
    nguong: 1/2
    cach_tinh: tren
    phieu_trang: khong_hop_le
    y_kien_vang: khong_tinh
    bang_phieu: nguoi_xet
  so_luong:
    - { hinh_thuc: bieu-duong, doi_tuong: ca_nhan, moi_don_vi: có, toi_da: 2 }
    - { hinh_thuc: giay-khen, doi_tuong: ca_nhan, toi_da: 3 }
ung_vien:
  - hinh_thuc: bieu-duong
    don_vi: doan-thanh-nien
    ca_nhan: { ho_ten: Hoàng Thị L, chuc_vu: đảng viên }
    tieu_chi: { pham-chat: có }
    dong_y: 14
    khong_dong_y: 1
  - hinh_thuc: bieu-duong
    don_vi: cong-doan
    ca_nhan: { ho_ten: Bùi Văn T, chuc_vu: đảng viên }
    tieu_chi: { pham-chat: có }
    dong_y: 12
    khong_dong_y: 3
  - hinh_thuc: giay-khen
    don_vi: chi-bo-trung-tam-thong-tin
    ca_nhan: { ho_ten: Vũ Văn P, chuc_vu: đảng viên }
    tieu_chi: { pham-chat: có }
    dong_y: 13
    khong_dong_y: 1
    khong_y_kien: 1
cuoc_hop:
  ngay: 14/01/2026
  chu_tri: { ho_ten: Nguyễn Văn A, chuc_vu: Bí thư }
kiem_phieu:
  trieu_tap: 15
  co_mat: 15
  phat_ra: 15
  thu_ve: 15
  hop_le: 15
  khong_hop_le: 0
quyet_dinh:
  - { hinh_thuc: bieu-duong, so: 21, ngay: 16/01/2026 }
  - { hinh_thuc: giay-khen, so: 22, ngay: 16/01/2026 }
`;

/** The sample with files of commendation. */
function withAwards(files: Readonly<Record<string, string>>): string {
  const dir = copyUnvoted();
  mkdirSync(join(dir, "khen-thuong"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, "khen-thuong", name), text);
  return dir;
}

const check = async (dir: string, ...more: string[]) =>
  (await thiDua(dir, ["check", "--data", dir, "--format", "short", ...more], DAY)).out;
const told = (out: string) => out.match(/TD8[12]\d/g) ?? [];
const WRONG = VOTE.replace("dong_y: 12", "dong_y: 11");

describe("check of a folder with a vote", () => {
  it("has nothing to say of a sound one", async () => {
    const sound = await check(withAwards({ "giai-doan-3.yaml": VOTE }));
    expect(sound).toBe(await check(copyUnvoted()));
    expect(sound).not.toContain("khen-thuong");
  });

  it.each([
    ["its phase", ["--phase", "3"], 1],
    ["another phase", ["--phase", "2"], 0],
    ["the unit of the candidate", ["--unit", "cong-doan"], 1],
    ["another unit", ["--unit", "doan-thanh-nien"], 0],
  ])("shows its problems to who asks for %s as is due", async (_what, options, count) =>
    expect(told(await check(withAwards({ "giai-doan-3.yaml": WRONG }), ...options))).toHaveLength(count),
  );

  it("shows them to who asks for the folder or the file", async () => {
    const dir = withAwards({ "giai-doan-3.yaml": WRONG });
    for (const path of ["khen-thuong", "khen-thuong/giai-doan-3.yaml"])
      expect(told(await check(dir, join(dir, path)))).toEqual(["TD816"]);
    expect(told(await check(dir, join(dir, "giai-doan-3")))).toEqual([]);
  });

  it("shows those of the whole campaign to who asks for all of it, not for a phase", async () => {
    const dir = withAwards({ "tong-ket.yaml": "giai_doan: 2\n" });
    expect(told(await check(dir))).toEqual(["TD810"]);
    expect(told(await check(dir, "--phase", "2"))).toEqual([]);
  });
});

describe("a report", () => {
  const report = (dir: string, phase: string) =>
    thiDua(dir, ["report", "--phase", phase, "--data", dir, "--out", join(dir, "r.docx")], DAY);

  it("waits for what is wrong in the vote of its phase, not of others", async () => {
    const dir = withAwards({ "giai-doan-3.yaml": WRONG, "tong-ket.yaml": "giai_doan: 2\n" });
    expect((await report(dir, "3")).code).toBe(1);
    expect((await report(dir, "1")).code).toBe(0);
  });
});
