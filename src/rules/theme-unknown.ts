import type { Facts, Rule } from "../model/facts.ts";
import type { Path, Sourced } from "../model/place.ts";
import { problem } from "../model/problem.ts";
import type { ThiDuaRecord } from "../model/record.ts";
import { suggest } from "../model/suggest.ts";
import { planIndex } from "./shared/plan-index.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD303: a record, or the committee's words, about a theme that the plan does not have. */
export const themeUnknown: Rule = {
  code: "TD303",
  check(facts) {
    const { themes, themeIds } = planIndex(facts.plan.value);
    return mentions(facts)
      .filter(({ typed }) => !themes.has(typed))
      .map(({ typed, place }) =>
        problem("TD303", place(), { typed, known: themeIds, suggestion: suggest(typed, themeIds) }),
      );
  },
};

function mentions(facts: Facts) {
  return [
    ...phasedRecords(facts).flatMap(({ record }) => [...headings(record), ...marks(record)]),
    ...facts.committee.flatMap(headings),
    ...(facts.campaignWords ?? []).flatMap(headings),
  ];
}

function headings({ value, at }: Sourced<{ noi_dung?: Record<string, unknown> | undefined }>) {
  return Object.keys(value.noi_dung ?? {}).map((typed) => ({
    typed,
    place: () => at(["noi_dung", typed], "key"),
  }));
}

function marks({ value, at }: Sourced<ThiDuaRecord>) {
  return (["cong_trinh", "hoat_dong"] as const).flatMap((list) =>
    (value[list] ?? []).flatMap(({ noi_dung_thi_dua: typed }, index) => {
      const path: Path = [list, index, "noi_dung_thi_dua"];
      return typed === undefined ? [] : [{ typed, place: () => at(path) }];
    }),
  );
}
