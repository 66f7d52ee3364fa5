import type { Rolled } from "../../model/campaign.ts";
import { type Fraction, lowest } from "../../model/fraction.ts";
import type { Indicator } from "../../model/plan.ts";
import { type Amount, addAmounts } from "../../model/quantity.ts";

/** Amounts of one phase each, put together in the indicator's own way: added up, or their mean. */
export function rollUp(
  byPhase: readonly (readonly Amount[])[],
  method: Indicator["cong_don"],
): Rolled | undefined {
  if (method !== "trung_binh") return addAmounts(byPhase.flat(), "cong");
  const fractions = byPhase.flatMap((amounts) => fractionOf(addAmounts(amounts, "cong")) ?? []);
  if (fractions.length === 0) return undefined;
  const sum = fractions.reduce(addFractions);
  return {
    kind: "trung_binh",
    mean: lowest({ tu_so: sum.tu_so, mau_so: sum.mau_so * BigInt(fractions.length) }),
  };
}

function fractionOf(amount: Amount | undefined): Fraction | undefined {
  if (amount?.kind === "so") return { tu_so: BigInt(amount.so), mau_so: 1n };
  // A ratio of nothing says nothing, and would be no number.
  if (amount?.kind !== "ty_le" || amount.mau_so === 0) return undefined;
  return { tu_so: BigInt(amount.tu_so), mau_so: BigInt(amount.mau_so) };
}

function addFractions(a: Fraction, b: Fraction): Fraction {
  return lowest({ tu_so: a.tu_so * b.mau_so + b.tu_so * a.mau_so, mau_so: a.mau_so * b.mau_so });
}
