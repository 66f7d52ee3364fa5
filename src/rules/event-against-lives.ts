import type { Facts, Rule } from "../model/facts.ts";
import { livedIn, livedOn } from "../model/lifetime.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { UnitEvent } from "../model/unit.ts";
import { unitIndex } from "./shared/unit-index.ts";

/** TD704: a merger, split or end that the lives of its units contradict. */
export const eventAgainstLives: Rule = {
  code: "TD704",
  check: (facts) =>
    (facts.units.value.su_kien ?? []).flatMap((event, index) => contradictions(facts, event, index)),
};

function contradictions({ units }: Facts, event: UnitEvent, index: number): Problem[] {
  const { loai, ngay, nguon, dich = [] } = event;
  if (loai === "doi_ten" || loai === "chuyen_cap_tren") return [];
  const { byId } = unitIndex(units.value);
  const stays = (id: string) => {
    const unit = byId.get(id)?.unit;
    return unit !== undefined && !dich.includes(id) && livedOn(unit, ngay);
  };
  const neverStarts = (id: string) => {
    const unit = byId.get(id)?.unit;
    return unit !== undefined && !livedIn(unit, { tu: ngay, den: ngay });
  };
  const wrong = [
    ...nguon.flatMap((id, at) => (stays(id) ? [{ id, path: ["nguon", at] }] : [])),
    ...dich.flatMap((id, at) => (neverStarts(id) ? [{ id, path: ["dich", at] }] : [])),
  ];
  return wrong.map(({ id, path }) =>
    problem("TD704", units.at(["su_kien", index, ...path]), { typed: id, date: ngay }),
  );
}
