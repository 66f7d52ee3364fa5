import type { Facts, Rule } from "../../model/facts.ts";
import { nameOfId } from "../../model/lifetime.ts";
import { overfullIn } from "../../model/overfull.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { heldSheets, type Sheet } from "./sheets.ts";

/** TD813: more win than a frozen quota has places. */
export const aboveQuota: Rule = {
  code: "TD813",
  check: (facts) => heldSheets(facts).flatMap((sheet) => inSheet(facts, sheet)),
};

function inSheet(facts: Facts, { source, value, listed, results = [] }: Sheet): Problem[] {
  return overfullIn(value, results, facts.units.value).flatMap(({ limit, position, winners }) => {
    const won = winners.flatMap((index) => listed[index] ?? []);
    const last = won.findLast(({ one }) => one.phan_dinh) ?? won.at(-1);
    if (!last) return [];
    const args = {
      name: last.form?.ten ?? last.one.hinh_thuc,
      kind: last.kind,
      of: limit.moi_don_vi ? nameOfId(facts.units.value, last.one.don_vi, facts.asOf) : undefined,
      count: won.length,
      places: limit.toi_da,
      unit: last.one.don_vi,
    };
    const quota = source.at(["chot", "so_luong", position, "toi_da"]);
    return [problem("TD813", last.at("phan_dinh", "duoc"), args, [quota])];
  });
}
