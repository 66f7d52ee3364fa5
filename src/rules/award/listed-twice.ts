import type { SamePersonAnswer } from "../../model/award-file.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { heirsIn } from "../../model/lifetime.ts";
import { unitsOfAnswer } from "../../model/name-answers.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { nameKey } from "../../model/same-name.ts";
import { memo } from "../shared/memo.ts";
import { ownedRecords } from "../shared/records.ts";
import { knownBy, NameBooks, UNIT_ITSELF } from "./names.ts";
import { heldSheets, type Listed, type Sheet } from "./sheets.ts";

/**
 * TD821: one who stands twice for a form in a unit, in another spelling perhaps, while nobody said that these are two; and an
 * answer about names that nobody has.
 */
export const listedTwice: Rule = {
  code: "TD821",
  check: (facts) =>
    heldSheets(facts).flatMap((sheet) => [...twice(facts, sheet), ...idleAnswers(facts, sheet)]),
};

function twice(facts: Facts, { listed, value, isVoted }: Sheet): Problem[] {
  const books = new NameBooks<Listed>();
  const { areOne, firstNames } = answersIn(facts, value.trung_ten ?? []);
  return listed.flatMap((one): Problem[] => {
    const { don_vi, hinh_thuc } = one.one;
    const name = knownBy(one.one, facts.units.value, don_vi);
    const known = firstNames.get(pairOf(don_vi, name, name)) ?? name;
    const book = books.of(don_vi, hinh_thuc, one.kind);
    const other = book.find(name) ?? book.find(known);
    book.add(name, one);
    book.add(known, one);
    if (!other || areOne.get(pairOf(don_vi, name, knownBy(other.one, facts.units.value, don_vi))) === false)
      return [];
    const args = {
      name: one.name,
      other: other.name,
      form: one.form?.ten ?? hinh_thuc,
      unit: don_vi,
      voted: isVoted ? "yes" : undefined,
    };
    return [problem("TD821", placeOf(one), { kind: "twice", ...args }, [placeOf(other)])];
  });
}

function placeOf({ one, at }: Listed) {
  return one.ca_nhan ? at("ca_nhan", "ho_ten") : one.tap_the === undefined ? at("don_vi") : at("tap_the");
}

// More spellings of one name than anybody has; the pairs of longer lists would take long.
const MOST_SPELLINGS = 20;

/** What people said: of pairs of names whether they are one, and of each name by what first name it goes. */
function answersIn(facts: Facts, answers: readonly SamePersonAnswer[]) {
  const areOne = new Map<string, boolean>();
  const firstNames = new Map<string, string>();
  for (const { don_vi, ten, la_mot } of answers) {
    const names = ten.slice(0, MOST_SPELLINGS);
    // Of two with equal names both are listed.
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
    for (const unit of unitsOfAnswer(facts.units.value, { don_vi })) {
      for (const [one, other] of pairs) areOne.set(pairOf(unit, one, other), la_mot);
      if (la_mot) for (const name of names) firstNames.set(pairOf(unit, name, name), names[0] ?? name);
    }
  }
  return { areOne, firstNames };
}

function pairOf(unit: string, one: string, other: string): string {
  const [a, b] = [one, other].map((name) => name.normalize("NFC").trim()).sort();
  return JSON.stringify([unit, a, b]);
}

/** Answers with a name that neither a record of the unit (or of one merged into it) nor the list has. */
function idleAnswers(facts: Facts, { source, value, listed }: Sheet): Problem[] {
  const { trung_ten = [] } = value;
  if (trung_ten.length === 0) return [];
  const candidates = new Set(listed.map(({ one, name }) => keyOf(one.don_vi, name)));
  const known = proposedNames(facts);
  return trung_ten.flatMap(({ don_vi, ten }, index) =>
    ten.flatMap((name, position) => {
      const keys = unitsOfAnswer(facts.units.value, { don_vi }).map((unit) => keyOf(unit, name));
      if (keys.some((key) => known.has(key) || candidates.has(key))) return [];
      const place = source.at(["trung_ten", index, "ten", position]);
      return [problem("TD821", place, { kind: "nobody", name, unit: don_vi })];
    }),
  );
}

function keyOf(unit: string, name: string): string {
  return `${unit} ${nameKey(name).plain}`;
}

/** Every name that a record proposes, with the units that may stand for it. */
const proposedNames = memo((facts: Facts): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { record, unit, phase } of ownedRecords(facts)) {
    const { de_nghi_khen_thuong = [] } = record.value;
    if (de_nghi_khen_thuong.length === 0) continue;
    const units = [unit.id, ...heirsIn(facts.units.value, unit.id, { tu: phase.phase.tu })];
    for (const one of de_nghi_khen_thuong) {
      const name = knownBy(one, facts.units.value, unit.id);
      const all = name === UNIT_ITSELF ? unit.ten.map(({ ten }) => ten) : [name];
      for (const id of units) for (const each of all) names.add(keyOf(id, each));
    }
  }
  return names;
});
