import { describe, expect, it } from "vitest";
import { campaignKey, composeCalendar } from "../../src/compose/calendar.ts";
import type { CalendarKind } from "../../src/model/calendar.ts";
import type { Plan } from "../../src/model/plan.ts";
import { aPlan, type PhaseInput, planWithPhase, taskInput } from "../helpers/facts.ts";

const uidsOf = (plan: Plan) => composeCalendar(plan, campaignKey(plan)).entries.map(({ uid }) => uid);
const of = (plan: Plan, kind: CalendarKind) =>
  composeCalendar(plan, "x").entries.filter((entry) => entry.kind === kind);

type MilestoneInput = NonNullable<PhaseInput["ky_niem"]>[number];

function milestone(changes: Partial<MilestoneInput>) {
  const usual = { id: "a", ten: "Ngày X", ngay: "30/4/2025" };
  const found = of(planWithPhase("2", { ky_niem: [{ ...usual, ...changes }] }), "milestone");
  return found.find(({ uid }) => uid.startsWith("ky-niem-a-"));
}

/** Another title in place of every title, a day later in place of every day. */
function edited(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => edited(one));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, edited(inner, name)]));
  if (typeof value !== "string" || ["id", "so", "dot", "noi_dung_thi_dua"].includes(key)) return value;
  const day = /^\d{4}-\d\d-\d\d$/.test(value);
  return day ? new Date(Date.parse(value) + 86_400_000).toISOString().slice(0, 10) : `${value} (sửa)`;
}

describe("the uids of a calendar", () => {
  it("are each used once", () => {
    const uids = uidsOf(aPlan());
    expect(new Set(uids).size).toBe(uids.length);
  });

  it("stay when every title and every day of the plan is edited", () => {
    const plan = aPlan();
    const later = edited(plan) as Plan;
    expect(of(later, "due").map(({ start }) => start)).not.toEqual(of(plan, "due").map(({ start }) => start));
    expect(of(later, "phase")[0]?.title).not.toBe(of(plan, "phase")[0]?.title);
    expect(uidsOf(later)).toEqual(uidsOf(plan));
  });

  it("stay when themes change places, and when tasks and indicators are added on the way", () => {
    const plan = aPlan();
    const more = planWithPhase("3", {
      nhiem_vu: [taskInput({ id: "viec-moi" }), taskInput({ id: "viec-nua" })],
    });
    const turned = { ...more, noi_dung: [...more.noi_dung].reverse(), chi_tieu: plan.chi_tieu.slice(1) };
    expect(uidsOf(turned)).toEqual(uidsOf(plan));
  });

  it("stay where the plan is given its number later", () =>
    expect(uidsOf(aPlan({ so: "46-KH/ĐU" }))).toEqual(uidsOf(aPlan())));

  it("are not those of a campaign with other themes or other first tasks", () => {
    const plan = aPlan();
    const others = [
      { ...plan, noi_dung: plan.noi_dung.slice(1) },
      planWithPhase("1", { nhiem_vu: [taskInput({ id: "viec-khac" })] }),
    ];
    const mine = uidsOf(plan);
    for (const other of others) expect(uidsOf(other).filter((uid) => mine.includes(uid))).toEqual([]);
  });
});

describe("due dates", () => {
  it("say in a month view what is due of whom, and below it by which command", () => {
    const [, due] = of(aPlan(), "due");
    expect(due?.title).toBe("Hạn nộp bản ghi Giai đoạn 2");
    expect(due?.description).toContain("(từ tháng 4/2025 đến hết tháng 6/2025)");
    expect(due?.description).toContain("thi-dua check --phase 2");
    const [, report] = of(aPlan(), "report");
    expect(report?.title).toBe("Hạn báo cáo Đảng ủy Khối các cơ quan tỉnh (Giai đoạn 2)");
    expect(report?.description).toContain("thi-dua report --phase 2");
  });

  it("are reported to the superior of their own day", () => {
    const [first] = aPlan().co_quan;
    if (!first) throw new Error("no issuer");
    const co_quan = [
      { ...first, den: "2025-07-09" },
      { ...first, tu: "2025-07-10", noi_gui: "Thành ủy" },
    ];
    const titles = of({ ...aPlan(), co_quan }, "report").map(({ title }) => title);
    expect(titles).toEqual([
      "Hạn báo cáo Đảng ủy Khối các cơ quan tỉnh (Giai đoạn 1)",
      "Hạn báo cáo Thành ủy (Giai đoạn 2)",
      "Hạn báo cáo Thành ủy (Giai đoạn 3)",
    ]);
  });

  it("ring four times, the earliest first; phases and windows never", () => {
    for (const { alarms } of [...of(aPlan(), "due"), ...of(aPlan(), "report")])
      expect(alarms.map(({ daysBefore }) => daysBefore)).toEqual([7, 3, 1, 0]);
    expect(of(aPlan(), "due")[0]?.alarms.map(({ text }) => text)).toEqual([
      "Còn 7 ngày: Hạn nộp bản ghi Giai đoạn 1",
      "Còn 3 ngày: Hạn nộp bản ghi Giai đoạn 1",
      "Ngày mai: Hạn nộp bản ghi Giai đoạn 1",
      "Hôm nay: Hạn nộp bản ghi Giai đoạn 1",
    ]);
    const silent = [...of(aPlan(), "phase"), ...of(aPlan(), "window")];
    expect(silent.flatMap(({ alarms }) => alarms)).toEqual([]);
  });
});

