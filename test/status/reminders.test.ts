import { describe, expect, it } from "vitest";
import type { Phase, Plan } from "../../src/model/plan.ts";
import type { Reminder } from "../../src/model/reminder.ts";
import { isOpen, STATES, type State, type UnitStatus } from "../../src/model/status.ts";
import { planReminders } from "../../src/status/reminders.ts";
import { aPlan } from "../helpers/facts.ts";
import { aReminder, aStatus } from "../helpers/reminders.ts";

const PHASE = aPlan().giai_doan[1] as Phase;
type Settings = NonNullable<Plan["theo_doi"]>;

function planned(
  units: readonly UnitStatus[],
  asOf: string,
  log: readonly Reminder[] = [],
  how: Settings = {},
) {
  return planReminders({ phase: PHASE, units }, log, how, asOf);
}

/** What is planned for one unit in that state. */
function one(state: State, asOf: string, log: readonly Reminder[] = [], how: Settings = {}) {
  const [found] = planned([aStatus(state, asOf)], asOf, log, how);
  if (!found) throw new Error(`${state} is not planned`);
  return { left: undefined, ...found };
}

describe("a plan of reminders", () => {
  it.each(STATES.filter((state) => isOpen({ state })))("reminds a unit whose state is %s", (state) => {
    expect(one(state, "2025-07-05")).toMatchObject({ lan: 1, before: [], left: undefined });
  });

  it.each(STATES.filter((state) => !isOpen({ state })))(
    "has nothing to say to a unit whose state is %s",
    (state) => {
      expect(planned([aStatus(state, "2025-07-10")], "2025-07-10", [aReminder("2025-07-01", 1)])).toEqual([]);
    },
  );

  it("keeps the order of the units", () => {
    const units = ["c", "a", "b"].map((id) => aStatus("missing", "2025-07-10", { unit: { id, ten: id } }));
    expect(planned(units, "2025-07-10").map(({ status }) => status.unit.id)).toEqual(["c", "a", "b"]);
  });

  it.each<[string, Settings, string, "early" | undefined]>([
    ["six days before the due date", {}, "2025-06-29", "early"],
    ["five days before", {}, "2025-06-30", undefined],
    ["on the due date", {}, "2025-07-05", undefined],
    ["eleven days before, where the plan says ten", { nhac_truoc: 10 }, "2025-06-24", "early"],
    ["ten days before, where the plan says ten", { nhac_truoc: 10 }, "2025-06-25", undefined],
    ["on the day before, where the plan says none", { nhac_truoc: 0 }, "2025-07-04", "early"],
    ["on the due date, where the plan says none", { nhac_truoc: 0 }, "2025-07-05", undefined],
  ])("of one who still has time, %s: %s", (_when, how, asOf, left) => {
    expect(one("waiting", asOf, [], how).left).toBe(left);
    expect(one("draft", asOf, [], how).left).toBe(left);
  });

  it("goes by the due date of the unit, not of the phase", () => {
    const extended = aStatus("waiting", "2025-07-05", { due: "2025-07-20" });
    expect(planned([extended], "2025-07-14")[0]?.left).toBe("early");
    expect(planned([extended], "2025-07-15")[0]?.left).toBeUndefined();
  });

  it.each<[string, Settings, string, "reminded" | undefined]>([
    ["on the same day", {}, "2025-07-06", "reminded"],
    ["two days after", {}, "2025-07-08", "reminded"],
    ["three days after", {}, "2025-07-09", undefined],
    ["six days after, where the plan says seven", { nhac_cach: 7 }, "2025-07-12", "reminded"],
    ["seven days after, where the plan says seven", { nhac_cach: 7 }, "2025-07-13", undefined],
    ["on the same day, where the plan says none", { nhac_cach: 0 }, "2025-07-06", undefined],
    ["on a day before, where the log is ahead", {}, "2025-07-05", "reminded"],
  ])("of one who was reminded on 06/7, %s: %s", (_when, how, asOf, left) => {
    expect(one("errors", asOf, [aReminder("2025-07-06", 1)], how)).toMatchObject({ left, lan: 2 });
  });

  it("counts the reminders of a unit and hands them over, oldest first", () => {
    const log = [aReminder("2025-07-06", 1), aReminder("2025-07-10", 2)];
    expect(one("missing", "2025-07-20", log)).toMatchObject({ lan: 3, before: log, left: undefined });
  });

  it("is not led astray by a log out of order", () => {
    const [first, second, third] = [
      aReminder("2025-07-06", 1),
      aReminder("2025-07-10", 2),
      aReminder("2025-07-19", 3),
    ] as const;
    const found = one("missing", "2025-07-20", [third, first, second]);
    expect(found).toMatchObject({ lan: 4, before: [first, second, third], left: "reminded" });
  });

  it("never gives a number twice, though a line of the log was deleted", () => {
    expect(one("missing", "2025-07-20", [aReminder("2025-07-10", 2)]).lan).toBe(3);
  });

  it.each([
    ["another phase", aReminder("2025-07-09", 4, { giai_doan: 1 })],
    ["another unit", aReminder("2025-07-09", 4, { don_vi: "chi-bo-b" })],
  ])("does not count reminders of %s", (_whose, reminder) => {
    expect(one("missing", "2025-07-10", [reminder])).toMatchObject({ lan: 1, before: [], left: undefined });
  });

  it("leaves the log that it was given as it was", () => {
    const log = [aReminder("2025-07-10", 2), aReminder("2025-07-06", 1)];
    const before = structuredClone(log);
    one("missing", "2025-07-20", log);
    expect(log).toEqual(before);
  });
});
