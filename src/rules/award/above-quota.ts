import { QuotaKeys } from "../../model/award-outcome.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { nameOfId } from "../../model/lifetime.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { heldSheets, type Listed, type Sheet } from "./sheets.ts";

/**
 * TD813: more win than a frozen quota has places. Votes alone never give more; the rulings of people may. Where the rule itself
 * lets all of equal votes win (`cung_duoc`), that is no fault.
 */
export const aboveQuota: Rule = {
  code: "TD813",
  check: (facts) => heldSheets(facts).flatMap((sheet) => inSheet(facts, sheet)),
};

function inSheet(facts: Facts, { source, value, listed, results }: Sheet): Problem[] {
  const { chot } = value;
  if (!chot || !results || chot.bieu_quyet.bang_phieu === "cung_duoc") return [];
  const keys = new QuotaKeys(chot.so_luong ?? [], facts.units.value);
  const winners = new Map<string, Listed[]>();
  for (const one of listed)
    if (results[one.index]?.outcome === "won")
      for (const key of keys.of(one.one)) {
        const before = winners.get(key);
        if (before) before.push(one);
        else winners.set(key, [one]);
      }
  return [...winners].flatMap(([key, won]) => {
    const places = keys.limit(key)?.toi_da ?? won.length;
    const last = won.findLast(({ one }) => one.phan_dinh) ?? won.at(-1);
    if (won.length <= places || !last) return [];
    const args = {
      name: last.form?.ten ?? last.one.hinh_thuc,
      kind: last.kind,
      of: keys.limit(key)?.moi_don_vi ? nameOfId(facts.units.value, last.one.don_vi, facts.asOf) : undefined,
      count: won.length,
      places,
      unit: last.one.don_vi,
    };
    const quota = source.at(["chot", "so_luong", Number(key.split(" ")[0]), "toi_da"]);
    return [problem("TD813", last.at("phan_dinh", "duoc"), args, [quota])];
  });
}
