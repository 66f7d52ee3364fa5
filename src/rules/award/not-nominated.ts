import type { AwardPeriod } from "../../model/award-file.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { heirsIn } from "../../model/lifetime.ts";
import type { Place } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { isFinal } from "../../model/record.ts";
import { suggest } from "../../model/suggest.ts";
import { memo } from "../shared/memo.ts";
import { type OwnedRecord, ownedRecords, recordsByUnit } from "../shared/records.ts";
import { knownBy, NameBook, UNIT_ITSELF } from "./names.ts";
import { isOfItsPeriod } from "./path-against-period.ts";
import { heldSheets, type Listed, type Sheet } from "./sheets.ts";

/**
 * TD814: one that is put to the vote, but that no record of its unit – or of one that was merged into it – nominated for that
 * form in the period.
 */
export const notNominated: Rule = {
  code: "TD814",
  check: (facts) =>
    heldSheets(facts)
      .filter((sheet) => isOfItsPeriod(facts, sheet))
      .flatMap((sheet) =>
        // What is unknown has a fault of its own (TD811).
        sheet.listed.filter(({ form, unit }) => form && unit).flatMap((one) => inList(facts, sheet, one)),
      ),
};

// Records that are named: nobody reads more.
const MOST_PLACES = 3;

// Names among which the nearest is looked for: more are of no unit that there is, and would take long.
const MOST_NAMES = 100;

function inList(facts: Facts, { period, isVoted }: Sheet, listed: Listed): Problem[] {
  const { one, kind, form, name, at } = listed;
  const own = nominations(facts).get(keyOf(period, one.don_vi, one.hinh_thuc, kind));
  const known = knownBy(one, facts.units.value, one.don_vi);
  const found = own?.book.find(known);
  if (found?.isFinal) return [];
  const names = own && own.names.length <= MOST_NAMES ? own.names : [];
  const suggestion = found ? undefined : suggest(name, names);
  const isDraft = found !== undefined ? "yes" : undefined;
  const args = {
    name,
    form: form?.ten,
    period,
    unit: one.don_vi,
    draft: isDraft,
    suggestion,
    voted: isVoted ? "yes" : undefined,
  };
  const place = one.ca_nhan
    ? at("ca_nhan", "ho_ten")
    : one.tap_the === undefined
      ? at("don_vi")
      : at("tap_the");
  return [problem("TD814", place, args, own?.places ?? placesOf(facts, period, one.don_vi))];
}

/** Where the records of a unit would name someone that they do not name. */
function placesOf(facts: Facts, period: AwardPeriod, unit: string): Place[] {
  const records = [...(recordsByUnit(facts).get(unit) ?? [])];
  return records
    .filter(([phase]) => period === "final" || phase === period)
    .slice(0, MOST_PLACES)
    .map(([, { record }]) => record.at(["de_nghi_khen_thuong"], "key"));
}

type Nominations = {
  readonly book: NameBook<{ readonly isFinal: boolean }>;
  readonly names: string[];
  /** Where the first records name someone. */
  readonly places: Place[];
};

/** Who was nominated, by period, unit, form and kind; of a unit that was merged, also by that which goes on. */
const nominations = memo((facts: Facts): ReadonlyMap<string, Nominations> => {
  const all = new Map<string, Nominations>();
  if (!facts.awards?.length) return all;
  // Final records come first, so that a draft that says the same counts for nothing.
  const records = ownedRecords(facts).filter(({ record }) => record.value.de_nghi_khen_thuong?.length);
  for (const one of [...records.filter(isSettled), ...records.filter((record) => !isSettled(record))])
    gather(facts, one, all);
  return all;
});

function isSettled({ record }: OwnedRecord): boolean {
  return isFinal(record.value);
}

function gather(facts: Facts, owned: OwnedRecord, all: Map<string, Nominations>): void {
  const { record, unit, phase } = owned;
  const since = { tu: phase.phase.tu };
  const units = [unit.id, ...heirsIn(facts.units.value, unit.id, since)];
  const seen = new Set<Nominations>();
  for (const nomination of record.value.de_nghi_khen_thuong ?? []) {
    const kind = nomination.ca_nhan ? "ca_nhan" : "tap_the";
    const known = knownBy(nomination, facts.units.value, unit.id);
    // The heir of a unit may stand for it, or put it to the vote by the name that it had.
    const names = known === UNIT_ITSELF ? unit.ten.map(({ ten }) => ten) : [known];
    for (const id of units)
      for (const period of [phase.phase.so, "final"] as const) {
        const key = keyOf(period, id, nomination.hinh_thuc, kind);
        const own = all.get(key) ?? { book: new NameBook(), names: [], places: [] };
        all.set(key, own);
        for (const name of new Set([known, ...names])) own.book.add(name, { isFinal: isSettled(owned) });
        own.names.push(...names);
        if (!seen.has(own) && own.places.length < MOST_PLACES)
          own.places.push(record.at(["de_nghi_khen_thuong"], "key"));
        seen.add(own);
      }
  }
}

function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join(" ");
}
