import { describe, expect, it, test } from "vitest";
import { isEligible, QuotaKeys, resultsOf } from "../../../src/model/award-outcome.ts";
import { aUnit, someUnits } from "../../helpers/facts.ts";
import {
  aVote,
  COUNT,
  type CountInput,
  outcomesIn,
  places,
  type RuleInput,
  resultsIn,
  type VoteInput,
  votes,
} from "../../helpers/vote.ts";

describe("kết quả bình xét", () => {
  test.each<[string, Partial<RuleInput>, string[]]>([
    [
      "15 triệu tập, 13 có mặt, tính trên người được triệu tập: 8 phiếu được, 7 phiếu không",
      {},
      ["won", "below"],
    ],
    ["13 có mặt, tính trên người có mặt: 7 phiếu là quá nửa", { co_so: "co_mat" }, ["won", "won"]],
    [
      "từ 2/3 của 13 phiếu hợp lệ là 9 phiếu: 8 phiếu chưa đủ",
      { co_so: "hop_le", nguong: "2/3", cach_tinh: "tu" },
      ["below", "below"],
    ],
  ])("%s", (_, rule, expected) => {
    expect(outcomesIn({ rule, candidates: [votes(8), votes(7)] })).toEqual(expected);
  });

  it("nói số phiếu và số làm cơ sở tính", () => {
    const [one] = resultsIn({ candidates: [votes(8)] });
    expect(one).toMatchObject({ outcome: "won", votes: 8, base: 15, again: undefined });
  });

  it("không có khi chưa mở bỏ phiếu", () => {
    expect(resultsOf({}, someUnits([aUnit("chi-bo-a")]))).toBeUndefined();
    expect(resultsOf({ ung_vien: [] }, someUnits([aUnit("chi-bo-a")]))).toBeUndefined();
  });

  it("không có ai thì không có gì", () => {
    const { ung_vien: _, kiem_phieu: __, ...opened } = aVote({ candidates: [] });
    expect(resultsOf(opened, someUnits([aUnit("chi-bo-a")]))).toEqual([]);
  });

  it("mọi phiếu đều không hợp lệ mà tính trên phiếu hợp lệ thì không ai được", () => {
    const count = { ...COUNT, hop_le: "0", khong_hop_le: "13" };
    const rule = { co_so: "hop_le", cach_tinh: "tu" } as const;
    expect(outcomesIn({ rule, count, candidates: [{ dong_y: "0", khong_dong_y: "0" }] })).toEqual(["below"]);
  });
});

describe("kết quả chưa có", () => {
  it("khi còn một người chưa đếm phiếu: chưa biết ai nhiều phiếu nhất", () => {
    const [one, two] = resultsIn({ candidates: [votes(12), {}] });
    expect(one).toMatchObject({ outcome: "uncounted", votes: 12, base: 15, again: undefined });
    expect(two).toMatchObject({ outcome: "uncounted", votes: undefined, base: 15 });
  });

  test.each(["trieu_tap", "co_mat", "phat_ra", "thu_ve", "hop_le", "khong_hop_le"] as const)(
    "khi chưa điền %s, dù tỷ lệ tính được",
    (key) => {
      const { [key]: _, ...count } = COUNT;
      for (const co_so of ["trieu_tap", "hop_le"] as const)
        expect(outcomesIn({ rule: { co_so }, count, candidates: [votes(12)] })).toEqual(["uncounted"]);
    },
  );

  it("khi giơ tay mà quy tắc tính trên phiếu, vì giơ tay không có phiếu", () => {
    const rule = { hinh_thuc: "gio_tay", co_so: "thu_ve" } as const;
    const count = { trieu_tap: "15", co_mat: "13" };
    expect(outcomesIn({ rule, count, candidates: [votes(12)] })).toEqual(["uncounted"]);
    expect(outcomesIn({ rule: { ...rule, co_so: "co_mat" }, count, candidates: [votes(7)] })).toEqual([
      "won",
    ]);
  });

  it("khi tính ý kiến người vắng mặt mà chưa ghi có mấy ý kiến", () => {
    const rule = { y_kien_vang: "tinh" } as const;
    const candidates = [votes(7, { dong_y_vang: "1" })];
    expect(outcomesIn({ rule, candidates })).toEqual(["uncounted"]);
    expect(outcomesIn({ rule, count: { ...COUNT, y_kien_vang: "2" }, candidates })).toEqual(["won"]);
  });

  it("khi không đủ người họp thì không ai được, dù mọi phiếu đồng ý", () => {
    const count: CountInput = { ...COUNT, co_mat: "9", phat_ra: "9", thu_ve: "9", hop_le: "9" };
    const candidates = [{ dong_y: "9", khong_dong_y: "0" }, { tieu_chi: { "dung-han": "không" } }];
    expect(outcomesIn({ rule: { du_hop: "2/3" }, count, candidates })).toEqual(["not-quorate", "ineligible"]);
    expect(outcomesIn({ rule: { du_hop: "3/5" }, count, candidates })).toEqual(["won", "ineligible"]);
  });
});

