import type { AwardFile } from "../../model/award-file.ts";
import { resultsOf } from "../../model/award-outcome.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { heldSheets, type Sheet } from "./sheets.ts";

/** TD822: people ruled, or voted again, on one whose votes decide by themselves: it changes nothing, and should not seem to. */
export const rulingWithoutTie: Rule = {
  code: "TD822",
  check: (facts) =>
    heldSheets(facts).flatMap((sheet) => [...idleRulings(facts, sheet), ...idleRounds(facts, sheet)]),
};

// A tie may only show once those with more votes are settled, so that the places are given out once for each of a row of ties.
// What takes more steps than this is no vote of people: 200 candidates and 20 quotas have 100 ties in a row.
const MOST_STEPS = 400_000;

function idleRulings(facts: Facts, { value, listed, results }: Sheet): Problem[] {
  if (!results || !listed.some(({ one }) => one.phan_dinh)) return [];
  const needed = neededRulings(facts, value);
  return listed.flatMap(({ one, index, name, at }) => {
    if (!one.phan_dinh || needed === undefined || needed.has(index) || !isDecided(results[index]?.outcome))
      return [];
    const rule = value.chot?.bieu_quyet.bang_phieu;
    const args = { kind: "ruling", name, rule, outcome: results[index]?.outcome, unit: one.don_vi };
    return [problem("TD822", at("phan_dinh"), args)];
  });
}

const DECIDED = ["won", "below", "outvoted", "tied-out"];

/** Whether the votes have decided. What waits for others, for a judgement or for a count may still come to need a ruling. */
function isDecided(outcome: string | undefined): boolean {
  return outcome !== undefined && DECIDED.includes(outcome);
}

/** Those on whom a ruling was needed: first without any, then with those on the ties that have shown. */
function neededRulings(facts: Facts, file: AwardFile): ReadonlySet<number> | undefined {
  const needed = new Set<number>();
  const steps = (file.ung_vien?.length ?? 0) * (1 + (file.chot?.so_luong?.length ?? 0));
  for (let left = MOST_STEPS; left >= steps; left -= steps) {
    const ung_vien = (file.ung_vien ?? []).map((one, index) =>
      needed.has(index) ? one : { ...one, phan_dinh: undefined },
    );
    const results = resultsOf({ ...file, ung_vien }, facts.units.value) ?? [];
    const found = results.flatMap(({ outcome }, index) =>
      outcome === "tied" && !needed.has(index) ? [index] : [],
    );
    if (found.length === 0) return needed;
    for (const index of found) needed.add(index);
  }
  return undefined;
}

function idleRounds(facts: Facts, { source, value, listed, results }: Sheet): Problem[] {
  const again = listed.filter(({ one }) => one.bo_phieu_lai);
  if (!results || (again.length === 0 && !value.kiem_phieu_lai)) return [];
  const first = firstRound(facts, value);
  if (first.includes("uncounted")) return [];
  const isVotedAgain = value.chot?.bieu_quyet.bang_phieu === "bo_phieu_lai";
  const isTied = (index: number) => isVotedAgain && first[index] === "tied";
  const reason = isVotedAgain ? "no-tie" : "no-rule";
  const idle = again
    .filter(({ index }) => !isTied(index))
    .map(({ one, name, at }) =>
      problem("TD822", at("bo_phieu_lai"), { kind: "round", reason, name, unit: one.don_vi }),
    );
  if (!value.kiem_phieu_lai || first.some((_, index) => isTied(index))) return idle;
  return [...idle, problem("TD822", source.at(["kiem_phieu_lai"], "key"), { kind: "count", reason })];
}

/** What the votes of the first round come to, without a word of people. */
function firstRound({ units }: Facts, file: AwardFile): string[] {
  const ung_vien = (file.ung_vien ?? []).map((one) => ({ ...one, phan_dinh: undefined }));
  const results = resultsOf({ ...file, kiem_phieu_lai: undefined, ung_vien }, units.value) ?? [];
  return results.map(({ outcome }) => outcome);
}
