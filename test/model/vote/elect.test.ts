import { describe, expect, it, test } from "vitest";
import { elect, type Standing, type TieRule } from "../../../src/model/elect.ts";

/** One with so many votes, enough for the threshold, of one quota if nothing else is said. */
const got = (votes: number, more: Partial<Standing> = {}): Standing => ({
  votes,
  reaches: true,
  quotas: ["q"],
  ...more,
});
const yes = { ruling: true };
const no = { ruling: false };
const outcomes = (standings: Standing[], places: Record<string, number>, rule: TieRule = "nguoi_xet") =>
  elect(standings, new Map(Object.entries(places)), rule).map(({ outcome }) => outcome);

describe("chia chỗ theo số phiếu", () => {
  it("3 chỗ cho 4 người: ba người nhiều phiếu nhất được, bất kể đứng ở đâu trong danh sách", () => {
    const list = [got(9), got(12), got(8), got(11)];
    expect(outcomes(list, { q: 3 })).toEqual(["won", "won", "outvoted", "won"]);
  });

  it("không đạt ngưỡng thì không được, dù còn chỗ", () => {
    expect(outcomes([got(9), got(7, { reaches: false })], { q: 3 })).toEqual(["won", "below"]);
  });

  it("không quy định số lượng thì ai đạt ngưỡng cũng được", () => {
    expect(outcomes([got(9), got(8), got(8)], {})).toEqual(["won", "won", "won"]);
    expect(outcomes([got(9, { quotas: [] })], { q: 0 })).toEqual(["won"]);
  });

  it("0 chỗ thì không ai được", () => {
    expect(outcomes([got(9), got(8)], { q: 0 })).toEqual(["outvoted", "outvoted"]);
  });

  it("bằng phiếu mà đủ chỗ thì cùng được", () => {
    expect(outcomes([got(9), got(9), got(8)], { q: 2 })).toEqual(["won", "won", "outvoted"]);
  });

  it("không ai ứng cử thì không có gì để chia", () => {
    expect(outcomes([], { q: 2 })).toEqual([]);
  });

  it("giữ nguyên mọi điều đã biết về từng người", () => {
    expect(elect([{ ...got(9), ten: "Nguyễn Văn A" }], new Map(), "nguoi_xet")).toEqual([
      { ...got(9), ten: "Nguyễn Văn A", outcome: "won" },
    ]);
  });
});

