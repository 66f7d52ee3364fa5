import type { Plan } from "../../model/plan.ts";
import type { Mention, PhaseTally } from "../../model/tally.ts";
import type { Figure } from "../../model/trace.ts";
import { formatNumber } from "../../words/format.ts";
import { traceWords as words } from "../../words/trace.ts";
import { feedAt, type SourceOf } from "./feeds.ts";

/** How many are proposed for each form of commendation, in a phase or in all of them. */
export function nominationFigures(
  plan: Plan,
  { named }: Pick<PhaseTally, "named">,
  sourceOf: SourceOf,
): Figure[] {
  return (plan.khen_thuong ?? []).flatMap(({ id, ten }): Figure[] => {
    const all = named.filter(({ forms }) => forms.includes(id));
    if (all.length === 0) return [];
    const feeds = all.flatMap(({ mentions }) =>
      mentions
        .filter((one) => formAt(one) === id)
        .flatMap((one) => feedAt(sourceOf, one, [...one.path, "hinh_thuc"], id)),
    );
    const where = words.where.nominations(ten);
    const { nominations: formula } = words.formula;
    return [{ where, text: formatNumber(all.length), value: all.length, formula, feeds }];
  });
}

function formAt({ record, path }: Mention): string | undefined {
  return path[0] === "de_nghi_khen_thuong"
    ? record.de_nghi_khen_thuong?.[Number(path[1])]?.hinh_thuc
    : undefined;
}
