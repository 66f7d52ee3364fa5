import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { unitIndex } from "./shared/unit-index.ts";

/** TD701: two units with one id. */
export const equalUnitIds: Rule = {
  code: "TD701",
  check({ units }) {
    const { byId } = unitIndex(units.value);
    return units.value.don_vi.flatMap(({ id }, index) => {
      const first = byId.get(id)?.position ?? index;
      if (first === index) return [];
      return [
        problem("TD701", units.at(["don_vi", index, "id"]), { typed: id }, [
          units.at(["don_vi", first, "id"]),
        ]),
      ];
    });
  },
};