describe("bằng phiếu ở chỗ cuối cùng", () => {
  const list = [got(12), got(9), got(9), got(8)];

  test.each<[TieRule, string[]]>([
    ["nguoi_xet", ["won", "tied", "tied", "waiting"]],
    ["bo_phieu_lai", ["won", "tied", "tied", "waiting"]],
    ["cung_duoc", ["won", "won", "won", "outvoted"]],
    ["khong_ai", ["won", "tied-out", "tied-out", "outvoted"]],
  ])("2 chỗ, người thứ hai và thứ ba cùng 9 phiếu, quy tắc “%s”", (rule, expected) => {
    expect(outcomes(list, { q: 2 }, rule)).toEqual(expected);
  });

  it("“không ai” để trống đúng số lượng bị bằng phiếu; số lượng khác của họ vẫn còn cho người ít phiếu hơn", () => {
    // Two unions for the one place of unions; a branch with fewer votes for the two places of all.
    const unions = { quotas: ["unions", "all"] };
    const three = [got(9, unions), got(9, unions), got(8, { quotas: ["all"] }), got(7, unions)];
    expect(outcomes(three, { unions: 1, all: 2 }, "khong_ai")).toEqual([
      "tied-out",
      "tied-out",
      "won",
      "outvoted",
    ]);
  });

  it("“cùng được” lấy thêm chỗ, nên người ít phiếu hơn hết chỗ ở mọi số lượng của họ", () => {
    const unions = { quotas: ["unions", "all"] };
    const three = [got(9, unions), got(9, unions), got(8, { quotas: ["all"] })];
    expect(outcomes(three, { unions: 1, all: 2 }, "cung_duoc")).toEqual(["won", "won", "outvoted"]);
  });

  it("người xét định một người được, thì người kia thôi, và người sau hết chỗ", () => {
    expect(outcomes([got(12), got(9, yes), got(9), got(8)], { q: 2 })).toEqual([
      "won",
      "won",
      "tied-out",
      "outvoted",
    ]);
  });

  it("người xét định một người thôi, thì người kia vừa đủ chỗ", () => {
    expect(outcomes([got(12), got(9, no), got(9), got(8)], { q: 2 })).toEqual([
      "won",
      "tied-out",
      "won",
      "outvoted",
    ]);
  });

  it("người xét định cả hai đều thôi, thì chỗ về người ít phiếu hơn kế tiếp", () => {
    expect(outcomes([got(9, no), got(9, no), got(8)], { q: 1 })).toEqual(["tied-out", "tied-out", "won"]);
  });

  it("người xét định cả hai đều được, thì vượt số lượng là do người xét, và không ai sau được nữa", () => {
    expect(outcomes([got(9, yes), got(9, yes), got(8)], { q: 1 })).toEqual(["won", "won", "outvoted"]);
  });

  it("ba người bằng phiếu, 2 chỗ, mới định một người được: hai người kia vẫn phải xét", () => {
    expect(outcomes([got(9, yes), got(9), got(9), got(8)], { q: 2 })).toEqual([
      "won",
      "tied",
      "tied",
      "waiting",
    ]);
  });

  it("ba người bằng phiếu, 2 chỗ, mới định một người thôi: hai người kia cùng được", () => {
    expect(outcomes([got(9, no), got(9), got(9), got(8)], { q: 2 })).toEqual([
      "tied-out",
      "won",
      "won",
      "outvoted",
    ]);
  });

  it("bốn người bằng phiếu, 2 chỗ, hai người đã được định: hai người kia thôi", () => {
    const four = [got(9, yes), got(9), got(9, yes), got(9)];
    expect(outcomes(four, { q: 2 })).toEqual(["won", "tied-out", "won", "tied-out"]);
  });

  test.each<[string, Standing, string]>([
    ["đủ phiếu và đủ chỗ", got(12, no), "won"],
    ["không đạt ngưỡng", got(3, { reaches: false, ruling: true }), "below"],
    ["ít phiếu hơn, đã hết chỗ", got(8, yes), "outvoted"],
  ])("lời người xét về người %s thì không có tác dụng", (_, one, expected) => {
    expect(outcomes([got(11), one], { q: one.votes > 11 ? 2 : 1 })[1]).toBe(expected);
  });

  it("lời người xét không có tác dụng khi quy tắc đã định", () => {
    expect(outcomes([got(9, yes), got(9)], { q: 1 }, "khong_ai")).toEqual(["tied-out", "tied-out"]);
    expect(outcomes([got(9, no), got(9)], { q: 1 }, "cung_duoc")).toEqual(["won", "won"]);
  });

  it("bằng phiếu ở dưới còn phải chờ bằng phiếu ở trên, và chưa ai được xét trước lượt", () => {
    const list = [got(9), got(9), got(8, yes), got(8, no), got(7)];
    expect(outcomes(list, { q: 1 })).toEqual(["tied", "tied", "waiting", "waiting", "waiting"]);
  });

  it("bằng phiếu ở dưới tới lượt khi bằng phiếu ở trên đã xét xong mà còn chỗ", () => {
    const list = [got(9, no), got(9, no), got(8), got(8)];
    expect(outcomes(list, { q: 1 })).toEqual(["tied-out", "tied-out", "tied", "tied"]);
  });
});

