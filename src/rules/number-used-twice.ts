import type { CommitteeWords } from "../model/committee.ts";
import { holds } from "../model/date.ts";
import type { Facts, Rule } from "../model/facts.ts";
import type { Sourced } from "../model/place.ts";
import { problem } from "../model/problem.ts";

/**
 * TD610: two reports of one number. Numbers run on for each type of document in a term of the committee, and begin anew
 * with a new body (Hướng dẫn 36-HD/VPTW 1.3.1a; `reference/domain.md` §1.4, §4).
 */
export const numberUsedTwice: Rule = {
  code: "TD610",
  check(facts) {
    const first = new Map<string, Report>();
    return reportsOf(facts).flatMap((source) => {
      const { so, du_thao, ngay_bao_cao } = source.value;
      const series = seriesOn(facts, ngay_bao_cao ?? facts.asOf);
      if (so === undefined || du_thao || series === undefined) return [];
      const key = `${series} ${so}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, source);
        return [];
      }
      const args = { so: String(so).padStart(2, "0"), file: other.file };
      return [problem("TD610", source.at(["so"]), args, [other.at(["so"])])];
    });
  },
};

type Report = Sourced<Pick<CommitteeWords, "so" | "du_thao" | "ngay_bao_cao">>;

/** Reports of phases, then those over several phases: all are of one type, BC. */
function reportsOf({ committee, campaignWords = [] }: Facts): Report[] {
  return [...committee, ...campaignWords];
}

/** The series that a report of that day is numbered in: that of the body's term, else of its entry in the plan. */
function seriesOn({ plan }: Facts, date: string): string | undefined {
  const index = plan.value.co_quan.findIndex((issuer) => holds(issuer, date));
  const issuer = plan.value.co_quan[index];
  return issuer && (issuer.nhiem_ky ? `${issuer.ten} ${issuer.nhiem_ky}` : String(index));
}
