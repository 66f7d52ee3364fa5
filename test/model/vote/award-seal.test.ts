import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { AwardFile } from "../../../src/model/award-file.ts";
import { sealedIn, sealOf } from "../../../src/model/award-seal.ts";
import {
  aVote,
  type CandidateInput,
  places,
  type RuleInput,
  type VoteInput,
  votes,
} from "../../helpers/vote.ts";

/** The seal of a file as `award open` would write it. */
function sealOfFile({ chot, ung_vien }: AwardFile): string {
  return chot ? sealOf(sealedIn({ chot, ung_vien })) : "";
}

const RULE: Partial<RuleInput> = {
  du_hop: "2/3",
  phieu_trang: "khong_hop_le",
  y_kien_vang: "khong_tinh",
  bang_phieu: "nguoi_xet",
};
const person = { ho_ten: "Nguyễn Văn A", chuc_vu: "Bí thư Chi bộ" };
const VOTE = {
  rule: RULE,
  places: [places(2), places(3, { doi_tuong: "ca_nhan", loai_don_vi: ["chi_bo"], moi_don_vi: "không" })],
  candidates: [
    { tieu_chi: { "pham-chat": undefined, "dung-han": "có" } },
    { don_vi: "chi-bo-b", ca_nhan: person },
    { don_vi: "phu-nu", tap_the: "Tổ Nữ công" },
  ],
} satisfies VoteInput;

const sealOfVote = (changes: Partial<VoteInput> = {}) => sealOfFile(aVote({ ...VOTE, ...changes }));
/** That of the whole vote. */
const SEAL = "45f6f979638c3da0";
const withFirst = (changes: Partial<CandidateInput>) => ({
  candidates: VOTE.candidates.map((one, index) => (index === 0 ? { ...one, ...changes } : one)),
});

describe("dấu của quy tắc và danh sách đã chốt", () => {
  // These may never change: with them, every file that was sealed before would be taken for one that was changed.
  test.each<[string, VoteInput, string]>([
    ["đủ quy tắc, số lượng, tập thể, cá nhân, tiêu chí", VOTE, SEAL],
    ["ít nhất có thể", { candidates: [] }, "e593442f1a41da0d"],
    ["một tập thể, không tiêu chí, không số lượng", { candidates: [{}] }, "14b2c0fbcfc2bf56"],
  ])("của tệp %s mãi mãi là một", (_, vote, seal) => {
    expect(sealOfFile(aVote(vote))).toBe(seal);
  });

  it("của tệp chưa có danh sách là của danh sách trống", () => {
    const { chot } = aVote({ candidates: [] });
    expect(chot && sealOf(sealedIn({ chot }))).toBe("e593442f1a41da0d");
  });

  test.each<[string, Partial<RuleInput>]>([
    ["bỏ phiếu kín thành giơ tay", { hinh_thuc: "gio_tay" }],
    ["cơ sở tính", { co_so: "hop_le" }],
    ["số người phải có mặt", { du_hop: "1/2" }],
    ["ngưỡng", { nguong: "2/3" }],
    ["cách viết ngưỡng", { nguong: "50%" }],
    ["quá nửa thành từ một nửa", { cach_tinh: "tu" }],
    ["phiếu trắng", { phieu_trang: "hop_le" }],
    ["ý kiến người vắng mặt", { y_kien_vang: "tinh" }],
    ["cách xử lý bằng phiếu", { bang_phieu: "cung_duoc" }],
    ["ngày hiệu lực", { tu: "01/01/2025" }],
    ["ngày hết hiệu lực", { den: "31/12/2025" }],
    ["căn cứ", { can_cu: ["qd-232"] }],
  ])("khác đi khi sửa quy tắc: %s", (_, changes) => {
    expect(sealOfVote({ rule: { ...RULE, ...changes } })).not.toBe(SEAL);
  });

  test.each<[string, Partial<VoteInput>]>([
    ["thêm một chỗ", { places: [places(3), ...VOTE.places.slice(1)] }],
    ["bỏ một số lượng", { places: VOTE.places.slice(0, 1) }],
    ["tính riêng từng đơn vị", { places: [places(2, { moi_don_vi: "có" }), ...VOTE.places.slice(1)] }],
    ["chỉ tính một loại đơn vị", { places: [places(2, { loai_don_vi: ["hoi"] }), ...VOTE.places.slice(1)] }],
    ["bớt một người", { candidates: VOTE.candidates.slice(1) }],
    ["thêm một tập thể", { candidates: [...VOTE.candidates, { don_vi: "chi-bo-d" }] }],
    ["đổi hình thức", withFirst({ hinh_thuc: "bieu-duong" })],
    ["đổi đơn vị", withFirst({ don_vi: "chi-bo-h" })],
    ["tập thể thành cá nhân", withFirst({ ca_nhan: person })],
    ["đổi tên tập thể", withFirst({ tap_the: "Tổ Đảng 1" })],
  ])("khác đi khi sửa số lượng, danh sách: %s", (_, changes) => {
    expect(sealOfVote(changes)).not.toBe(SEAL);
  });

  it("khác đi khi sửa ngày mở, nơi xét", () => {
    const file = aVote(VOTE);
    for (const changes of [{ ngay: "2025-12-21" }, { noi_xet: "Ban Thường vụ Đảng ủy Sở" }])
      expect(sealOfFile({ ...file, chot: file.chot && { ...file.chot, ...changes } })).not.toBe(SEAL);
  });

  it("không đổi khi điền phiếu, kết quả xét tiêu chí, kết quả kiểm phiếu, phân định", () => {
    const filled = withFirst({
      ...votes(9),
      khong_y_kien: "0",
      dong_y_vang: "1",
      bo_phieu_lai: { dong_y: "8" },
      phan_dinh: { duoc: "có", ly_do: "Có công trình chào mừng đại hội" },
      tieu_chi: { "dung-han": "có", "pham-chat": "không" },
    });
    expect(sealOfVote({ ...filled, count: {} })).toBe(SEAL);
  });

  it("không đổi khi dấu được ghi vào tệp", () => {
    const file = aVote(VOTE);
    expect(sealOfFile({ ...file, chot: file.chot && { ...file.chot, dau: SEAL } })).toBe(SEAL);
  });

  it("không đổi khi chữ có dấu được ghi bằng ký tự tổ hợp", () => {
    const decomposed = {
      ...VOTE.candidates[1],
      ca_nhan: { ...person, ho_ten: person.ho_ten.normalize("NFD") },
    };
    const [first, , third] = VOTE.candidates;
    expect(sealOfVote({ candidates: [first ?? {}, decomposed, third ?? {}] })).toBe(SEAL);
  });

  it("does not depend on the order of keys, at any depth", () => {
    const { chot, ung_vien } = aVote(VOTE);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (dice) => {
        const shuffled = shuffleKeys({ chot, ung_vien }, dice);
        expect(sealOfFile(shuffled)).toBe(SEAL);
      }),
    );
  });

  it("is 16 hexadecimal digits", () => {
    expect(sealOfVote()).toMatch(/^[0-9a-f]{16}$/);
  });
});

/** The same value, the keys of its objects in another order. */
function shuffleKeys<T>(value: T, dice: Iterator<number>): T {
  if (Array.isArray(value)) return value.map((one) => shuffleKeys(one, dice)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => ({
    key,
    one: shuffleKeys(one, dice),
    order: Number(dice.next().value),
  }));
  entries.sort((a, b) => a.order - b.order);
  return Object.fromEntries(entries.map(({ key, one }) => [key, one])) as T;
}
