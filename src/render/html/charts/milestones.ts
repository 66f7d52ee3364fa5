import type { IsoDate } from "../../../model/date.ts";
import type { Plan } from "../../../model/plan.ts";
import { timelineWords } from "../../../words/page.ts";
import type { Layer } from "./spec.ts";
import { dayOn, leftOf, milestonesOf, type Time } from "./time.ts";

const LANE = 24;
/** Milestones whose signs would touch lie in lanes of their own. */
const SIGN = 22;

type Sign = { readonly day: IsoDate; readonly number: number; readonly lane: number };

/** Milestones as numbered circles below `top`, and how high they are together. */
export function milestoneSigns(plan: Plan, top: number, time: Time): { layers: Layer[]; height: number } {
  const signs = lanesOf(plan, time);
  if (signs.length === 0) return { layers: [], height: 0 };
  const at = signs.map(({ day, lane, number }) => ({
    x: dayOn(time, day),
    y: top + lane * LANE + 10,
    number,
  }));
  const name = {
    left: 0,
    y: top + 14,
    text: timelineWords.milestones,
    size: 12.5,
    weight: 700,
    align: "left",
  };
  const digits = { size: 11, weight: 700, align: "center" };
  return {
    layers: [
      {
        kind: "sign",
        name: "milestones",
        data: at.map(({ x, y }) => ({ x, y, shape: "circle", size: 300 })),
      },
      {
        kind: "label",
        name: "milestone-numbers",
        data: at.map(({ x, y, number }) => ({ x, y: y + 4, text: String(number), ...digits })),
      },
      { kind: "note", name: "milestone-name", data: [name] },
    ],
    height: LANE * signs.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
  };
}

function lanesOf(plan: Plan, time: Time): Sign[] {
  const ends: number[] = [];
  return milestonesOf(plan).map(({ ngay }, index) => {
    const left = leftOf(time, ngay);
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = left + SIGN;
    return { day: ngay, number: index + 1, lane };
  });
}
