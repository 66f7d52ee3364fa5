import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { committeeSchema } from "../../src/model/committee.ts";
import { parse, withParagraphs } from "../../src/parse/index.ts";

const ADDED = ["Một đoạn nữa.", "Kết quả: 3 việc # không phải ghi chú"];

function wordsIn(text: string) {
  const read = parse({ file: "x", text }, committeeSchema);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.value.value;
}

/** The text without the lines that were put in, where all the others stand as they stood. */
function isWithin(before: string, after: string): boolean {
  const whole = before.endsWith("\n") ? before : `${before}\n`;
  let at = 0;
  for (const line of after.split(/(?<=\n)/)) if (whole.startsWith(line, at)) at += line.length;
  return at === whole.length;
}

describe("further paragraphs under a key", () => {
  it.each([
    ["a list", "giai_doan: 2\nhan_che:\n  - Một.\n  - Hai. # ghi chú\n\n# cuối\nkien_nghi: Ba.\n"],
    ["a list in the column of its key", "giai_doan: 2\nhan_che:\n- Một.\n# giữa\nkien_nghi: Ba.\n"],
    ["a list with folded items", "giai_doan: 2\nhan_che:\n  - >-\n    Một,\n    hai.\n\nkien_nghi: Ba.\n"],
    ["a list at the end of a file without a last line feed", "giai_doan: 2\nhan_che:\n  - Một."],
    ["a list with CR LF", "giai_doan: 2\r\nhan_che:\r\n  - Một.\r\nkien_nghi: Ba.\r\n"],
    ["no such key", "# đầu\ngiai_doan: 2 # hai\nkien_nghi: Ba."],
  ])("come after what is there, all of it as it was: %s", (_, before) => {
    const after = withParagraphs(before, ["han_che"], ADDED) ?? "";
    const was = wordsIn(before);
    expect(wordsIn(after)).toEqual({ ...was, han_che: [...(was.han_che ?? []), ...ADDED] });
    expect(isWithin(before, after)).toBe(true);
  });

  it.each([
    ["plain", "han_che: Một. # ghi chú\n"],
    ["quoted", 'han_che: "Một: \\"hai\\"."\n'],
    ["plain over lines", "han_che: Một,\n  hai,\n  ba.\n"],
    ["folded", "han_che: >-\n  Một,\n  hai.\n\n"],
    ["literal", "han_che: |\n  Một,\n  hai.\n"],
  ])("make a list of one paragraph, whose letters stay: %s", (_, typed) => {
    const before = `giai_doan: 2\n${typed}# sau\nkien_nghi: Ba.\n`;
    const after = withParagraphs(before, ["han_che"], ADDED) ?? "";
    const was = wordsIn(before);
    expect(wordsIn(after)).toEqual({ ...was, han_che: [...(was.han_che ?? []), ...ADDED] });
    expect(after).toContain(typed.slice("han_che: ".length).trimEnd());
    expect(after).toContain("# sau\nkien_nghi: Ba.\n");
  });

  it.each([
    ["no map", "giai_doan: 2\nhan_che: Một.\n", ""],
    ["another theme", "giai_doan: 2\nnoi_dung:\n  b: Hai. # ghi chú\n# sau\nhan_che: Một.\n", ""],
    ["one paragraph", "giai_doan: 2\nnoi_dung:\n  a: Hai.\n  b: Ba.\n", "Hai."],
    ["one over lines", "giai_doan: 2\nnoi_dung:\n  a: >-\n    Hai,\n    ba.\n  b: Ba.\n", "Hai, ba."],
    ["a list", "giai_doan: 2\nnoi_dung:\n  a:\n  - Hai.\n  b: Ba.\n", "Hai."],
  ])("go within a map, all else as it was: %s", (_, before, there) => {
    const after = withParagraphs(before, ["noi_dung", "a"], ADDED) ?? "";
    const was = wordsIn(before);
    const a = [...(there === "" ? [] : [there]), ...ADDED];
    expect(wordsIn(after)).toEqual({ ...was, noi_dung: { ...was.noi_dung, a } });
  });

  it.each([
    ["", ""],
    ["comments", "# Lời của Đảng ủy\n"],
  ])("make a document of nothing: %s", (_, before) =>
    expect(withParagraphs(before, ["han_che"], ["Một."])).toBe(`${before}han_che:\n  - Một.\n`),
  );

  it.each([
    ["a list in brackets", "giai_doan: 2\nhan_che: [Một., Hai.]\n"],
    ["a map", "giai_doan: 2\nnoi_dung: { a: b }\n"],
    ["an empty key", "giai_doan: 2\nhan_che:\n"],
    ["a document in braces", "{ giai_doan: 2 }\n"],
    ["no YAML", "a: [\n"],
  ])("are refused rather than guessed at: %s", (name, text) =>
    expect(withParagraphs(text, [name === "a map" ? "noi_dung" : "han_che"], ADDED)).toBeUndefined(),
  );

  it("are read as they were typed, whatever words they are", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (typed) => {
        const words = typed.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu, " ").trim();
        fc.pre(words !== "");
        const after = withParagraphs("giai_doan: 2\nhan_che:\n  - Một.\n", ["han_che"], [words]) ?? "";
        const read = parse({ file: "x", text: after }, committeeSchema);
        if ("value" in read) expect(read.value.value.han_che).toEqual(["Một.", words]);
        else expect(read.problems.map(({ code }) => code)).toEqual(["TD007"]);
      }),
      { numRuns: 500 },
    ));
});
