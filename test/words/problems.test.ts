import { describe, expect, it } from "vitest";
import { PROBLEMS, type ProblemCode } from "../../src/model/problem.ts";
import { wordings } from "../../src/words/problems/index.ts";
import { syntaxOf } from "../../src/words/problems/yaml-syntax.ts";
import { quote } from "../../src/words/quote.ts";

const codes = Object.keys(PROBLEMS) as ProblemCode[];
const help = (code: ProblemCode, typed: string) => wordings[code].help({ typed });
const message = (code: ProblemCode, typed: string) => wordings[code].message({ typed });

describe("the words of a code", () => {
  it.each(codes)("name %s without a full stop and say why in whole sentences", (code) => {
    const { title, why } = wordings[code];
    expect(title).toMatch(/[^.\s]$/);
    expect(why).toMatch(/\.$/);
  });
  it("have a title of their own for every code", () =>
    expect(new Set(codes.map((code) => wordings[code].title)).size).toBe(codes.length));
});

describe("a number that is none (TD205)", () => {
  it.each([
    ["1.638", "Gõ 1638 (hoặc 1_638), không dùng dấu chấm, dấu phẩy hay chữ."],
    ["1,638", "Gõ 1638 (hoặc 1_638), không dùng dấu chấm, dấu phẩy hay chữ."],
    ["1 638", "Gõ 1638 (hoặc 1_638), không dùng dấu chấm, dấu phẩy hay chữ."],
    ["25.000.000", "Gõ 25000000 (hoặc 25_000_000), không dùng dấu chấm, dấu phẩy hay chữ."],
    ["25 triệu", "Gõ 25000000 (hoặc 25_000_000), không dùng dấu chấm, dấu phẩy hay chữ."],
    ["9,3 tỷ đồng", "Gõ 9300000000 (hoặc 9_300_000_000), không dùng dấu chấm, dấu phẩy hay chữ."],
    ["0,5 triệu", "Gõ 500000 (hoặc 500_000), không dùng dấu chấm, dấu phẩy hay chữ."],
    ["gần 400", "Gõ {gia_tri: 400, uoc_luong: gan}."],
    ["hơn 1.200", "Gõ {gia_tri: 1200, uoc_luong: hon}."],
    ["khoảng 25 triệu đồng", "Gõ {gia_tri: 25000000, uoc_luong: uoc}."],
    ["05", "Gõ 5."],
    ["01-02", "Gõ một số: 1 hoặc 2."],
    ["01 đến 02", "Gõ một số: 1 hoặc 2."],
  ])("is mended for “%s”: %s", (typed, words) => expect(help("TD205", typed)).toBe(words));

  it("is told of percent to write both numbers", () =>
    expect(help("TD205", "56,62%")).toContain("{tu_so: …, mau_so: …}"));
  it("drops the unit after a number", () =>
    expect(help("TD205", "400 lượt")).toContain("Gõ 400, bỏ phần chữ"));
  it("makes no guess of what can be read in two ways", () =>
    expect(help("TD205", "9.300 triệu")).not.toContain("9300"));
  it("tells dots from commas", () => {
    expect(message("TD205", "1.638")).toBe(
      "“1.638” không phải số nguyên: dấu chấm ở đây bị hiểu là số thập phân.",
    );
    expect(message("TD205", "1,638")).toContain("dấu phẩy");
  });
  it("reads loose marks as they look", () =>
    expect(help("TD205", "gần 400".normalize("NFD"))).toContain("gan"));
});

describe("a day that is none", () => {
  it.each([
    ["10-2-2025", "Gõ 10/02/2025."],
    ["3.5.2025", "Gõ 03/05/2025."],
    ["3/5/25", "Gõ 03/05/2025."],
    ["2025/05/03", "Gõ 03/05/2025."],
    ["ngày 05 tháng 01 năm 2025", "Gõ 05/01/2025."],
    ["14.9", "Gõ đủ ngày, tháng, năm theo dạng dd/mm/yyyy, ví dụ 14/09/2025."],
    ["sang tuần", "Gõ đủ ngày, tháng, năm theo dạng dd/mm/yyyy, ví dụ 14/09/2025."],
  ])("of another form (%s) is mended: %s", (typed, words) => expect(help("TD204", typed)).toBe(words));

  it.each([
    ["31/4/2025", "Tháng 4 năm 2025 chỉ có 30 ngày; kiểm tra lại ngày và tháng."],
    ["29/02/2025", "Tháng 2 năm 2025 chỉ có 28 ngày; kiểm tra lại ngày và tháng."],
    ["05/13/2025", "Ngày viết trước, tháng viết sau: có phải ý là 13/05/2025?"],
    ["2025-02-30", "Tháng 2 năm 2025 chỉ có 28 ngày; kiểm tra lại ngày và tháng."],
    ["40/40/2025", "Tháng là số từ 1 đến 12; kiểm tra lại theo dạng dd/mm/yyyy."],
  ])("and on no calendar (%s) is explained: %s", (typed, words) => expect(help("TD209", typed)).toBe(words));

  it("shows both ends of a stretch that runs backwards", () =>
    expect(wordings.TD210.message({ from: "2025-03-31", to: "2025-03-01" })).toBe(
      "Ngày kết thúc 01/03/2025 đứng trước ngày bắt đầu 31/03/2025.",
    ));
});

describe("other words", () => {
  it("make an id of a name", () => expect(help("TD207", "Chi bộ Đội 1")).toContain("chi-bo-doi-1"));
  it("offer the key that was meant, else the keys there are", () => {
    expect(wordings.TD201.help({ key: "x", suggestion: "don_vi" })).toBe("Có phải ý là “don_vi”?");
    expect(wordings.TD201.help({ key: "x", known: ["a", "b"] })).toContain("a, b");
  });
  it("cut a value beyond sixty letters", () => {
    expect(quote("ơ".repeat(61))).toBe(`“${"ơ".repeat(59)}…”`);
    expect(quote("ơ".repeat(60))).toBe(`“${"ơ".repeat(60)}”`);
  });

  const PARSER_CODES =
    "ALIAS_PROPS BAD_ALIAS BAD_DIRECTIVE BAD_DQ_ESCAPE BAD_INDENT BAD_PROP_ORDER BAD_SCALAR_START BLOCK_AS_IMPLICIT_KEY BLOCK_IN_FLOW DUPLICATE_KEY IMPOSSIBLE KEY_OVER_1024_CHARS MISSING_CHAR MULTILINE_IMPLICIT_KEY MULTIPLE_ANCHORS MULTIPLE_DOCS MULTIPLE_TAGS NON_STRING_KEY TAB_AS_INDENT TAG_RESOLVE_FAILED UNEXPECTED_TOKEN BAD_COLLECTION_TYPE RESOURCE_EXHAUSTION";
  it.each(PARSER_CODES.split(" "))("explain the parser's %s by itself", (code) =>
    expect(syntaxOf(code)).not.toEqual(syntaxOf("no such code")),
  );
});
