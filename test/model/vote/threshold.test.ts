import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  baseOf,
  countsAsked,
  fewestPresent,
  fewestVotes,
  isComplete,
  isQuorate,
  reaches,
  votesFor,
} from "../../../src/model/vote.ts";
import { aRule, type RuleInput } from "../../helpers/vote.ts";

const BASES = ["trieu_tap", "co_mat", "phat_ra", "thu_ve", "hop_le"] as const;
const COUNT = { trieu_tap: 15, co_mat: 13, phat_ra: 12, thu_ve: 11, hop_le: 10, khong_hop_le: 1 };

describe("số phiếu cần có", () => {
  test.each<[string, number, Partial<RuleInput>, number | undefined]>([
    ["15 triệu tập, 13 có mặt, quá nửa của người được triệu tập là 8 phiếu", 8, {}, 15],
    ["15 triệu tập, 13 có mặt, quá nửa của người có mặt là 7 phiếu", 7, { co_so: "co_mat" }, 13],
    ["quá nửa của 12 phiếu phát ra là 7, vì đúng một nửa chưa phải quá nửa", 7, { co_so: "phat_ra" }, 12],
    ["từ một nửa của 12 phiếu phát ra trở lên là 6", 6, { co_so: "phat_ra", cach_tinh: "tu" }, 12],
    [
      "từ 2/3 của 11 phiếu thu về là 8, vì 7 phiếu mới được 63,6%",
      8,
      { co_so: "thu_ve", nguong: "2/3", cach_tinh: "tu" },
      11,
    ],
    ["từ 2/3 của 15 người được triệu tập là đúng 10", 10, { nguong: "2/3", cach_tinh: "tu" }, 15],
    ["trên 2/3 của 15 người được triệu tập là 11", 11, { nguong: "2/3" }, 15],
    ["từ 80% của 10 phiếu hợp lệ là 8", 8, { co_so: "hop_le", nguong: "80%", cach_tinh: "tu" }, 10],
    ["từ 66,67% của 15 là 11, vì 10/15 còn thiếu một chút", 11, { nguong: "66,67%", cach_tinh: "tu" }, 15],
    ["từ 100% của 13 người có mặt là cả 13", 13, { co_so: "co_mat", nguong: "100%", cach_tinh: "tu" }, 13],
    ["quá nửa của 1 người là 1 phiếu", 1, {}, 1],
  ])("%s", (_, fewest, changes, base) => {
    expect(base && fewestVotes(aRule(changes), base)).toBe(fewest);
    expect(base && reaches(aRule(changes), fewest, base)).toBe(true);
    expect(base && reaches(aRule(changes), fewest - 1, base)).toBe(false);
  });

  test.each<[string, Partial<RuleInput>, number]>([
    ["hơn 100% thì không ai đạt được", { nguong: "100%" }, 13],
    ["từ 3/2 thì không ai đạt được", { nguong: "3/2", cach_tinh: "tu" }, 13],
    ["không có phiếu nào làm cơ sở thì không ai đạt được, kể cả từ ngưỡng trở lên", { cach_tinh: "tu" }, 0],
    ["không có phiếu nào làm cơ sở thì không ai quá nửa", {}, 0],
  ])("%s", (_, changes, base) => {
    expect(fewestVotes(aRule(changes), base)).toBeUndefined();
    expect(reaches(aRule(changes), base, base)).toBe(false);
  });

  it("is for every threshold and base what counting pieces one by one comes to", () => {
    const rule = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.boolean());
    fc.assert(
      fc.property(rule, fc.integer({ min: 0, max: 60 }), ([above, below, isMore], base) => {
        const asked = aRule({ nguong: `${above}/${below}`, cach_tinh: isMore ? "tren" : "tu" });
        // Every one of the base is cut into `below` pieces; as many votes are asked as have the pieces of the share.
        const pieces = above * base;
        const enough = Array.from({ length: base + 1 }, (_, votes) => votes).filter(
          (votes) => base > 0 && (isMore ? votes * below > pieces : votes * below >= pieces),
        );
        expect(fewestVotes(asked, base)).toBe(enough[0]);
        for (let votes = 0; votes <= base; votes += 1)
          expect(reaches(asked, votes, base)).toBe(enough.includes(votes));
      }),
    );
  });
});

describe("cơ sở tính tỷ lệ", () => {
  test.each(BASES.map((co_so) => [co_so, COUNT[co_so]] as const))(
    "%s là số đã ghi ở đó: %d",
    (co_so, base) => {
      expect(baseOf(aRule({ co_so }), COUNT)).toBe(base);
      expect(baseOf(aRule({ co_so }), {})).toBeUndefined();
    },
  );

  test.each([
    ["trieu_tap", 15, "người vắng mặt đã nằm trong số được triệu tập, không cộng lần nữa"],
    ["co_mat", 15, "thêm 2 ý kiến bằng văn bản của người vắng mặt"],
    ["phat_ra", 14, "thêm 2 ý kiến bằng văn bản của người vắng mặt"],
    ["thu_ve", 13, "thêm 2 ý kiến bằng văn bản của người vắng mặt"],
    ["hop_le", 12, "thêm 2 ý kiến bằng văn bản của người vắng mặt"],
  ] as const)("%s mà tính ý kiến người vắng mặt thì là %d: %s", (co_so, base, _reason) => {
    const rule = aRule({ co_so, y_kien_vang: "tinh" });
    expect(baseOf(rule, { ...COUNT, y_kien_vang: 2 })).toBe(base);
  });

  it("không cộng ý kiến người vắng mặt khi quy tắc không tính", () => {
    for (const y_kien_vang of ["khong_tinh", undefined] as const) {
      const rule = aRule({ co_so: "co_mat", ...(y_kien_vang && { y_kien_vang }) });
      expect(baseOf(rule, { ...COUNT, y_kien_vang: 2 })).toBe(13);
    }
  });

  it("chưa biết khi chưa ghi có bao nhiêu người vắng mặt cho ý kiến: bỏ trống không phải là không có ai", () => {
    expect(baseOf(aRule({ co_so: "co_mat", y_kien_vang: "tinh" }), COUNT)).toBeUndefined();
    expect(baseOf(aRule({ co_so: "trieu_tap", y_kien_vang: "tinh" }), COUNT)).toBe(15);
  });
});