describe("tiêu chí", () => {
  test.each([
    [undefined, true],
    [{}, true],
    [{ "dung-han": true }, true],
    [{ "dung-han": true, "pham-chat": undefined }, undefined],
    [{ "pham-chat": undefined, "dung-han": false }, false],
    [{ "dung-han": false }, false],
  ])("%o: %s", (tieu_chi, expected) => {
    expect(isEligible({ hinh_thuc: "giay-khen", don_vi: "chi-bo-a", tieu_chi })).toBe(expected);
  });

  it("không đạt thì không được, và không chiếm chỗ của ai", () => {
    const candidates = [votes(13, { tieu_chi: { "dung-han": "không" } }), votes(9)];
    expect(outcomesIn({ places: [places(1)], candidates })).toEqual(["ineligible", "won"]);
  });

  it("không đạt thì không phải đếm phiếu, và đã đếm thì vẫn nói số phiếu", () => {
    const out = { tieu_chi: { "dung-han": "không" } };
    const results = resultsIn({ candidates: [out, votes(13, out), votes(9)] });
    expect(results.map(({ outcome }) => outcome)).toEqual(["ineligible", "ineligible", "won"]);
    expect(results.map((one) => one.votes)).toEqual([undefined, 13, 9]);
  });

  it("không đạt thì là không đạt, dù chưa đếm phiếu ai", () => {
    expect(outcomesIn({ candidates: [{ tieu_chi: { "dung-han": "không" } }, {}] })).toEqual([
      "ineligible",
      "uncounted",
    ]);
  });

  it("chưa xét thì chưa được, và chỗ của người ấy chưa cho ai", () => {
    const open = { tieu_chi: { "pham-chat": undefined } };
    const candidates = [votes(12, open), votes(9)];
    expect(outcomesIn({ places: [places(1)], candidates })).toEqual(["unjudged", "waiting"]);
    expect(outcomesIn({ places: [places(2)], candidates })).toEqual(["unjudged", "won"]);
    expect(outcomesIn({ candidates })).toEqual(["unjudged", "won"]);
  });

  it("chưa xét mà không đạt ngưỡng, hay đã hết chỗ, thì không cần xét nữa", () => {
    const open = { tieu_chi: { "pham-chat": undefined } };
    const candidates = [votes(12), votes(9, open), votes(3, open)];
    expect(outcomesIn({ places: [places(1)], candidates })).toEqual(["won", "outvoted", "below"]);
  });
});