describe("phases and windows", () => {
  it("last from their first day to their last", () => {
    const { giai_doan } = aPlan();
    const spans = (list: readonly { tu: string; den: string }[]) => list.map(({ tu, den }) => [tu, den]);
    const found = (kind: CalendarKind) => of(aPlan(), kind).map(({ start, end }) => [start, end]);
    expect(found("phase")).toEqual(spans(giai_doan));
    expect(found("window")).toEqual(spans(giai_doan.flatMap(({ dot }) => dot ?? [])));
  });

  it("are called by their names, with the tasks that belong to them", () => {
    expect(of(aPlan(), "phase")[1]?.title).toBe("Giai đoạn 2 của đợt thi đua");
    const [window] = of(aPlan(), "window");
    expect(window?.title).toBe("Đợt đến 12/2024 (Giai đoạn 1)");
    expect(window?.description).toContain("- Nhiệm vụ cong-tac-nam-2024");
    expect(window?.description).not.toContain("dai-hoi-chi-bo");
  });

  it("don't say “Đợt Đợt”", () => {
    const dot = [{ id: "a", ten: "Đợt 1", ten_ngan: "đợt 1", tu: "01/4/2025", den: "30/4/2025" }];
    expect(of(planWithPhase("2", { dot }), "window")[2]?.title).toBe("Đợt 1 (Giai đoạn 2)");
  });
});

describe("milestones", () => {
  it.each([
    ["Ngày thành lập Quân đội nhân dân Việt Nam", "Kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam"],
    ["Quốc khánh", "Kỷ niệm 80 năm Quốc khánh"],
    ["Kỷ niệm Ngày Toàn quốc kháng chiến", "Kỷ niệm 80 năm Ngày Toàn quốc kháng chiến"],
    ["kỷ niệm 80 năm Ngày X", "Kỷ niệm 80 năm Ngày X"],
    ["80 năm Ngày X", "Kỷ niệm 80 năm Ngày X"],
    ["Kỷ niệm lần thứ 80 Ngày X", "Kỷ niệm lần thứ 80 Ngày X"],
  ])("“%s” of 80 years is called “%s”", (ten, title) =>
    expect(milestone({ ten, so_nam: "80" })?.title).toBe(title),
  );

  it("without a number of years have only their name", () => {
    expect(milestone({ ten: "Mừng Xuân mới Ất Tỵ 2025" })?.title).toBe("Mừng Xuân mới Ất Tỵ 2025");
    expect(milestone({ ten: "ngày X", so_nam: "0" })?.title).toBe("Ngày X");
  });

  it("tell the day of the event itself, and ring once, a week before", () => {
    const found = milestone({ ngay_goc: "30/4/1975", so_nam: "50" });
    expect(found?.description).toContain("(30/4/1975 - 30/4/2025)");
    expect(found?.description).toContain("ky_niem: a");
    expect(found?.alarms).toEqual([{ daysBefore: 7, text: "Còn 7 ngày: Kỷ niệm 50 năm Ngày X" }]);
  });
});

describe("a calendar", () => {
  it("is called as the campaign is, with a capital, on one line", () =>
    expect(composeCalendar(aPlan({ ten_ngan: "đợt thi đua\nmùa xuân" }), "x").name).toBe(
      "Đợt thi đua mùa xuân",
    ));

  it("bears the day of its plan, else the first day of the campaign", () => {
    expect(composeCalendar(aPlan({ ngay: "20/10/2024" }), "x").stamp).toBe("2024-10-20");
    expect(composeCalendar({ ...aPlan(), ngay: undefined }, "x").stamp).toBe("2024-10-28");
  });

  it("has titles of one line, whatever the names of the plan are", () => {
    const plan = planWithPhase("2", { ten: "Giai\nđoạn\t2" });
    expect(of(plan, "due")[1]?.title).toBe("Hạn nộp bản ghi Giai đoạn 2");
  });
});
