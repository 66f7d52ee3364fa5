import { describe, expect, it } from "vitest";
import { joined, ownProse } from "../../src/compose/own-prose.ts";

describe("the committee's own prose", () => {
  it.each([
    ["one line", ["Một ý"], ["Một ý."]],
    ["lines that belong together", ["Một ý\n  viết hai dòng"], ["Một ý viết hai dòng."]],
    ["a blank line between two", ["Ý một\n\nÝ hai"], ["Ý một.", "Ý hai."]],
    [
      "a list under a sentence",
      ["Gồm:\n- việc một\n- việc hai\n  viết tiếp"],
      ["Gồm:", "- việc một.", "- việc hai viết tiếp."],
    ],
    ["a numbered list", ["1. Một\n2) Hai"], ["1. Một.", "2) Hai."]],
    ["a dash inside a line", ["nhiệm kỳ 2025 - 2030"], ["nhiệm kỳ 2025 - 2030."]],
    ["several paragraphs of YAML", ["Một", "Hai"], ["Một.", "Hai."]],
    ["none", undefined, []],
  ])("of %s", (_what, typed, expected) => expect(ownProse(typed, false)).toEqual(expected));

  it("drops the dash of an item where the template puts one before each paragraph", () =>
    expect(ownProse(["- việc một\n- việc hai"], true)).toEqual(["việc một.", "việc hai."]));

  it.each([
    ["Có **tám** chi bộ", "Có \u2063tám\u2064 chi bộ."],
    ["**Cả câu.**", "\u2063Cả câu.\u2064"],
    ["2 ** 3 ** 4", "2 ** 3 ** 4."],
    ["một * sao", "một * sao."],
  ])("marks what is bold in %j, and nothing else", (typed, expected) =>
    expect(ownProse([typed], false)).toEqual([expected]),
  );

  it("stands instead of what the program writes, or besides it, as it says; with no words the program speaks", () => {
    const made = () => ["máy"];
    expect(joined(["tôi"], made, "thay", "them")).toEqual(["tôi"]);
    expect(joined(["tôi"], made, "them", "thay")).toEqual(["tôi", "máy"]);
    expect(joined(["tôi"], made, undefined, "thay")).toEqual(["tôi"]);
    expect(joined([], made, "thay", "thay")).toEqual(["máy"]);
  });
});
