import { describe, expect, it } from "vitest";
import { type Given, takenBack } from "../../../src/compose/verify/take-back.ts";

const THEME = { id: "mot", ten: "Một nội dung" };
const HAND = ["Lời viết tay.", "Lời nữa."];

/** A report of these paragraphs, of which those above were put in by hand. */
function given(paragraphs: readonly string[], changes: Partial<Given> = {}): Given {
  const blocks = paragraphs.map((words) => ({ words, hash: words, cells: undefined, table: undefined }));
  const place = { heading: undefined, table: undefined };
  return {
    blocks,
    sealed: paragraphs.filter((one) => !HAND.includes(one)),
    byHand: HAND.map((is) => ({ kind: "added", place, was: undefined, is })),
    committee: {},
    keys: ["han_che", "noi_dung"],
    themes: [THEME],
    carried: () => new Map(),
    ...changes,
  };
}

describe("a paragraph that a hand put under a theme", () => {
  it.each(["2. Nội dung khác", "III. ĐIỂN HÌNH TIÊU BIỂU", "ĐIỂN HÌNH TIÊU BIỂU", "Nơi nhận:"])(
    "belongs to it below headings of its own, and no more below %s",
    (next) => {
      const paragraphs = ["1. Một nội dung", "Giai đoạn 1", "Lời viết tay.", next, "Lời nữa."];
      expect(takenBack(given(paragraphs))).toEqual({
        taken: [{ path: ["noi_dung", "mot"], paragraphs: ["Lời viết tay."] }],
        left: [{ words: "Lời nữa.", why: "no-section" }],
      });
    },
  );

  it("brings what would be there no more with it, and nothing where it is left itself", () => {
    const carried = () => new Map([["Đã nói.", "Giai đoạn 1: Đã nói."]]);
    const paragraphs = ["1. Một nội dung", "Đã nói.", "Lời viết tay."];
    expect(takenBack(given(paragraphs, { carried })).taken).toEqual([
      { path: ["noi_dung", "mot"], paragraphs: ["Giai đoạn 1: Đã nói.", "Lời viết tay."] },
    ]);
    expect(takenBack(given(paragraphs, { carried, byHand: [] }))).toEqual({
      taken: [],
      left: [{ words: "Lời viết tay.", why: "theirs" }],
    });
  });

  it("does not go under a key that the file does not have", () => {
    const paragraphs = ["Hạn chế", "Có.", "Bài học kinh nghiệm", "Lời viết tay."];
    expect(takenBack(given(paragraphs))).toEqual({
      taken: [],
      left: [{ words: "Lời viết tay.", why: "no-section" }],
    });
  });
});
