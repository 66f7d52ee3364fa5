import { fullRule } from "../../model/award-rules.ts";
import type { Rule } from "../../model/facts.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { heldSheets, type Listed, type Sheet } from "./sheets.ts";

/** TD826: every vote is counted, and equal votes leave open who gets the last places: people have to say. */
export const tieOpen: Rule = {
  code: "TD826",
  check: (facts) => heldSheets(facts).flatMap(inSheet),
};

// So many names fit into a sentence.
const MOST_NAMES = 5;

function inSheet({ listed, results, value }: Sheet): Problem[] {
  const ties = new Map<string, Listed[]>();
  for (const one of listed) {
    const result = results?.[one.index];
    if (result?.outcome !== "tied") continue;
    const votes = result.again?.votes ?? result.votes;
    const key = `${one.one.hinh_thuc} ${one.kind} ${votes}`;
    const before = ties.get(key);
    if (before) before.push(one);
    else ties.set(key, [one]);
  }
  return [...ties.values()].flatMap((tied): Problem[] => {
    const [first, ...others] = tied;
    if (!first) return [];
    const result = results?.[first.index];
    const rule = value.chot && fullRule(value.chot.bieu_quyet).bang_phieu;
    const args = {
      name: first.form?.ten ?? first.one.hinh_thuc,
      kind: first.kind,
      votes: result?.again?.votes ?? result?.votes,
      count: tied.length,
      names: tied.slice(0, MOST_NAMES).map(({ name }) => name),
      again: rule === "bo_phieu_lai" && result?.again === undefined ? "yes" : undefined,
      unit: first.one.don_vi,
    };
    const places = others.slice(0, MOST_NAMES).map(({ at }) => at("dong_y"));
    return [problem("TD826", first.at("dong_y"), args, places)];
  });
}
