import { describe, expect, it } from "vitest";
import { checkAll } from "../helpers/check-all.ts";
import { someFacts, someWords, told } from "../helpers/facts.ts";

const found = (words: object) => told(checkAll(someFacts({ committee: [someWords(words)] })));
const at = (path: string) => `TD803 dang-uy/giai-doan-2.yaml#${path}`;

describe("marks of bold letters in the committee's words (TD803)", () => {
  it.each([
    ["one that nothing closes", { uu_diem: "Có **tám chi bộ" }, [at("uu_diem.0")]],
    ["one that nothing opens", { han_che: ["Tốt", "Có tám** chi bộ"] }, [at("han_che.1")]],
    [
      "one closed in another paragraph",
      { kien_nghi: "**Một\n\nHai**" },
      [at("kien_nghi.0"), at("kien_nghi.0")],
    ],
    ["blanks inside them", { dien_hinh: "Có ** tám ** chi bộ" }, [at("dien_hinh.0")]],
    ["words on a theme", { noi_dung: { "xay-dung-dang": "**Tám" } }, [at("noi_dung.xay-dung-dang.0")]],
  ])("are told with %s", (_what, words, expected) =>
    expect(found(words).filter((one) => one.startsWith("TD803"))).toEqual(expected),
  );
  it.each(["Có **tám** chi bộ", "**Một** và **hai**", "Một * sao", "**Cả câu.**"])(
    "are fine in “%s”",
    (typed) => expect(found({ uu_diem: typed })).toEqual([]),
  );
});
