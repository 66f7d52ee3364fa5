import { isOwnForm } from "../model/award-rules.ts";
import { holds, type IsoDate } from "../model/date.ts";
import type { Facts, Rule } from "../model/facts.ts";
import type { Place } from "../model/place.ts";
import { problem } from "../model/problem.ts";
import { planIndex } from "./shared/plan-index.ts";

/**
 * TD610: two documents of one type with one number. Numbers run on for each type of document in a term of the committee, and
 * begin anew with a new body (Hướng dẫn 36-HD/VPTW 1.3.1a; `reference/domain.md` §1.4, §4).
 */
export const numberUsedTwice: Rule = {
  code: "TD610",
  check(facts) {
    const first = new Map<string, Numbered>();
    return [...reportsOf(facts), ...decisionsOf(facts)].flatMap((one) => {
      const series = seriesOn(facts, one.day ?? facts.asOf);
      if (one.so === undefined || series === undefined) return [];
      const key = `${one.type} ${series} ${one.so}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, one);
        return [];
      }
      const args = { so: String(one.so).padStart(2, "0"), file: other.place.file, type: one.type };
      return [problem("TD610", one.place, args, [other.place])];
    });
  },
};

/** A document with its number, as far as it has one: a report (BC), a decision (QĐ), a proposal upward (TTr). */
type Numbered = {
  readonly type: "BC" | "QĐ" | "TTr";
  readonly so: number | undefined;
  readonly day: IsoDate | undefined;
  readonly place: Place;
};

/** Reports of phases, then those over several phases. */
function reportsOf({ committee, campaignWords = [] }: Facts): Numbered[] {
  return [...committee, ...campaignWords].map(({ value: { so, du_thao, ngay_bao_cao: day }, at }) => ({
    type: "BC",
    so: du_thao ? undefined : so,
    day,
    place: at(["so"]),
  }));
}

/** Decisions on the forms that the committee gives itself, proposals for those that a body above it gives. */
function decisionsOf({ plan, awards = [] }: Facts): Numbered[] {
  const forms = planIndex(plan.value).awards;
  return awards.flatMap(({ value, at }) =>
    (value.quyet_dinh ?? []).map(({ hinh_thuc, so, ngay: day }, index) => ({
      type: isOwnForm(forms.get(hinh_thuc) ?? {}) ? "QĐ" : "TTr",
      so,
      day,
      place: at(["quyet_dinh", index, "so"]),
    })),
  );
}

/** The series that a document of that day is numbered in: that of the body's term, else of its entry in the plan. */
function seriesOn({ plan }: Facts, date: string): string | undefined {
  const index = plan.value.co_quan.findIndex((issuer) => holds(issuer, date));
  const issuer = plan.value.co_quan[index];
  return issuer && (issuer.nhiem_ky ? `${issuer.ten} ${issuer.nhiem_ky}` : String(index));
}
