import type { IsoDate } from "../model/date.ts";
import type { Facts, RecordFile } from "../model/facts.ts";
import { exceptionFor } from "../model/lifetime.ts";
import type { Phase } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import type { Answers, Arrival, Reason, State } from "../model/status.ts";
import type { Unit } from "../model/unit.ts";

/** What is known of a unit's record in a phase in which it owes one. */
export type Given = {
  readonly file: RecordFile | undefined;
  readonly errors: readonly Problem[];
  readonly arrival: Arrival | undefined;
  readonly required: Answers;
  readonly due: IsoDate;
};

type Verdict = { readonly state: State; readonly reasons: readonly Reason[] };

/** The state of a record that is owed: the first of these that holds. */
export function verdictOn(facts: Facts, unit: Unit, phase: Phase, given: Given): Verdict {
  const decided = given.file ? onFile(given.file, given) : withoutFile(facts, phase, given);
  const extended = extension(facts, unit, phase);
  return extended ? { ...decided, reasons: [...decided.reasons, extended] } : decided;
}

function withoutFile(facts: Facts, phase: Phase, { due }: Given): Verdict {
  const place = placeOfDue(facts, phase);
  if (facts.asOf > due) return { state: "missing", reasons: [{ rule: "missing", args: { due }, place }] };
  if (facts.asOf < phase.tu)
    return { state: "not-begun", reasons: [{ rule: "not-begun", args: { from: phase.tu, due }, place }] };
  return { state: "waiting", reasons: [{ rule: "waiting", args: { due }, place }] };
}

function onFile({ file, record }: RecordFile, { errors, required, arrival, due }: Given): Verdict {
  const codes = [...new Set(errors.map(({ code }) => code))];
  if (record && !isFinal(record.value)) {
    const args = { errors: errors.length };
    return { state: "draft", reasons: [{ rule: "draft", args, place: () => record.at(["trang_thai"]) }] };
  }
  // What the plan requires and the record leaves out is an error of its own (TD313), and a state of its own.
  if (record && codes.join() === "TD313") {
    const args = { names: required.missing.map(({ ten }) => ten) };
    return { state: "incomplete", reasons: [{ rule: "incomplete", args, place: placeOfFirst(errors) }] };
  }
  if (errors.length > 0 || !record || !arrival) {
    const args = { errors: errors.length, codes, file };
    return { state: "errors", reasons: [{ rule: "errors", args, place: placeOfFirst(errors) }] };
  }
  const args = { day: arrival.day, due };
  const place = () => record.at([arrival.source === "git" ? "trang_thai" : "ngay_lap"]);
  return { state: arrival.day > due ? "late" : "on-time", reasons: [{ rule: "arrived", args, place }] };
}

function placeOfFirst([first]: readonly Problem[]): Reason["place"] {
  return first && (() => first.place);
}

function placeOfDue({ plan }: Facts, phase: Phase): Reason["place"] {
  return () => plan.at(["giai_doan", plan.value.giai_doan.indexOf(phase), "han_nop"]);
}

function extension({ units }: Facts, unit: Unit, { so }: Phase): Reason | undefined {
  const found = exceptionFor(units.value, unit.id, so, "gia_han");
  if (!found) return undefined;
  const args = { due: found.han_nop, document: found.van_ban };
  const index = units.value.ngoai_le?.indexOf(found) ?? 0;
  return { rule: "extended", args, place: () => units.at(["ngoai_le", index, "van_ban"]) };
}
