import fc from "fast-check";
import type { Facts } from "../../src/model/facts.ts";
import { someFacts } from "../helpers/facts.ts";
import { Dice, diceArbitrary } from "./dice.ts";
import { histories, PLAN } from "./history.ts";
import { type Telling, tell } from "./telling.ts";
import { type History, storyOf } from "./truth.ts";

/** The same histories each time, so that what was proved stays proved; another seed has other ones. */
export const RUNS = { seed: 20250220, numRuns: 300 };

/** After all due dates. */
export const AS_OF = "2026-02-01";

/** A history with records that tell it truthfully. */
export type World = { readonly history: History; readonly telling: Telling; readonly facts: Facts };

export const worlds: fc.Arbitrary<World> = fc
  .record({ history: histories, dice: diceArbitrary })
  .map(({ history, dice }) => {
    const telling = tell(history, new Dice(dice));
    const facts = someFacts({ asOf: AS_OF, plan: PLAN, units: history.units, records: telling.records });
    return { history, telling, facts, [fc.toStringMethod]: () => storyOf(history, telling.records) };
  });
