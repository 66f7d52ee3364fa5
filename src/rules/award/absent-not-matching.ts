import type { Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { heldSheets } from "./sheets.ts";

/**
 * TD830: the minutes name another number of people as absent than were convened and did not come. Where nobody is named, the
 * names are still to be filled in, and where more came than were convened, that is a fault of its own (TD816).
 */
export const absentNotMatching: Rule = {
  code: "TD830",
  check: (facts) =>
    heldSheets(facts).flatMap(({ source, value }) => {
      const { trieu_tap, co_mat } = value.kiem_phieu ?? {};
      const names = value.cuoc_hop?.vang_mat;
      if (!names || trieu_tap === undefined || co_mat === undefined) return [];
      const absent = trieu_tap - co_mat;
      if (absent < 0 || names.length === absent) return [];
      const against = (["trieu_tap", "co_mat"] as const).map((key) => source.at(["kiem_phieu", key]));
      const args = { names: names.length, absent, convened: trieu_tap, present: co_mat };
      return [problem("TD830", source.at(["cuoc_hop", "vang_mat"], "key"), args, against)];
    }),
};
