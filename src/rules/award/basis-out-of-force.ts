import { holds, type Interval, type IsoDate } from "../../model/date.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import type { Place } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { decidedOn, heldSheets, type Sheet } from "./sheets.ts";

/**
 * TD818: an award without a legal basis in force. Of several that a form or a vote names one is enough: of two rules of which
 * the later one took the place of the earlier, only one ever holds (Quy định 232-QĐ/TW, 294-QĐ/TW).
 */
export const basisOutOfForce: Rule = {
  code: "TD818",
  check: (facts) => heldSheets(facts).flatMap((sheet) => [...ofForms(facts, sheet), ...ofVote(facts, sheet)]),
};

/** The day that counts, and where it stands. */
type Dated = { readonly day: IsoDate; readonly place: Place };

function ofForms(facts: Facts, sheet: Sheet): Problem[] {
  const { awards } = planIndex(facts.plan.value);
  const used = new Set(
    [...sheet.listed.map(({ one }) => one), ...(sheet.value.quyet_dinh ?? [])].map(
      ({ hinh_thuc }) => hinh_thuc,
    ),
  );
  return [...used].flatMap((id) => {
    const form = awards.get(id);
    const dated = decidedOn(sheet, id) ?? votedOn(sheet);
    if (!form || !dated) return [];
    const args = { name: form.ten, day: dated.day };
    const isHeld = holds(form, dated.day);
    if (!isHeld) return [problem("TD818", dated.place, { ...args, kind: "form", ...spanOf(form) })];
    return judged(facts, form.can_cu, dated, { ...args, kind: "form-bases" });
  });
}

function ofVote(facts: Facts, sheet: Sheet): Problem[] {
  const dated = votedOn(sheet);
  const rule = sheet.value.chot?.bieu_quyet;
  if (!dated || !rule) return [];
  return judged(facts, rule.can_cu, dated, { day: dated.day, kind: "vote-bases" });
}

function votedOn({ source, value, voteDay: day }: Sheet): Dated | undefined {
  if (day === undefined) return undefined;
  return { day, place: source.at(value.cuoc_hop?.ngay ? ["cuoc_hop", "ngay"] : ["chot", "ngay"]) };
}

function judged(
  facts: Facts,
  ids: readonly string[] = [],
  { day, place }: Dated,
  args: Problem["args"],
): Problem[] {
  const all = planIndex(facts.plan.value).bases;
  // An unknown one is a fault of the plan (TD602).
  const bases = ids.flatMap((id) => all.get(id) ?? []);
  if (bases.length === 0 || bases.some((one) => holds(one, day))) return [];
  const ended = bases.filter(({ den }) => den !== undefined && den < day);
  // The one that ended last is the one that people had in mind; else none has begun.
  const shown = ended.sort((a, b) => ((a.den ?? "") < (b.den ?? "") ? 1 : -1))[0] ?? bases[0];
  const told = { basis: shown?.id, count: bases.length, ...spanOf(shown ?? {}) };
  return [problem("TD818", place, { ...args, ...told })];
}

function spanOf({ tu, den }: Interval): { from: string | undefined; to: string | undefined } {
  return { from: tu, to: den };
}
