import type { Facts } from "../model/facts.ts";
import { type Expectation, endOf, nameOfId } from "../model/lifetime.ts";
import type { Phase } from "../model/plan.ts";
import type { Reason, State } from "../model/status.ts";
import type { Unit, UnitEvent } from "../model/unit.ts";

type NotDue = Extract<Expectation, { due: false }>;
type NotDueWhy<W extends NotDue["why"]> = Extract<NotDue, { why: W }>;
type Verdict = { readonly state: State; readonly reasons: readonly Reason[] };

/** Why nothing is asked of a unit in a phase: not there then, taken over, or exempt by a document. */
export function notOwed(facts: Facts, unit: Unit, phase: Phase, expected: NotDue): Verdict {
  switch (expected.why) {
    case "not-alive":
      return notAlive(facts, unit, phase, expected);
    case "taken-over":
      return {
        state: "merged",
        reasons: [{ rule: "merged", ...eventData(facts, expected.event, phase) }],
      };
    case "exempt":
      return exempt(facts, expected);
  }
}

function notAlive(facts: Facts, unit: Unit, phase: Phase, { ended, began }: NotDueWhy<"not-alive">): Verdict {
  // A unit that rests between two lives has ended, and says when it begins again.
  if (ended === undefined)
    return { state: "not-founded", reasons: [{ rule: "not-founded", args: { began }, place: undefined }] };
  const last = endOf(facts.units.value, unit, { den: phase.den });
  const { args, place } = last ? eventData(facts, last, phase) : { args: {}, place: undefined };
  return { state: "ended", reasons: [{ rule: "ended", args: { ...args, ended, began }, place }] };
}

function eventData({ units }: Facts, event: UnitEvent, phase: Phase): Pick<Reason, "args" | "place"> {
  const { dich = [], ngay, loai, so_quyet_dinh, ngay_quyet_dinh } = event;
  const into = dich.map((id) => nameOfId(units.value, id, phase.den));
  const index = units.value.su_kien?.indexOf(event) ?? 0;
  return {
    args: { into, since: ngay, kind: loai, decision: so_quyet_dinh, decided: ngay_quyet_dinh },
    place: () => units.at(["su_kien", index, "so_quyet_dinh"]),
  };
}

function exempt({ units }: Facts, { exception }: NotDueWhy<"exempt">): Verdict {
  const { van_ban: document, ngay: date, ly_do: why } = exception;
  const index = units.value.ngoai_le?.indexOf(exception) ?? 0;
  const place = () => units.at(["ngoai_le", index, "van_ban"]);
  return { state: "exempt", reasons: [{ rule: "exempt", args: { document, date, why }, place }] };
}
