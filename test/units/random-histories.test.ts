import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds } from "../../src/model/date.ts";
import type { Facts } from "../../src/model/facts.ts";
import { heirsIn } from "../../src/model/lifetime.ts";
import type { Phase } from "../../src/model/plan.ts";
import { isFinal, type ThiDuaRecord } from "../../src/model/record.ts";
import { countPhase, type PhaseStatus, type State } from "../../src/model/status.ts";
import type { PhaseTally } from "../../src/model/tally.ts";
import type { Units } from "../../src/model/unit.ts";
import { statusOf } from "../../src/status/index.ts";
import { reportingOf } from "../../src/status/reporting.ts";
import { tallyPhase } from "../../src/tally/index.ts";
import { checkAll } from "../helpers/check-all.ts";
import { aRecord, aUnit, type FactsInput, someFacts, someUnits, told } from "../helpers/facts.ts";
import { atTheirWord } from "../helpers/status.ts";
import { Dice, diceArbitrary } from "./dice.ts";
import { PHASES, PLAN } from "./history.ts";
import { fateOf, type History, heirsOf, shift, stretchesIn } from "./truth.ts";
import { AS_OF, RUNS, type World, worlds } from "./worlds.ts";

/*
 * Whatever happens to the units, the tally counts what was told, once. Histories and records are truthful by their
 * making; then, in the second half, they are made to count twice, and no report may be made of them.
 */

function errorsIn(facts: Facts): string[] {
  return told(checkAll(facts).filter(({ severity }) => severity === "error"));
}

/** How a phase stands, and its tally, of a folder in which no error was found. */
type Seen = { readonly phase: Phase; readonly status: PhaseStatus; readonly tally: PhaseTally };

function seen(units: Units, records: readonly ThiDuaRecord[]): Seen[] {
  const facts = someFacts({ asOf: AS_OF, plan: PLAN, units, records });
  return statusOf(facts, [], atTheirWord(facts)).map((status) => {
    const reporting = reportingOf(units, status);
    return {
      phase: status.phase,
      status,
      tally: tallyPhase(facts.plan.value, units, records, status.phase, reporting),
    };
  });
}

/** Holds of every phase of every world. */
function always(check: (world: World, seen: Seen) => void): void {
  fc.assert(
    fc.property(worlds, (world) => {
      for (const one of seen(world.history.units, world.telling.records)) check(world, one);
    }),
    RUNS,
  );
}

const OWING: readonly State[] = ["waiting", "not-begun", "missing", "draft", "late", "on-time"];