describe("bằng phiếu", () => {
  const tie = (more: readonly Partial<VoteInput["candidates"][number]>[] = [{}, {}]) => [
    votes(12),
    votes(9, more[0]),
    votes(9, more[1]),
    votes(8),
  ];

  test.each<[RuleInput["bang_phieu"], string[]]>([
    [undefined, ["won", "tied", "tied", "waiting"]],
    ["nguoi_xet", ["won", "tied", "tied", "waiting"]],
    ["bo_phieu_lai", ["won", "tied", "tied", "waiting"]],
    ["cung_duoc", ["won", "won", "won", "outvoted"]],
    ["khong_ai", ["won", "tied-out", "tied-out", "outvoted"]],
  ])("2 chỗ, hai người cùng 9 phiếu, quy tắc %s", (bang_phieu, expected) => {
    const rule = bang_phieu === undefined ? {} : { bang_phieu };
    expect(outcomesIn({ rule, places: [places(2)], candidates: tie() })).toEqual(expected);
  });

  it("theo lời người xét", () => {
    const candidates = tie([{}, { phan_dinh: { duoc: "có", ly_do: "Có công trình chào mừng đại hội" } }]);
    expect(outcomesIn({ places: [places(2)], candidates })).toEqual(["won", "tied-out", "won", "outvoted"]);
  });

  describe("mà quy tắc là bỏ phiếu lại", () => {
    const rule = { bang_phieu: "bo_phieu_lai" } as const;
    const again = (dong_y: number) => ({
      bo_phieu_lai: { dong_y: String(dong_y), khong_dong_y: String(13 - dong_y) },
    });
    const vote = { rule, places: [places(2)], again: COUNT, candidates: tie([again(5), again(8)]) };

    it("thì người nhiều phiếu hơn ở lần hai được, nếu lần hai cũng đạt ngưỡng", () => {
      const results = resultsIn(vote);
      expect(results.map(({ outcome }) => outcome)).toEqual(["won", "tied-out", "won", "outvoted"]);
      expect(results[2]).toMatchObject({ votes: 9, base: 15, again: { votes: 8, base: 15 } });
      expect(results[0]?.again).toBeUndefined();
    });

    it("thì người nhiều phiếu hơn ở lần hai vẫn không được nếu chưa đạt ngưỡng, và chỗ về người kế tiếp", () => {
      const candidates = tie([again(5), again(7)]);
      expect(outcomesIn({ ...vote, candidates })).toEqual(["won", "tied-out", "tied-out", "won"]);
    });

    it("thì lần hai tính trên số liệu của lần hai", () => {
      const count = { ...COUNT, co_mat: "10", phat_ra: "10", thu_ve: "10", hop_le: "9", khong_hop_le: "1" };
      const candidates = tie([again(5), again(4)]);
      const results = resultsIn({ ...vote, rule: { ...rule, co_so: "hop_le" }, again: count, candidates });
      expect(results.map(({ outcome }) => outcome)).toEqual(["won", "won", "tied-out", "outvoted"]);
      expect(results[1]?.again).toMatchObject({ votes: 5, base: 9 });
    });

    it("thì người xét không thay được lần bỏ phiếu lại", () => {
      const ruling = { phan_dinh: { duoc: "có", ly_do: "Có công trình" } };
      const { again: _, ...first } = vote;
      expect(outcomesIn({ ...first, candidates: tie([ruling]) })).toEqual(["won", "tied", "tied", "waiting"]);
    });

    it("thì phải đủ số liệu của lần hai", () => {
      for (const key of ["trieu_tap", "co_mat", "phat_ra", "thu_ve", "hop_le", "khong_hop_le"] as const) {
        const { [key]: _, ...count } = COUNT;
        expect(outcomesIn({ ...vote, again: count })).toEqual(["won", "tied", "tied", "waiting"]);
      }
      const candidates = tie([again(5), {}]);
      expect(outcomesIn({ ...vote, candidates })).toEqual(["won", "tied", "tied", "waiting"]);
    });

    it("thì lần hai cũng phải đủ người họp", () => {
      const few = { ...COUNT, co_mat: "9", phat_ra: "9", thu_ve: "9", hop_le: "9" };
      const both = { ...vote, rule: { ...rule, du_hop: "2/3" }, candidates: tie([again(1), again(8)]) };
      expect(outcomesIn(both)[2]).toBe("won");
      expect(outcomesIn({ ...both, again: few })).toEqual(["won", "tied", "tied", "waiting"]);
    });

    it("thì ý kiến của người vắng mặt chỉ tính ở lần đầu", () => {
      const counting = { ...vote, rule: { ...rule, co_so: "co_mat", y_kien_vang: "tinh" } as const };
      const candidates = [12, 9, 9, 8].map((number, index) =>
        votes(number, { dong_y_vang: "2", ...(index === 1 && again(5)), ...(index === 2 && again(7)) }),
      );
      const results = resultsIn({ ...counting, count: { ...COUNT, y_kien_vang: "2" }, candidates });
      expect(results[2]).toMatchObject({
        outcome: "won",
        votes: 11,
        base: 15,
        again: { votes: 7, base: 13 },
      });
    });

    it("thì lần hai không có tác dụng khi quy tắc là người xét", () => {
      expect(outcomesIn({ ...vote, rule: { bang_phieu: "nguoi_xet" } })).toEqual([
        "won",
        "tied",
        "tied",
        "waiting",
      ]);
      expect(resultsIn({ ...vote, rule: {} }).map((one) => one.again)).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    });
  });
});

