import type { Figure } from "../../../model/trace.ts";
import { campaignTable } from "../../../words/report/campaign.ts";
import { rolledInCell } from "../../../words/report/campaign-indicator.ts";
import { amountInCell } from "../../../words/report/indicator.ts";
import { traceWords } from "../../../words/trace.ts";
import { campaignTraceWords as words } from "../../../words/trace-campaign.ts";
import { answerCells } from "../answers.ts";
import { allFeeds, type Found, targetFeeds, targetFigures } from "../indicator.ts";
import { answeredFigure, totalFigures } from "../table.ts";
import {
  answeredOf,
  inPhase,
  numberOf,
  ofRows,
  type RolledIndicator,
  rolledFormula,
  totalOf,
} from "./indicator.ts";
import { goalFigures, ofGoalFigures, reachFigures } from "./sentence.ts";

/** The row of an indicator in the table of figures by phase. */
export function figureRow(input: RolledIndicator): Figure[] {
  const { theme, tally, campaign } = input;
  const at = (column: string, found: readonly Found[]) =>
    found.map((one) => ({ where: words.where.figure(theme.so, tally.indicator.ten, column), ...one }));
  const phases = campaign.phases.flatMap(({ phase }, index) => {
    const one = inPhase(input, index);
    return one ? at(phase.ten, [...totalFigures(one), answeredFigure(one)]) : [];
  });
  const [percent] = targetFigures(input);
  const [reached] = reachFigures(input);
  return [
    ...phases,
    ...at(campaignTable.total, totalCells(input, true)),
    ...at(campaignTable.target, [...registered(input), ...goalFigures(input)]),
    ...at(campaignTable.reached, [...(percent ? [percent] : []), ...(reached ? [reached] : [])]),
    ...at(campaignTable.reached, ofGoalFigures(input)),
    ...at(campaignTable.answered, [answeredOf(input)]),
  ];
}

function registered(input: RolledIndicator): Found[] {
  const { indicator, target } = input.tally;
  if (!target) return [];
  const text = amountInCell(indicator, { kind: "so", so: target.target });
  const feeds = targetFeeds(input, false);
  return [{ text, value: target.target, formula: words.formula.registered, feeds }];
}

/** The cell of the total; where there is room a ratio has its percentage on a line of its own. */
function totalCells(input: RolledIndicator, isRoomy: boolean): Found[] {
  const { indicator, total } = input.tally;
  if (!total) return answerCells(input);
  const how = totalOf(input);
  return rolledInCell(indicator, total, isRoomy)
    .split("\n")
    .map((text) => ({ text, value: numberOf(total), ...how }));
}

/** The column of an indicator in the table of figures by unit. */
export function unitColumn(input: RolledIndicator): Figure[] {
  const { theme, tally } = input;
  const where = (row: string) => words.where.unit(theme.so, tally.indicator.ten_ngan, row);
  const cells = tally.total ? rowCells(input) : wordCells(input);
  return [
    ...cells.map(({ row, ...one }) => ({ where: where(row), ...one })),
    { where: where("n/N"), ...answeredOf(input) },
    ...totalCells(input, false).map((one) => ({ where: where(traceWords.where.total), ...one })),
  ];
}

type Cell = Found & { readonly row: string };

function rowCells(input: RolledIndicator): Cell[] {
  return input.tally.values.map(({ unit, value }) => {
    const some = ofRows(input, [unit]);
    const isOne = some.length === 1 && value.kind !== "trung_binh";
    return {
      row: unit.ten,
      text: rolledInCell(input.tally.indicator, value),
      value: numberOf(value),
      formula: isOne ? traceWords.formula.one : rolledFormula(input, some),
      feeds: allFeeds(input, some),
    };
  });
}

/** Yes/no and choices: each answer of a row once, with how many gave it where the row stands for several units. */
function wordCells(input: RolledIndicator): Cell[] {
  const { campaign, tally, answered } = input;
  const rowOf = (id: string, ten: string) => campaign.rowOf.get(id) ?? { id, ten };
  const answerOf = ({ quantity }: (typeof answered)[number]) =>
    amountInCell(tally.indicator, quantity.amount);
  const ids = new Set(answered.map(({ unit }) => rowOf(unit.id, unit.ten).id));
  return [...ids].flatMap((id) => {
    const ofRow = answered.filter(({ unit }) => rowOf(unit.id, unit.ten).id === id);
    const row = campaign.rowOf.get(id)?.ten ?? ofRow[0]?.unit.ten ?? id;
    return [...new Set(ofRow.map(answerOf))].map((answer) => {
      const alike = ofRow.filter((one) => answerOf(one) === answer);
      return {
        row,
        text: campaignTable.saidBy(answer, alike.length, ofRow.length),
        formula: ofRow.length === 1 ? traceWords.formula.one : words.formula.saidBy,
        feeds: allFeeds(input, alike),
      };
    });
  });
}