describe("of any history that is told truthfully", () => {
  it("the check finds no error", () => {
    fc.assert(
      fc.property(worlds, ({ facts }) => {
        expect(errorsIn(facts)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("the total of a phase is the sum of all that final records tell, each once", () => {
    always(({ telling }, { phase, tally }) => {
      const told = [...(telling.told.get(phase.so)?.values() ?? [])];
      const total = tally.indicators.find(({ indicator }) => indicator.id === "dang-vien-moi")?.total;
      expect(total?.kind === "so" ? total.so : 0).toBe(told.reduce((sum, one) => sum + one, 0));
    });
  });

  it("n is never above N, for reports and for each indicator", () => {
    always((_, { status, tally: { indicators, reporting } }) => {
      const due = new Set(reporting.due.map(({ id }) => id));
      expect(reporting.received.filter(({ id }) => !due.has(id))).toEqual([]);
      expect(countPhase(status).received).toBeLessThanOrEqual(countPhase(status).due);
      expect(indicators.filter(({ n, of }) => n > of)).toEqual([]);
    });
  });

  it("every unit is due, merged, exempt, ended or not founded, as its history says", () => {
    always(({ history }, { phase, status }) => {
      const fates = status.units.map(({ unit, state }) => [unit.id, OWING.includes(state) ? "due" : state]);
      expect(fates).toEqual(history.units.don_vi.map(({ id }) => [id, fateOf(history, id, phase)]));
    });
  });

  it("whoever was taken over is not due, and an heir of it is, unless exempt", () => {
    always(({ history }, { phase, tally: { reporting } }) => {
      const owing = [...reporting.due, ...reporting.exempt].map(({ id }) => id);
      for (const { id } of reporting.takenOver) {
        expect(owing).not.toContain(id);
        expect(heirsIn(history.units, id, phase).some((heir) => owing.includes(heir))).toBe(true);
      }
    });
  });

  it("the heirs of a unit are all to whom its work may have come", () => {
    always(({ history }, { phase }) => {
      for (const { id } of history.units.don_vi) {
        const heirs = new Set(heirsOf(history, id, phase.tu, phase.den));
        heirs.delete(id);
        expect(heirsIn(history.units, id, phase).sort()).toEqual([...heirs].sort());
      }
    });
  });

  it("the order of records, events and exceptions in the files does not matter", () => {
    fc.assert(
      fc.property(worlds, diceArbitrary, ({ history: { units }, telling: { records } }, numbers) => {
        const dice = new Dice(numbers);
        const mixed = <T>(list: readonly T[] = []): T[] => dice.some(list, list.length);
        const others = { ...units, su_kien: mixed(units.su_kien), ngoai_le: mixed(units.ngoai_le) };
        const shuffled = mixed(records);
        expect(plain(seen(others, shuffled))).toEqual(plain(seen(units, records)));
        const facts = someFacts({ asOf: AS_OF, plan: PLAN, units: others, records: shuffled });
        expect(errorsIn(facts)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("a unit is called in each phase as at the phase's end, and stands under whom it stood then", () => {
    always(({ history: { units } }, { phase: { den }, status }) => {
      const known = units.don_vi.map(({ ten, cap_tren = [] }) => [
        ten.findLast(({ tu = "" }) => tu <= den)?.ten ?? ten[0]?.ten,
        cap_tren.find((one) => holds(one, den))?.id,
      ]);
      expect(status.units.map(({ unit, superior }) => [unit.ten, superior?.id])).toEqual(known);
    });
  });

  it("every event of a phase is told once, by day, with its decision", () => {
    always(({ history: { units } }, { phase, tally: { changes } }) => {
      const events = (units.su_kien ?? []).filter(({ ngay }) => phase.tu <= ngay && ngay <= phase.den);
      const told = (list: readonly { so_quyet_dinh: string }[]) =>
        list.map(({ so_quyet_dinh }) => so_quyet_dinh).sort();
      expect(told(changes)).toEqual(told(events));
      const days = changes.map(({ ngay }) => ngay);
      expect(days).toEqual(days.toSorted());
    });
  });

  it("a record is late only after the day to which its unit's due date was extended", () => {
    always(({ history: { units }, telling: { records } }, { phase, status }) => {
      for (const { unit, state } of status.units) {
        const record = records.find(({ don_vi, giai_doan }) => don_vi === unit.id && giai_doan === phase.so);
        const extended = units.ngoai_le?.find((one) => one.don_vi === unit.id && one.giai_doan === phase.so);
        const due = extended?.han_nop ?? phase.han_nop;
        if (state === "late" || state === "on-time")
          expect([unit.id, state]).toEqual([unit.id, (record?.ngay_lap ?? "") > due ? "late" : "on-time"]);
      }
    });
  });
});

/** What is seen, without functions; events of one day stand as in the file, which is no matter here. */
function plain(phases: readonly Seen[]): unknown {
  const order = (a: { so_quyet_dinh: string }, b: { so_quyet_dinh: string }) =>
    a.so_quyet_dinh < b.so_quyet_dinh ? -1 : 1;
  const sorted = phases.map(({ tally, ...one }) => ({
    ...one,
    tally: { ...tally, changes: tally.changes.toSorted(order) },
    days: tally.changes.map(({ ngay }) => ngay),
  }));
  return JSON.parse(JSON.stringify(sorted));
}

/** The records with these in place of those of the same unit and phase. */
function withRecords(records: readonly ThiDuaRecord[], ...given: ThiDuaRecord[]): ThiDuaRecord[] {
  const key = ({ don_vi, giai_doan }: ThiDuaRecord) => `${giai_doan}/${don_vi}`;
  const keys = new Set(given.map(key));
  return [...records.filter((one) => !keys.has(key(one))), ...given];
}

/** A unit and its heirs in a phase of a history, as the dice fall; histories without heirs are left out. */
function anInheritance({ history }: World, dice: Dice, atLeast = 1) {
  const found = PHASES.flatMap((phase) =>
    history.units.don_vi.map(({ id }) => {
      const heirs = new Set(heirsOf(history, id, phase.tu, phase.den));
      heirs.delete(id);
      return { phase, id, heirs: [...heirs] };
    }),
  ).filter(({ heirs }) => heirs.length >= atLeast);
  const one = dice.pick(found);
  fc.pre(one !== undefined);
  const record = (don_vi: string, bao_gom?: string[]) =>
    aRecord({ don_vi, giai_doan: String(one.phase.so), ...(bao_gom && { bao_gom }) });
  return { ...one, record };
}

/** Says of worlds in which something is made wrong what errors there are, as codes. */
function whenWrong(
  change: (world: World, dice: Dice) => Partial<{ units: Units; records: ThiDuaRecord[] }>,
  expected: string,
): void {
  fc.assert(
    fc.property(worlds, diceArbitrary, (world, numbers) => {
      const { units, records } = { ...world.history, ...world.telling, ...change(world, new Dice(numbers)) };
      const codes = errorsIn(someFacts({ asOf: AS_OF, plan: PLAN, units, records })).map((one) =>
        one.slice(0, 5),
      );
      expect(codes).toContain(expected);
    }),
    RUNS,
  );
}

describe("no report is made of a history in which something may be counted twice:", () => {
  it("a unit and its heir both report, and the heir says nothing of it", () => {
    whenWrong((world, dice) => {
      const { id, heirs, record } = anInheritance(world, dice);
      const heir = dice.pick(heirs) ?? "";
      return { records: withRecords(world.telling.records, record(id), record(heir)) };
    }, "TD405");
  });

  it("two heirs say that they include one unit", () => {
    whenWrong((world, dice) => {
      const { id, heirs, record } = anInheritance(world, dice, 2);
      const both = dice.some(heirs, 2).map((heir) => record(heir, [id]));
      return { records: withRecords(world.telling.records, record(id, []), ...both) };
    }, "TD410");
  });

  it("a unit says that it includes one that is no predecessor of it", () => {
    whenWrong((world, dice) => {
      const { id, heirs, phase, record } = anInheritance(world, dice);
      const strangers = world.history.units.don_vi.filter((one) => !heirs.includes(one.id));
      const stranger = dice.pick(
        strangers.filter((one) => stretchesIn(world.history, one.id, phase).length > 0),
      );
      return { records: withRecords(world.telling.records, record(stranger?.id ?? id, [id])) };
    }, "TD409");
  });

  it("a merger or split is dated on another day than that on which its units ended", () => {
    whenWrong(({ history: { units, takeOvers } }, dice) => {
      const taken = dice.pick(takeOvers);
      fc.pre(taken !== undefined);
      const ngay = shift(taken.day, dice.pick([-90, -30, -1, 1, 30, 90]) ?? 1);
      const lives = units.don_vi.find(({ id }) => id === taken.from)?.hoat_dong;
      fc.pre(!lives?.some(({ den }) => den === shift(ngay, -1)));
      const su_kien = units.su_kien?.map((one) =>
        one.ngay === taken.day && one.nguon.includes(taken.from) ? { ...one, ngay } : one,
      );
      return { units: { ...units, su_kien } };
    }, "TD704");
  });
});

describe("of any history, whatever heirs say that they include", () => {
  it("every final record comes into the total by exactly one record, or there is an error", () => {
    let clean = 0;
    fc.assert(
      fc.property(worlds, diceArbitrary, ({ history, telling }, numbers) => {
        const records = claimed(history, telling.records, new Dice(numbers));
        if (errorsIn(someFacts({ asOf: AS_OF, plan: PLAN, units: history.units, records })).length > 0)
          return;
        clean += 1;
        for (const { phase, tally } of seen(history.units, records)) {
          const final = records.filter((one) => one.giai_doan === phase.so && isFinal(one));
          const reached = tally.counted.flatMap(({ unit }) => [...reach(final, unit.id)]);
          expect(reached.sort()).toEqual(final.map(({ don_vi }) => don_vi).sort());
        }
      }),
      RUNS,
    );
    expect(clean).toBeGreaterThan(RUNS.numRuns / 5);
  });
});

/** The records, some of which now say that they include what they please of what they could. */
function claimed(history: History, records: readonly ThiDuaRecord[], dice: Dice): ThiDuaRecord[] {
  return records.map((record) => {
    const phase = PHASES.find(({ so }) => so === record.giai_doan);
    if (!phase || dice.roll(3) > 0) return record;
    const ids = history.units.don_vi.map(({ id }) => id);
    const able = ids.filter((id) => heirsOf(history, id, phase.tu, phase.den).includes(record.don_vi));
    return { ...record, bao_gom: dice.some(able, dice.roll(able.length + 1)) };
  });
}

/** The final records that come into the total with one: itself, those that it includes, those that they include. */
function reach(final: readonly ThiDuaRecord[], id: string, seen = new Set<string>()): Set<string> {
  const record = final.find(({ don_vi }) => don_vi === id);
  if (!record || seen.has(id)) return seen;
  seen.add(id);
  for (const one of record.bao_gom ?? []) reach(final, one, seen);
  return seen;
}

/** Units that take each other over in turn, the last the first: each says that it includes the one before. */
const circles = fc
  .record({
    length: fc.integer({ min: 2, max: 4 }),
    phase: fc.constantFrom(...PHASES),
    gap: fc.integer({ min: 2, max: 20 }),
  })
  .map(({ length, phase, gap }) => {
    const day = (turn: number) => shift(phase.tu, gap * turn);
    const ids = Array.from({ length }, (_, index) => `chi-bo-${index + 1}`);
    const event = (index: number) => {
      const common = { ngay: day(index + 1), so_quyet_dinh: `${index + 1}-QĐ/ĐU` };
      const [from = "", to = ""] = [ids[index], ids[(index + 1) % length]];
      return to === ids[0]
        ? { ...common, loai: "chia_tach", nguon: [from], dich: [to, "chi-bo-moi"] }
        : { ...common, loai: "hop_nhat", nguon: [from, `chi-bo-phu-${index + 1}`], dich: [to] };
    };
    const first = [{ den: shift(day(1), -1) }, { tu: day(length) }];
    const units = [
      aUnit("chi-bo-1", { hoat_dong: first }),
      ...ids
        .slice(1)
        .map((id, index) =>
          aUnit(id, { hoat_dong: [{ tu: day(index + 1), den: shift(day(index + 2), -1) }] }),
        ),
      ...ids
        .slice(1)
        .map((_, index) =>
          aUnit(`chi-bo-phu-${index + 1}`, { hoat_dong: [{ den: shift(day(index + 1), -1) }] }),
        ),
      aUnit("chi-bo-moi", { hoat_dong: [{ tu: day(length) }] }),
    ];
    const record = (id: string, index: number) =>
      aRecord({ don_vi: id, giai_doan: String(phase.so), bao_gom: [ids.at(index - 1) ?? ""] });
    return {
      units: someUnits(units, ids.map((_, index) => event(index)) as never),
      records: ids.map(record),
    };
  });

describe("a circle of units that take each other over", () => {
  const errorsOf = (world: FactsInput) =>
    errorsIn(someFacts({ asOf: AS_OF, plan: PLAN, ...world })).map((one) => one.slice(0, 5));

  it("is an error where each says that it includes the one before", () => {
    fc.assert(
      fc.property(circles, (circle) => {
        expect(errorsOf(circle)).toContain("TD410");
      }),
      RUNS,
    );
  });

  it("is none where the first says that it includes nobody", () => {
    fc.assert(
      fc.property(circles, ({ units, records: [first, ...others] }) => {
        fc.pre(first !== undefined);
        expect(errorsOf({ units, records: [{ ...first, bao_gom: [] }, ...others] })).toEqual([]);
      }),
      RUNS,
    );
  });
});
