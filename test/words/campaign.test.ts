import { describe, expect, it } from "vitest";
import { chooseInTurn } from "../../src/compose/choose.ts";
import { formatFraction } from "../../src/words/format.ts";
import { campaignSentence, goalInCell, rolledInCell } from "../../src/words/report/campaign-indicator.ts";
import { milestoneWords, namedWords, workWords } from "../../src/words/report/campaign-lists.ts";
import { nominationSentence } from "../../src/words/report/record.ts";
import { campaignOf } from "../helpers/campaign.ts";
import { aRecord, aUnit, type IndicatorInput, planWithIndicator, someUnits } from "../helpers/facts.ts";

const units = someUnits([aUnit("chi-bo-a"), aUnit("chi-bo-b")]);
const NAMES = ["Giai đoạn 1", "Giai đoạn 2", "Giai đoạn 3"];

/** What is said of an indicator that A answered in phase 1, 2 … */
function told(id: string, values: readonly unknown[], changes: Partial<IndicatorInput> = {}) {
  const plan = planWithIndicator({ id, ...changes });
  const records = values.map((value, index) =>
    aRecord({ giai_doan: String(index + 1), chi_tieu: { [id]: value } } as never),
  );
  const all = campaignOf(plan, units, records).themes.flatMap(({ indicators }) => indicators);
  const found = all.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const sentence = (...args: Parameters<typeof told>) => campaignSentence(told(...args), NAMES);

describe("the sentence of an indicator over several phases", () => {
  it("has the sum, what each phase came to, and on how many units it rests", () =>
    expect(sentence("dang-vien-moi", ["3", "4"], { cau: "Kết nạp {so} đảng viên mới" })).toBe(
      "Kết nạp 7 đảng viên mới (giai đoạn 1: 3; giai đoạn 2: 4; 1/2 đơn vị có số liệu).",
    ));

  it("is not written about nothing, and passes over a phase without any: no “0 đồng”", () => {
    expect(sentence("ung-ho", ["0", "0"])).toBeUndefined();
    expect(sentence("ung-ho", ["0", "5000000", "2500000"])).toBe(
      "Ủng hộ xóa nhà tạm: 7,5 triệu đồng (giai đoạn 2: 5 triệu đồng; giai đoạn 3: 2,5 triệu đồng; 1/2 đơn vị có số liệu).",
    );
  });

  it("puts what a ratio is made of into the brackets that it has already", () =>
    expect(
      sentence("sinh-hoat-chi-bo", [
        { tu_so: "9", mau_so: "10" },
        { tu_so: "10", mau_so: "10" },
      ]),
    ).toBe(
      "Tỷ lệ dự sinh hoạt chi bộ: 95% (19/20; giai đoạn 1: 90%; giai đoạn 2: 100%; 1/2 đơn vị có số liệu).",
    ));

  it("can say a ratio of nothing in one phase without dividing by it", () =>
    expect(
      sentence("sinh-hoat-chi-bo", [
        { tu_so: "0", mau_so: "0" },
        { tu_so: "1", mau_so: "2" },
      ]),
    ).toContain("50% (1/2;"));

  it("says that the last values stand where phases are not added up", () =>
    expect(sentence("dang-vien-moi", ["3", "5"], { cong_don: "cuoi_cung" })).toBe(
      "Đảng viên mới kết nạp: 5 đảng viên (giai đoạn 1: 3; giai đoạn 2: 5; lấy số gần nhất của từng đơn vị; 1/2 đơn vị có số liệu).",
    ));

  it("says of a mean that it is one, to two decimals", () =>
    expect(sentence("dang-vien-moi", ["1", "1", "2"], { cong_don: "trung_binh" })).toContain(
      "bình quân 1,33 đảng viên (giai đoạn 1: 1;",
    ));

  it("measures against what was registered and against the plan's own goal", () => {
    const goal = { toi_thieu: "2", toi_da: "3", pham_vi: "moi_don_vi" } as const;
    expect(sentence("dang-vien-moi", [{ gia_tri: "4", muc_tieu: "5" }], { muc_tieu: goal })).toBe(
      "Đảng viên mới kết nạp: 4 đảng viên (1/2 đơn vị có số liệu); đạt 80% số đăng ký; 1/2 đơn vị đạt mục tiêu kế hoạch đề ra (mỗi đơn vị từ 2 đến 3 đảng viên), trong đó 1 đơn vị vượt mức.",
    );
    expect(
      sentence("dang-vien-moi", ["5"], { muc_tieu: { toi_thieu: "4", pham_vi: "toan_dang_bo" } }),
    ).toContain("đạt 125% mục tiêu kế hoạch đề ra (ít nhất 4 đảng viên)");
  });
});

describe("a cell of a rolled-up value", () => {
  it("has a ratio with its percentage where there is room, a mean of money in whole đồng", () => {
    const ratio = told("sinh-hoat-chi-bo", [{ tu_so: "9", mau_so: "10" }]);
    expect(ratio.total && rolledInCell(ratio.indicator, ratio.total, true)).toBe("9/10\n90%");
    const money = told("ung-ho", ["1", "2"], { cong_don: "trung_binh" });
    expect(money.total && rolledInCell(money.indicator, money.total)).toBe("2");
  });

  it("says whose goal it is", () => {
    const { indicator } = told("dang-vien-moi", ["1"], {
      muc_tieu: { toi_thieu: "1", pham_vi: "moi_don_vi" },
    });
    expect(goalInCell(indicator)).toBe("Mỗi đơn vị ít nhất 1 đảng viên");
  });

  it.each([
    [25, 2, "12,5"],
    [10n, 3n, "3,33"],
    [4, 2, "2"],
  ])("writes %s/%s as %s", (part, total, words) => expect(formatFraction(part, total)).toBe(words));
});

describe("lists", () => {
  it("name an anniversary by its number and its days, and one that has none by its name", () => {
    const day = { id: "x", ten: "Ngày giải phóng miền Nam", ngay: "2025-04-30" };
    expect(milestoneWords.name(day)).toBe("Ngày giải phóng miền Nam");
    expect(milestoneWords.name({ ...day, ngay_goc: "1975-04-30", so_nam: 50 })).toBe(
      "Kỷ niệm 50 năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/2025)",
    );
  });

  it("put a name in quotes into single ones inside of quotes", () =>
    expect(
      milestoneWords.single("Kỷ niệm", "Chi bộ A", { ten: "Tọa đàm “Ký ức”.", ngay: "2025-04-30" }),
    ).toBe("Kỷ niệm: Chi bộ A tổ chức “Tọa đàm ‘Ký ức’”."));

  it("say of a work only what is known of it", () =>
    expect(
      workWords.one(
        { unit: { id: "a", ten: "Chi bộ A" }, work: { ten: "Đường hoa.", trang_thai: "chuan_bi" } },
        undefined,
      ),
    ).toBe("Đường hoa của Chi bộ A: đang chuẩn bị."));

  it("let every unit have its say before one has it twice", () => {
    const pick = chooseInTurn();
    const said = [
      { unit: "A", prose: "Câu dài nhất của tất cả." },
      { unit: "B", prose: "Câu ngắn." },
    ];
    expect([1, 2, 3].map(() => pick(said)[0]?.unit)).toEqual(["A", "B", "A"]);
    expect(pick([])).toEqual([]);
  });
});

describe("a nomination for a form of commendation", () => {
  it("has the form in small letters, since it stands within the sentence; an abbreviation stays", () => {
    expect(nominationSentence("Biểu dương", ["A", "B"])).toBe(
      "Đề nghị biểu dương: 2 trường hợp, gồm A và B.",
    );
    expect(namedWords.nominatedMany("Giấy khen của Đảng ủy", 13, "4")).toBe(
      "Đề nghị giấy khen của Đảng ủy: 13 trường hợp (xem Biểu 4 của phụ lục).",
    );
    expect(nominationSentence("UBND tỉnh tặng bằng khen", ["A"])).toMatch(/^Đề nghị UBND tỉnh/);
  });
});
