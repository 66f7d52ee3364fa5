import type { Rule } from "../../model/facts.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { hasVotes, isFilled, type Sheet, sheets } from "./sheets.ts";

/** TD820: rules or candidates that are not those of the opening, by the seal; or votes where none was opened. */
export const alteredAfterOpening: Rule = {
  code: "TD820",
  check: (facts) => sheets(facts).flatMap(inSheet),
};

function inSheet({ source, value, isAltered, isVoted }: Sheet): Problem[] {
  const { chot } = value;
  if (!chot) return unopened(source, value);
  const args = { kind: "seal", day: chot.ngay, voted: isVoted ? "yes" : undefined };
  return isAltered ? [problem("TD820", source.at(["chot", "dau"]), args)] : [];
}

/** One problem for all: what is to be done is the same. */
function unopened(
  source: Sheet["source"],
  { ung_vien = [], kiem_phieu, kiem_phieu_lai }: Sheet["value"],
): Problem[] {
  const counted = isFilled(kiem_phieu)
    ? "kiem_phieu"
    : isFilled(kiem_phieu_lai)
      ? "kiem_phieu_lai"
      : undefined;
  const index = ung_vien.findIndex((one) => hasVotes(one) || one.phan_dinh);
  if (counted === undefined && index === -1) return [];
  const place = counted === undefined ? source.at(["ung_vien", index]) : source.at([counted], "key");
  return [problem("TD820", place, { kind: "unopened" })];
}