describe("nhiều số lượng cùng lúc", () => {
  const unit = (id: string) => ({ quotas: [id, "all"] });

  it("mỗi đơn vị 1, tất cả 2: người thứ hai của một đơn vị nhường chỗ cho đơn vị khác", () => {
    const list = [got(12, unit("a")), got(11, unit("a")), got(9, unit("b")), got(8, unit("c"))];
    expect(outcomes(list, { a: 1, b: 1, c: 1, all: 2 })).toEqual(["won", "outvoted", "won", "outvoted"]);
  });

  it("bằng phiếu trong một đơn vị không đụng tới đơn vị khác khi còn đủ chỗ cho tất cả", () => {
    const list = [got(12, unit("a")), got(12, unit("a")), got(9, unit("b"))];
    expect(outcomes(list, { a: 1, all: 3 })).toEqual(["tied", "tied", "won"]);
  });

  it("bằng phiếu trong một đơn vị giữ của số lượng chung đúng số chỗ mà đơn vị đó còn", () => {
    const list = [got(12, unit("a")), got(12, unit("a")), got(9, unit("b"))];
    expect(outcomes(list, { a: 1, all: 2 })).toEqual(["tied", "tied", "won"]);
    expect(outcomes(list, { a: 1, all: 1 })).toEqual(["tied", "tied", "waiting"]);
  });

  it("hai người của một đơn vị bằng phiếu với người đơn vị khác: chỉ hai người đó phải xét, vì đơn vị chỉ còn một chỗ", () => {
    const list = [got(9, unit("a")), got(9, unit("a")), got(9, unit("b"))];
    expect(outcomes(list, { a: 1, b: 1, all: 2 })).toEqual(["tied", "tied", "won"]);
    expect(outcomes(list, { a: 1, b: 1, all: 1 })).toEqual(["tied", "tied", "tied"]);
  });

  it("số lượng nằm trong số lượng nằm trong số lượng: đơn vị, loại đơn vị, tất cả", () => {
    const own = (id: string) => [id, "unions", "all"];
    for (const quotas of [own, (id: string) => own(id).reverse()]) {
      const unions = ["a", "a", "b", "b"].map((id) => got(9, { quotas: quotas(id) }));
      const list = [...unions, got(9, unit("c"))];
      const expected = ["tied", "tied", "tied", "tied"];
      // The branch is sure of a place of all if the unions can't have them all.
      expect(outcomes(list, { a: 1, b: 1, unions: 1, all: 2 })).toEqual([...expected, "won"]);
      expect(outcomes(list, { a: 1, b: 1, unions: 2, all: 3 })).toEqual([...expected, "won"]);
      expect(outcomes(list, { a: 1, b: 1, unions: 3, all: 3 })).toEqual([...expected, "won"]);
      expect(outcomes(list, { a: 1, b: 1, unions: 3, all: 2 })).toEqual([...expected, "tied"]);
    }
  });

  it("bằng phiếu ở hai đơn vị được xét riêng: định ở đơn vị này không định thay đơn vị kia", () => {
    const list = [
      got(9, { ...unit("a"), ruling: true }),
      got(9, unit("a")),
      got(9, unit("b")),
      got(9, unit("b")),
    ];
    expect(outcomes(list, { a: 1, b: 1, all: 9 })).toEqual(["won", "tied-out", "tied", "tied"]);
  });

  it("ai tranh chỗ với người phải chờ thì cũng phải chờ, cùng số phiếu hay không", () => {
    // The tie of unit a leaves it open whether b's first may have a place of all; so b's own place is open as well.
    const list = [
      ...[1, 2, 3].map(() => got(12, unit("a"))),
      got(9, unit("b")),
      got(9, { quotas: ["b"], ruling: true }),
      got(9, { quotas: ["c"] }),
    ];
    expect(outcomes(list, { a: 2, b: 1, all: 2 }).slice(3)).toEqual(["waiting", "waiting", "won"]);
  });

  it("số lượng chồng một phần lên nhau: người chỉ thuộc một bên chắc chỗ, hay phải xét, theo số chỗ của cả hai", () => {
    // Two count against both; one against each alone.
    const both = { quotas: ["1", "2"] };
    const four = [got(9, both), got(9, both), got(9, { quotas: ["1"] }), got(9, { quotas: ["2"] })];
    expect(outcomes(four, { 1: 1, 2: 2 })).toEqual(["tied", "tied", "tied", "won"]);
    expect(outcomes(four, { 1: 1, 2: 1 })).toEqual(["tied", "tied", "tied", "tied"]);
    expect(outcomes(four, { 1: 2, 2: 2 })).toEqual(["tied", "tied", "tied", "tied"]);
    expect(outcomes(four, { 1: 3, 2: 2 })).toEqual(["tied", "tied", "won", "tied"]);
    expect(outcomes(four, { 1: 3, 2: 3 })).toEqual(["won", "won", "won", "won"]);
  });

  it("số lượng chồng một phần lên nhau không làm ai chắc chỗ của số lượng chung khi còn người khác tranh", () => {
    const both = { quotas: ["1", "2", "all"] };
    const four = [
      got(9, both),
      got(9, both),
      got(9, { quotas: ["1", "all"] }),
      got(9, { quotas: ["2", "all"] }),
    ];
    expect(outcomes(four, { 1: 3, 2: 1, all: 1 })).toEqual(["tied", "tied", "tied", "tied"]);
  });

  it("không phụ thuộc thứ tự danh sách, thứ tự khóa, cả khi số lượng chồng một phần lên nhau", () => {
    const list = [
      got(9, { quotas: ["1", "2"] }),
      got(9, { quotas: ["2", "1"] }),
      got(9, { quotas: ["1"] }),
      got(9, { quotas: ["2"] }),
    ];
    for (const order of permutations([0, 1, 2, 3])) {
      const moved = order.flatMap((index) => list[index] ?? []);
      const expected = order.map((index) => (index === 3 ? "won" : "tied"));
      expect(outcomes(moved, { 1: 1, 2: 2 })).toEqual(expected);
    }
  });

  it("chỗ của người bằng phiếu chỉ giữ ở số lượng của họ", () => {
    const list = [got(9, { quotas: ["a"] }), got(9, { quotas: ["a"] }), got(8, { quotas: ["b"] })];
    expect(outcomes(list, { a: 1, b: 1 })).toEqual(["tied", "tied", "won"]);
  });
});

