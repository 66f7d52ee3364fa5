import type { ToldAwards } from "../../../model/award-told.ts";
import type { Answer, CampaignIndicator, CampaignTally, Rolled } from "../../../model/campaign.ts";
import type { Sourced } from "../../../model/place.ts";
import type { Indicator, Plan } from "../../../model/plan.ts";
import { addAmounts } from "../../../model/quantity.ts";
import type { UnitRef } from "../../../model/tally.ts";
import type { Feed } from "../../../model/trace.ts";
import { amountInCell } from "../../../words/report/indicator.ts";
import { campaignTraceWords as words } from "../../../words/trace-campaign.ts";
import type { SourceOf } from "../feeds.ts";
import { type Answered, allFeeds, answeredIn, answerFeeds, type Found, type Traced } from "../indicator.ts";

/** What the figures of a report over several phases are traced with: the same tally that it is composed from. */
export type CampaignTraceInput = {
  readonly plan: Sourced<Plan>;
  readonly tally: CampaignTally;
  readonly sourceOf: SourceOf;
  readonly awards: readonly ToldAwards[];
};

/** An answer that stands, with its record. */
type Standing = Answered & Pick<Answer, "phase">;

/** What the figures of an indicator over several phases are traced with. */
export type RolledIndicator = Omit<Traced, "answered"> & {
  readonly tally: CampaignIndicator;
  readonly answered: readonly Standing[];
  readonly campaign: CampaignTally;
  readonly plan: Sourced<Plan>;
};

/** The indicators of all themes, each with the records that its figures come from. */
export function indicatorsIn({ plan, tally: campaign, sourceOf }: CampaignTraceInput): RolledIndicator[] {
  return campaign.themes.flatMap(({ theme, indicators }) =>
    indicators.map((tally) => ({
      theme,
      tally,
      answered: standingIn(campaign, tally),
      campaign,
      plan,
      sourceOf,
    })),
  );
}

function standingIn({ phases }: CampaignTally, { standing }: CampaignIndicator): Standing[] {
  const records = phases.map(({ counted }) => new Map(counted.map((one) => [one.unit.id, one])));
  return standing.flatMap(({ unit, quantity, phase }) => {
    const one = records[phase]?.get(unit.id);
    return one ? [{ ...one, quantity, phase }] : [];
  });
}

/** The same indicator in one of the phases; `undefined` where nobody answered in it. */
export function inPhase({ theme, tally, campaign, sourceOf }: RolledIndicator, index: number) {
  const [told, phase] = [tally.phases[index], campaign.phases[index]];
  return told && phase && { theme, tally: told, answered: answeredIn(phase, told), sourceOf };
}

/** The answers that stand in the rows of some units. */
export function ofRows({ answered, campaign }: RolledIndicator, rows: readonly UnitRef[]): Standing[] {
  const ids = new Set(rows.map(({ id }) => id));
  return answered.filter(({ unit }) => ids.has(campaign.rowOf.get(unit.id)?.id ?? unit.id));
}

/** How answers were put together. */
export function rolledFormula({ tally: { indicator } }: RolledIndicator, some: readonly Standing[]): string {
  const { cong_don, loai } = indicator;
  if (cong_don !== "trung_binh") return words.formula.rolled(cong_don, loai === "ty_le");
  const phases = [...new Set(some.map(({ phase }) => phase))];
  return words.formula.mean(
    phases.flatMap(
      (so) =>
        phaseAmount(
          indicator,
          some.filter(({ phase }) => phase === so),
        ) ?? [],
    ),
  );
}

// A ratio of nothing has no part in the mean.
function phaseAmount(indicator: Indicator, some: readonly Standing[]): string | undefined {
  const sum = addAmounts(
    some.map(({ quantity }) => quantity.amount),
    "cong",
  );
  return sum === undefined || (sum.kind === "ty_le" && sum.mau_so === 0)
    ? undefined
    : amountInCell(indicator, sum);
}

/** How the total came about, and which lines feed it. */
export function totalOf(input: RolledIndicator): Pick<Found, "formula" | "feeds"> {
  const { n, of, carried } = input.tally;
  return {
    formula: words.formula.over(rolledFormula(input, input.answered), n, of, carried),
    feeds: allFeeds(input, input.answered),
  };
}

/** How many units have a figure. */
export function answeredOf(input: RolledIndicator): Found {
  const { n, of } = input.tally;
  return {
    text: `${n}/${of}`,
    value: n,
    formula: words.formula.answered,
    feeds: answerFeeds(input, input.answered),
  };
}

/** The lines of the plan that set a goal. */
export function goalFeeds({ plan, tally: { indicator } }: RolledIndicator): Feed[] {
  const index = plan.value.chi_tieu.findIndex(({ id }) => id === indicator.id);
  return (["toi_thieu", "toi_da"] as const).flatMap((key) => {
    const value = indicator.muc_tieu?.[key];
    const place = plan.at(["chi_tieu", index, "muc_tieu", key]);
    return value === undefined ? [] : [{ place, unit: words.plan, value: String(value) }];
  });
}

/** A rolled-up value as a number, where it is one. */
export function numberOf(value: Rolled): number | undefined {
  return value.kind === "so" ? value.so : undefined;
}
