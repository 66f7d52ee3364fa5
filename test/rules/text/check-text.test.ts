import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/rules/text/index.ts";
import { isSyllable } from "../../../src/rules/text/syllable.ts";

const check = (text: string) => checkText({ file: "giai-doan-2/chi-bo-a.yaml", text });
const codes = (text: string) => check(text).map(({ code }) => code);
const nfd = (text: string) => text.normalize("NFD");

describe("checkText", () => {
  it.each([
    "Tổ chức thành công Đại hội Đảng bộ Sở lần thứ VIII, nhiệm kỳ 2025 – 2030; khoá, khóa, uỷ, ủy.",
    "“Dân vận khéo” … 1.638 lượt người, 56,62%, 25 m², 30°C, 3×4; quý, quốc, gìn giữ, giếng, nghiêng, khuỷu, ngoằn ngoèo",
    "ĐUKCCQ, UBND tỉnh, TP.HCM, Krông Nô, Đắk Lắk, iPhone, café",
    "Müller, Köln, São Paulo, Windows®, «Hội»",
  ])("finds nothing in ordinary prose: %s", (text) => expect(codes(text)).toEqual([]));

  it("tells of loose marks once in a line, at the first word that has them", () => {
    const problems = check(`a: ${nfd("hòa bình")}\nb: ${nfd("tốt")}`);
    expect(problems.map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ["TD501", 1, 4],
      ["TD501", 2, 4],
    ]);
    expect(problems[0]?.place.endColumn).toBe(4 + nfd("hòa").length);
  });

  it.each([
    ["bé kÕ ho¹ch vµ ®Çu t\u00ad", "kÕ ho¹ch vµ ®Çu t\u00ad", "kế hoạch và đầu tư"],
    ["ViÖt Nam", "ViÖt", "Việt"],
    ["họ tên NguyÔn Văn An", "NguyÔn", "Nguyễn"],
    ["Vieät Nam, coäng hoøa xaõ hoäi", "Vieät Nam, coäng hoøa xaõ hoäi", "Việt Nam, cộng hòa xã hội"],
    ["Ñaûng boä", "Ñaûng boä", "Đảng bộ"],
  ])("reads %s as TCVN3 or VNI and offers what was meant", (text, typed, guess) => {
    expect(check(text).map(({ code, args }) => ({ code, args }))).toEqual([
      { code: "TD502", args: { typed, guess } },
    ]);
  });

  it("tells ð and Ð from đ and Đ by their numbers", () =>
    expect(check("Ðảng ủy, ðồng lòng").map(({ args }) => args)).toEqual([
      { character: "U+00D0", instead: "Đ" },
      { character: "U+00F0", instead: "đ" },
    ]));

  it("finds a Cyrillic letter in a Latin name", () =>
    expect(check("Nguyễn Văn \u0410n")[0]).toMatchObject({ code: "TD503", args: { instead: "A" } }));

  it.each(["\u200b", "\u200d", "\u00ad", "\u202e", "\u2066", "\ufeff"])(
    "finds the hidden character %j, once in a line",
    (hidden) => expect(codes(`cộng${hidden}đồng${hidden}bào`)).toEqual(["TD504"]),
  );

  it("leaves a no-break space alone", () => expect(codes("ngày\u00a003/02/2025")).toEqual([]));

  it("warns of words that scanning damaged, with their capital", () =>
    expect(check("phần đầu hoàn thành; Hướng ứng phong trào; đảngbộ").map(({ args }) => args)).toEqual([
      { typed: "phần đầu", suggestion: "phấn đấu" },
      { typed: "Hướng ứng", suggestion: "Hưởng ứng" },
      { typed: "đảngbộ", suggestion: "đảng bộ" },
    ]));

  it("lets “phần đầu” stand where it is good Vietnamese, and any word in a comment", () => {
    expect(codes("phần đầu năm, phần đầu của báo cáo")).toEqual([]);
    expect(codes("a: b # hướng ứng")).toEqual([]);
  });

  it.each(["a\u200b", "\u200b\n", "kÕ ", "kÕ\n", "Ð\n", "e\u0301\n", "phần đầu "])(
    "reads 256 KiB of %j in no more than linear time",
    (piece) => {
      const time = (count: number) => {
        const text = piece.repeat(count);
        const start = performance.now();
        check(text);
        return performance.now() - start;
      };
      time(5_000);
      expect(time(60_000)).toBeLessThan(60 * Math.max(time(5_000), 5));
    },
  );
});

describe("isSyllable", () => {
  it.each(["nghiêng", "khuya", "quyết", "giường", "Đảng", "ỦY", "hoà", "hòa", "yêu", "ươm", "xoong"])(
    "knows %s for Vietnamese",
    (word) => expect(isSyllable(word)).toBe(true),
  );
  it.each(["zebra", "kÕ", "thánng", "café", "hòà", "Köln"])("knows %s for something else", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