describe("số phiếu đồng ý", () => {
  const counting = aRule({ y_kien_vang: "tinh" });

  it("gồm ý kiến đồng ý của người vắng mặt khi quy tắc tính", () => {
    expect(votesFor(counting, { y_kien_vang: 2 }, { dong_y: 7, dong_y_vang: 1 })).toBe(8);
  });

  it("không gồm ý kiến của người vắng mặt khi quy tắc không tính", () => {
    expect(votesFor(aRule(), { y_kien_vang: 2 }, { dong_y: 7, dong_y_vang: 1 })).toBe(7);
  });

  it("chưa biết khi chưa điền", () => {
    expect(votesFor(aRule(), {}, {})).toBeUndefined();
    expect(votesFor(counting, { y_kien_vang: 0 }, {})).toBeUndefined();
    expect(votesFor(counting, { y_kien_vang: 2 }, { dong_y: 7 })).toBeUndefined();
    expect(votesFor(counting, {}, { dong_y: 7 })).toBeUndefined();
  });

  it("không cần điền ý kiến vắng mặt của từng người khi không ai vắng mặt cho ý kiến", () => {
    expect(votesFor(counting, { y_kien_vang: 0 }, { dong_y: 7 })).toBe(7);
  });
});

describe("số liệu phải có", () => {
  it("của bỏ phiếu kín là đủ từ triệu tập tới phiếu không hợp lệ", () => {
    expect(countsAsked(aRule())).toEqual([
      "trieu_tap",
      "co_mat",
      "phat_ra",
      "thu_ve",
      "hop_le",
      "khong_hop_le",
    ]);
    expect(isComplete(aRule(), COUNT)).toBe(true);
    for (const key of countsAsked(aRule()))
      expect(isComplete(aRule(), { ...COUNT, [key]: undefined })).toBe(false);
  });

  it("của giơ tay chỉ là triệu tập và có mặt, vì không có phiếu", () => {
    const open = aRule({ hinh_thuc: "gio_tay", co_so: "co_mat" });
    expect(countsAsked(open)).toEqual(["trieu_tap", "co_mat"]);
    expect(isComplete(open, { trieu_tap: 15, co_mat: 13 })).toBe(true);
  });

  it("thêm số ý kiến của người vắng mặt khi quy tắc tính", () => {
    const counting = aRule({ y_kien_vang: "tinh" });
    expect(isComplete(counting, COUNT)).toBe(false);
    expect(isComplete(counting, { ...COUNT, y_kien_vang: 0 })).toBe(true);
  });
});

describe("số người phải có mặt để họp", () => {
  test.each<[string, string | undefined, number | undefined, number | undefined, boolean | undefined]>([
    ["10 trong 15 là đúng 2/3, họp được", "2/3", 15, 10, true],
    ["9 trong 15 chưa được 2/3, không họp được", "2/3", 15, 9, false],
    ["không ai được triệu tập thì không phải cuộc họp", "2/3", 0, 0, false],
    ["quy tắc không đòi thì ai tới cũng họp được", undefined, 15, 1, true],
    ["quy tắc không đòi thì chưa điền cũng không sao", undefined, undefined, undefined, true],
    ["chưa điền số triệu tập thì chưa biết", "2/3", undefined, 10, undefined],
    ["chưa điền số có mặt thì chưa biết", "2/3", 15, undefined, undefined],
  ])("%s", (_, du_hop, trieu_tap, co_mat, expected) => {
    expect(isQuorate(aRule(du_hop === undefined ? {} : { du_hop }), { trieu_tap, co_mat })).toBe(expected);
  });

  it("are as many as counting pieces one by one comes to", () => {
    const small = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(small, small, small, fc.integer({ min: 0, max: 30 }), (above, below, trieu_tap, co_mat) => {
        const rule = aRule({ du_hop: `${above}/${below}` });
        expect(isQuorate(rule, { trieu_tap, co_mat })).toBe(co_mat * below >= above * trieu_tap);
      }),
    );
  });
});

test.each<[Partial<RuleInput>, number, number]>([
  [{ du_hop: "2/3" }, 15, 10],
  [{ du_hop: "2/3" }, 16, 11],
  [{ du_hop: "100%" }, 7, 7],
  [{}, 15, 0],
])("người có mặt ít nhất theo %j trong %i người là %i", (changes, convened, fewest) => {
  expect(fewestPresent(aRule(changes), convened)).toBe(fewest);
});
