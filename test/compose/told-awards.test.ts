import { describe, expect, it } from "vitest";
import { awardSentences } from "../../src/compose/awards.ts";
import { awardFigures } from "../../src/compose/trace/awards.ts";
import { awardsTold } from "../../src/model/award-told.ts";
import { candidate, NINE, unitItself, voteFacts, votePlan, withForm } from "../helpers/award-vote.ts";

type VoteInput = NonNullable<Parameters<typeof voteFacts>[0]>;

/** What a report of a day knows of a vote that was opened on 02/7/2025. */
function toldOn(day: string, input: VoteInput = {}) {
  const facts = voteFacts(input);
  const [plan, units] = [facts.plan.value, facts.units.value];
  const told = awardsTold(facts, { plan, units, day, periods: [2] });
  const sentences = awardSentences({ plan, awards: told, body: "ĐU" }, [], "4").map(({ cau }) => cau);
  /** The lines that the votes for the first one stand on: key and value. */
  const feeds = awardFigures(told)
    .filter(({ where }) => where.endsWith("Nguyễn Văn A"))
    .map(({ text, feeds: all }) => [
      text,
      ...all.map(({ place, value }) => `${place.file.split("#")[1]} ${value}`),
    ]);
  return { sentences, feeds };
}

const ABSENT = { rule: { y_kien_vang: "tinh" } } as const;
const SEVEN = { ...NINE, co_mat: "7", phat_ra: "7", thu_ve: "7", hop_le: "7", y_kien_vang: "2" };
const withAbsent = (rule: object = {}): VoteInput => ({
  rule: { ...ABSENT.rule, ...rule },
  kiem_phieu: SEVEN,
  ung_vien: [
    candidate("Nguyễn Văn A", 5, { khong_dong_y: "2", dong_y_vang: "2" }),
    unitItself({ dong_y: "7", khong_dong_y: "0", dong_y_vang: "0" }),
  ],
});

describe("the day of the meeting in a report", () => {
  it("is the one that was written down", () =>
    expect(toldOn("2025-07-04").sentences[0]).toMatch(
      /^Ngày 04\/7\/2025, Ban Chấp hành họp xét khen thưởng/,
    ));

  it("is not told where nobody wrote it down; what was decided is", () => {
    const [first] = toldOn("2025-07-02", { cuoc_hop: {} }).sentences;
    expect(first).toMatch(/^Ban Chấp hành đã họp xét khen thưởng \(.*được chọn\.$/);
    expect(first).not.toContain("02/7/2025");
  });

  it("lies ahead on the day before, and before the opening nothing is told", () => {
    expect(toldOn("2025-07-03").sentences[0]).toMatch(/^Từ ngày 02\/7\/2025.*chưa có kết quả\.$/);
    expect(toldOn("2025-07-01", { cuoc_hop: {} }).sentences).toEqual([]);
  });
});

describe("what is asked of the body above", () => {
  const upward = (ten: string) => {
    const forms = withForm("bang-khen", { ten });
    const { sentences } = toldOn("2025-07-10", { plan: votePlan({ forms }) });
    return sentences.find((one) => one.startsWith("Đề nghị cấp trên"));
  };

  it("is to give a paper, and not to give a praise", () => {
    expect(upward("Bằng khen")).toMatch(/^Đề nghị cấp trên tặng Bằng khen: 1 tập thể/);
    expect(upward("Biểu dương toàn ngành")).toMatch(/^Đề nghị cấp trên biểu dương toàn ngành: 1 tập thể/);
  });
});

describe("the votes for one are traced", () => {
  it("to the line of yes and that of the base", () =>
    expect(toldOn("2025-07-04").feeds).toEqual([
      ["8/9 (88,89%)", "ung_vien.0.dong_y 8", "kiem_phieu.trieu_tap 9"],
    ]));

  it("to both lines of yes, each with its own number, where opinions of the absent count", () =>
    expect(toldOn("2025-07-04", withAbsent({ co_so: "co_mat" })).feeds).toEqual([
      [
        "7/9 (77,78%)",
        "ung_vien.0.dong_y 5",
        "ung_vien.0.dong_y_vang 2",
        "kiem_phieu.co_mat 7",
        "kiem_phieu.y_kien_vang 2",
      ],
    ]));

  it("not to how many absent gave an opinion where the base is all that were convened", () =>
    expect(toldOn("2025-07-04", withAbsent()).feeds).toEqual([
      ["7/9 (77,78%)", "ung_vien.0.dong_y 5", "ung_vien.0.dong_y_vang 2", "kiem_phieu.trieu_tap 9"],
    ]));

  it("to the second round only where that one counted", () => {
    const typed = (dong_y: string): VoteInput => ({
      rule: { bang_phieu: "bo_phieu_lai" },
      ung_vien: [
        candidate("Nguyễn Văn A", 8, { bo_phieu_lai: { dong_y: "7", khong_dong_y: "2" } }),
        candidate("Trần Thị B", Number(dong_y), { bo_phieu_lai: { dong_y: "6", khong_dong_y: "3" } }),
        unitItself(),
      ],
      kiem_phieu_lai: NINE,
    });
    expect(toldOn("2025-07-04", typed("8")).feeds).toEqual([
      ["7/9 (77,78%)", "ung_vien.0.bo_phieu_lai.dong_y 7", "kiem_phieu_lai.trieu_tap 9"],
    ]);
    expect(toldOn("2025-07-04", typed("6")).feeds).toEqual([
      ["8/9 (88,89%)", "ung_vien.0.dong_y 8", "kiem_phieu.trieu_tap 9"],
    ]);
  });
});
