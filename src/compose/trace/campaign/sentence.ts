import type { Figure } from "../../../model/trace.ts";
import { formatNumber, formatPercent } from "../../../words/format.ts";
import {
  campaignSentence,
  goalWords,
  leadingRow,
  inPhase as phaseWords,
  rolledInWords,
  toldPhases,
} from "../../../words/report/campaign-indicator.ts";
import { amountInCell } from "../../../words/report/indicator.ts";
import { traceWords } from "../../../words/trace.ts";
import { campaignTraceWords as words } from "../../../words/trace-campaign.ts";
import { answerFigures } from "../answers.ts";
import { allFeeds, type Found, partFigures, targetFigures } from "../indicator.ts";
import { totalFigures } from "../table.ts";
import {
  answeredOf,
  goalFeeds,
  inPhase,
  numberOf,
  ofRows,
  type RolledIndicator,
  rolledFormula,
  totalOf,
} from "./indicator.ts";

/** The figures in the sentence of an indicator; none where it has no sentence. */
export function sentenceFigures(input: RolledIndicator): Figure[] {
  const { theme, tally, campaign } = input;
  const names = campaign.phases.map(({ phase }) => phase.ten);
  if (campaignSentence(tally, names) === undefined) return [];
  const where = traceWords.where.theme(theme.so, tally.indicator.ten);
  // Of yes/no and choices there is no total: then all that is printed are counts.
  const found = tally.total
    ? [
        ...totalFigure(input),
        ...phaseFigures(input, names),
        ...(tally.n === tally.of ? [] : [answeredOf(input)]),
        ...partFigures(input),
        ...targetFigures(input),
        ...reachFigures(input),
        ...(tally.reach ? goalFigures(input) : wholeGoal(input)),
        ...leaderFigure(input),
      ]
    : answerFigures(input);
  return found.map((figure) => ({ where, ...figure }));
}

function totalFigure(input: RolledIndicator): Found[] {
  const { indicator, total } = input.tally;
  const how = totalOf(input);
  if (!total) return [];
  // What it is made of stands within the same brackets, so numerator and denominator are a figure of their own.
  if (total.kind === "ty_le")
    return [
      { text: formatPercent(total.tu_so, total.mau_so), ...how },
      { text: amountInCell(indicator, total), ...how },
    ];
  return [{ text: rolledInWords(indicator, total), value: numberOf(total), ...how }];
}

function phaseFigures(input: RolledIndicator, names: readonly string[]): Found[] {
  return toldPhases(input.tally).flatMap(({ index, total }) => {
    const one = inPhase(input, index);
    const text = phaseWords(input.tally.indicator, total);
    return (one ? totalFigures(one) : []).map((figure) => ({
      ...figure,
      text,
      formula: words.formula.inPhase(names[index] ?? "", figure.formula),
    }));
  });
}

/** How many units reached the plan's goal, and went beyond it. */
export function reachFigures(input: RolledIndicator): Found[] {
  const { reach } = input.tally;
  if (!reach) return [];
  const feeds = (rows: typeof reach.reached) => allFeeds(input, ofRows(input, rows));
  const [reached, beyond] = [reach.reached.length, reach.beyond.length];
  const formula = words.formula.reached;
  return [
    {
      text: `${formatNumber(reached)}/${formatNumber(reach.of)}`,
      value: reached,
      formula,
      feeds: feeds(reach.reached),
    },
    ...(beyond === 0
      ? []
      : [
          {
            text: formatNumber(beyond),
            value: beyond,
            formula: words.formula.beyond,
            feeds: feeds(reach.beyond),
          },
        ]),
  ];
}

/** The goal itself. */
export function goalFigures(input: RolledIndicator): Found[] {
  const { indicator } = input.tally;
  if (!indicator.muc_tieu) return [];
  return [{ text: goalWords(indicator), formula: words.formula.goal, feeds: goalFeeds(input) }];
}

/** How far all units together reached the goal. */
export function ofGoalFigures(input: RolledIndicator): Found[] {
  const { indicator, total } = input.tally;
  const { muc_tieu: goal } = indicator;
  if (goal?.pham_vi !== "toan_dang_bo" || total?.kind !== "so" || goal.toi_thieu === 0) return [];
  const feeds = [...allFeeds(input, input.answered), ...goalFeeds(input)];
  return [{ text: formatPercent(total.so, goal.toi_thieu), formula: words.formula.ofGoal, feeds }];
}

function wholeGoal(input: RolledIndicator): Found[] {
  const percent = ofGoalFigures(input);
  return percent.length === 0 ? [] : [...percent, ...goalFigures(input)];
}

function leaderFigure(input: RolledIndicator): Found[] {
  const first = leadingRow(input.tally);
  if (!first) return [];
  const some = ofRows(input, [first.unit]);
  return [
    {
      text: rolledInWords(input.tally.indicator, first.value),
      value: numberOf(first.value),
      formula: `${traceWords.formula.leader}; ${rolledFormula(input, some)}`,
      feeds: allFeeds(input, some),
    },
  ];
}