describe("số lượng", () => {
  const person = (ho_ten: string) => ({ ca_nhan: { ho_ten } });

  it("tính riêng từng hình thức, và riêng tập thể với cá nhân", () => {
    const candidates = [
      votes(13),
      votes(12, { don_vi: "chi-bo-a", ...person("Nguyễn Văn A") }),
      votes(11, { hinh_thuc: "bieu-duong" }),
      votes(10),
    ];
    expect(outcomesIn({ places: [places(1)], candidates })).toEqual(["won", "won", "won", "outvoted"]);
  });

  it("cho cá nhân không tính tập thể", () => {
    const candidates = [votes(13), votes(12, person("Nguyễn Văn A")), votes(11, person("Trần Thị B"))];
    const own = [places(1, { doi_tuong: "ca_nhan" })];
    expect(outcomesIn({ places: own, candidates })).toEqual(["won", "won", "outvoted"]);
  });

  it("của một loại đơn vị không tính đơn vị loại khác, cùng lúc với số lượng chung", () => {
    const candidates = [
      votes(13, { don_vi: "phu-nu" }),
      votes(12, { don_vi: "thanh-nien" }),
      votes(11),
      votes(10),
    ];
    const unions = places(1, { loai_don_vi: ["doan_the", "hoi"] });
    expect(outcomesIn({ places: [unions, places(2)], candidates })).toEqual([
      "won",
      "outvoted",
      "won",
      "outvoted",
    ]);
    expect(outcomesIn({ places: [unions], candidates })).toEqual(["won", "outvoted", "won", "won"]);
  });

  it("cho từng đơn vị thì mỗi đơn vị bấy nhiêu", () => {
    const of = (don_vi: string, ho_ten: string, number: number) =>
      votes(number, { don_vi, ...person(ho_ten) });
    const candidates = [
      of("chi-bo-a", "Nguyễn Văn A", 13),
      of("chi-bo-a", "Trần Thị B", 12),
      of("chi-bo-b", "Lê Văn C", 9),
      of("chi-bo-c", "Phạm Thị D", 8),
    ];
    const each = places(1, { doi_tuong: "ca_nhan", moi_don_vi: "có" });
    expect(outcomesIn({ places: [each], candidates })).toEqual(["won", "outvoted", "won", "won"]);
    const all = places(2, { doi_tuong: "ca_nhan", moi_don_vi: "không" });
    expect(outcomesIn({ places: [all, each], candidates })).toEqual(["won", "outvoted", "won", "outvoted"]);
  });

  it("của một loại đơn vị không tính đơn vị mà không ai biết", () => {
    const candidates = [votes(13, { don_vi: "khong-co" }), votes(12)];
    expect(outcomesIn({ places: [places(1, { loai_don_vi: ["chi_bo"] })], candidates })).toEqual([
      "won",
      "won",
    ]);
    expect(outcomesIn({ places: [places(1, { moi_don_vi: "có" }), places(1)], candidates })).toEqual([
      "won",
      "outvoted",
    ]);
  });

  it("có khóa riêng, từ khóa tìm lại được số lượng", () => {
    const { chot, ung_vien = [] } = aVote({
      places: [places(1, { hinh_thuc: "bieu-duong" }), places(2), places(3, { moi_don_vi: "có" })],
      candidates: [{}, { don_vi: "chi-bo-b" }],
    });
    const limits = chot?.so_luong ?? [];
    const keys = new QuotaKeys(limits, someUnits([aUnit("chi-bo-a")]));
    expect(ung_vien.map((one) => keys.of(one).map((key) => keys.limit(key)))).toEqual([
      limits.slice(1),
      limits.slice(1),
    ]);
    expect(ung_vien.map((one) => keys.of(one))).toEqual([
      ["1", "2 chi-bo-a"],
      ["1", "2 chi-bo-b"],
    ]);
    expect([...keys.places(ung_vien)]).toEqual([
      ["1", 2],
      ["2 chi-bo-a", 3],
      ["2 chi-bo-b", 3],
    ]);
    expect(keys.limit("9")).toBeUndefined();
  });
});