describe("người chưa biết có được đứng hay không", () => {
  const pending = { pending: true };

  it("không được chỗ nào, và chỗ của người ấy cũng chưa cho ai", () => {
    expect(outcomes([got(9, pending), got(8)], { q: 1 })).toEqual(["waiting", "waiting"]);
  });

  it("không cản ai khi đủ chỗ cho tất cả", () => {
    expect(outcomes([got(9, pending), got(8)], { q: 2 })).toEqual(["waiting", "won"]);
  });

  it("không đạt ngưỡng, hay đã hết chỗ, thì không còn gì để chờ", () => {
    const list = [got(9), got(8, pending), got(3, { ...pending, reaches: false })];
    expect(outcomes(list, { q: 1 })).toEqual(["won", "outvoted", "below"]);
  });

  it("“cùng được” có thể vượt số lượng của đơn vị, nên người ít phiếu hơn phải chờ cả hai người của đơn vị", () => {
    const unit = { quotas: ["a", "all"] };
    const list = [got(9, { ...unit, ...pending }), got(9, unit), got(8, { quotas: ["all"] })];
    expect(outcomes(list, { a: 1, all: 2 }, "cung_duoc")).toEqual(["waiting", "waiting", "waiting"]);
    expect(outcomes(list, { a: 1, all: 2 }, "nguoi_xet")).toEqual(["waiting", "waiting", "won"]);
  });

  it("bằng phiếu với ai thì người kia chưa phải xét, theo quy tắc nào cũng vậy", () => {
    for (const rule of ["nguoi_xet", "cung_duoc", "khong_ai"] as const)
      expect(outcomes([got(9, pending), got(9, yes)], { q: 1 }, rule)).toEqual(["waiting", "waiting"]);
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((one) =>
    permutations(items.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}
