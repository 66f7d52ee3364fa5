import { describe, expect, it } from "vitest";
import { checkAll } from "../helpers/check-all.ts";
import { aPlan, type FactsInput, someFacts, someWords, told } from "../helpers/facts.ts";

const found = (input: FactsInput) => told(checkAll(someFacts(input)));
const [usual] = aPlan().co_quan;
const signer = (quyen_han: string) => ({ quyen_han, chuc_vu: "PHÓ BÍ THƯ", ho_ten: "Trần Thị B" });
const signing = (quyen_han: string) =>
  found({ plan: { ...aPlan(), co_quan: [{ ...usual, quyen_han }] } as never });

describe("who signs for a committee (TD609)", () => {
  it.each([
    "K/T BÍ THƯ",
    "K/T PHÓ BÍ THƯ",
    "KT. BÍ THƯ",
    "K/T BAN THƯỜNG VỤ",
    "k/t đảng uỷ",
    "K/T ĐẢNG ỦY SỞ",
  ])("may not be “%s”", (capacity) =>
    expect(signing(capacity)).toEqual(["TD609 ke-hoach.yaml#co_quan.0.quyen_han"]),
  );
  it.each(["T/M BAN CHẤP HÀNH", "T/M ĐẢNG ỦY", "T/L BAN THƯỜNG VỤ", "K/T CHÁNH VĂN PHÒNG", "Q. BÍ THƯ"])(
    "may be “%s”",
    (capacity) => expect(signing(capacity)).toEqual([]),
  );
  it("is asked of letters and of a single document as well", () => {
    const ky_cong_van = signer("K/T BÍ THƯ");
    expect(found({ plan: { ...aPlan(), co_quan: [{ ...usual, ky_cong_van }] } as never })).toEqual([
      "TD609 ke-hoach.yaml#co_quan.0.ky_cong_van.quyen_han",
    ]);
    expect(found({ committee: [someWords({ nguoi_ky: signer("K/T BÍ THƯ") })] })).toEqual([
      "TD609 dang-uy/giai-doan-2.yaml#nguoi_ky.quyen_han",
    ]);
  });
  it("bears no title in a single document either (TD506)", () =>
    expect(
      found({
        committee: [someWords({ nguoi_ky: { ...signer("T/M BAN CHẤP HÀNH"), ho_ten: "TS. Trần B" } })],
      }),
    ).toEqual(["TD506 dang-uy/giai-doan-2.yaml#nguoi_ky.ho_ten"]));
});

describe("the numbers of reports (TD610)", () => {
  const words = (first: object, second: object) => [
    someWords({ giai_doan: "1", ngay_bao_cao: "10/4/2025", ...first }),
    someWords({ giai_doan: "2", ngay_bao_cao: "10/7/2025", ...second }),
  ];
  const bodies = (...nhiem_ky: (string | undefined)[]) => {
    const entries = [
      { ...usual, tu: undefined, den: "2025-06-30", nhiem_ky: nhiem_ky[0] },
      { ...usual, tu: "2025-07-01", den: undefined, nhiem_ky: nhiem_ky[1] },
    ];
    return { ...aPlan(), co_quan: entries } as never;
  };
  const twice = ["TD610 dang-uy/giai-doan-2.yaml#so"];

  it("may not be the same in one series", () =>
    expect(found({ committee: words({ so: "12" }, { so: "12" }) })).toEqual(twice));
  it.each([
    ["other numbers", { so: "12" }, { so: "13" }],
    ["a draft", { so: "12" }, { so: "12", du_thao: "có" }],
    ["no number yet", {}, {}],
  ])("are no fault with %s", (_what, first, second) =>
    expect(found({ committee: words(first, second) })).toEqual([]),
  );
  it("begin anew with a new body", () =>
    expect(found({ plan: bodies(), committee: words({ so: "12" }, { so: "12" }) })).toEqual([]));
  it("run on where two entries are one term of one body, and begin anew with a new term", () => {
    const committee = words({ so: "12" }, { so: "12" });
    expect(found({ plan: bodies("2020 - 2025", "2020 - 2025"), committee })).toEqual(twice);
    expect(found({ plan: bodies("2020 - 2025", "2025 - 2030"), committee })).toEqual([]);
  });
});
