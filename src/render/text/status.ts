import { daysBetween } from "../../model/date.ts";
import type { FollowedPhase, FollowUp } from "../../model/follow-up.ts";
import { countPhase, type Doubt, type State, type UnitStatus } from "../../model/status.ts";
import { doubtWords } from "../../words/arrival.ts";
import { formatMoney, formatNumber, formatPercent } from "../../words/format.ts";
import { cellWords, stateWords } from "../../words/state.ts";
import { statusWords as words } from "../../words/status.ts";
import type { TextOptions } from "./index.ts";
import { type Paint, paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { cut, hanging, padded, widthOf, wrap } from "./width.ts";

const GAP = 2;
// Below this a name says nothing any more.
const SMALLEST_NAME = 16;

/** The status of a campaign on the screen: the matrix of units and phases, then each phase, then what is due next. */
export function renderStatus(value: FollowUp, { color, width }: TextOptions): string {
  const style = paint(color);
  const lines = [
    style.strong(words.title(value.asOf)),
    words.read(value.records),
    ...(value.groundErrors > 0
      ? wrap(words.groundErrors(value.groundErrors), width).map((line) => style.error(line))
      : []),
    "",
    ...matrix(value.phases, style, width),
    ...value.phases.flatMap((phase) => ["", ...phaseLines(phase, value, style, width)]),
    "",
    ...nextLines(value, style),
    ...basisLines(value, width),
    words.why,
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function matrix(phases: readonly FollowedPhase[], style: Paint, width: number): string[] {
  const all = phases.flatMap(({ units }) => units);
  const full = Math.max(...all.map((one) => widthOf(cellWords(one))), widthOf(words.phase(99))) + GAP;
  // Where the words would leave no room for names, the signs stand alone; their meaning is told below.
  const isNarrow = width - full * phases.length < SMALLEST_NAME;
  const column = isNarrow ? widthOf(words.phase(99)) + GAP : full;
  const room = Math.max(SMALLEST_NAME, width - column * phases.length);
  const longest = Math.max(0, ...(phases[0]?.units ?? []).map(({ unit }) => widthOf(sanitize(unit.ten))));
  const name = Math.min(room, longest + GAP);
  const head =
    padded(words.unit, name) + phases.map(({ phase }) => padded(words.phase(phase.so), column)).join("");
  const rows = (phases[0]?.units ?? []).map((first, index) => {
    const cells = phases.map(({ units }) => cell(units[index], isNarrow, column, style));
    return padded(cut(sanitize(nameOf(phases, index) ?? first.unit.ten), name - GAP), name) + cells.join("");
  });
  return [style.strong(head), ...rows, ...(isNarrow ? ["", ...legend(all, width)] : [])];
}

/** The name of the last phase in which the unit lived. */
function nameOf(phases: readonly FollowedPhase[], index: number): string | undefined {
  return phases.map(({ units }) => units[index]).findLast((one) => one && one.state !== "ended")?.unit.ten;
}

function cell(one: UnitStatus | undefined, isNarrow: boolean, column: number, style: Paint): string {
  if (!one) return " ".repeat(column);
  const text = isNarrow ? stateWords[one.state].sign : cellWords(one);
  return colorOf(one.state, style)(text) + " ".repeat(Math.max(0, column - widthOf(text)));
}

function colorOf(state: State, style: Paint): (text: string) => string {
  if (state === "missing" || state === "errors" || state === "incomplete") return style.error;
  if (state === "late" || state === "draft") return style.warning;
  if (state === "on-time") return style.good;
  return state === "waiting" ? style.info : style.faint;
}

function legend(all: readonly UnitStatus[], width: number): string[] {
  const used = Object.entries(stateWords).filter(([state]) => all.some((one) => one.state === state));
  return wrap(used.map(([, { sign, name }]) => `${sign} ${name}`).join(" · "), width);
}

function phaseLines(one: FollowedPhase, { asOf }: FollowUp, style: Paint, width: number): string[] {
  const { phase, units, tally } = one;
  const counts = countPhase(one);
  const head = style.strong(words.phaseHead(sanitize(phase.ten), phase.han_nop));
  if (asOf < phase.tu && counts.received === 0) return [head, `  ${words.notBegun(phase.tu)}`];
  const lists = (Object.entries(words.lists) as [State, string][]).flatMap(([state, label]) => {
    const names = units.filter((unit) => unit.state === state).map(namedIn);
    return names.length === 0 ? [] : hanging(`  ${label}: `, names.join("; "), width);
  });
  const { answered, asked } = counts.tasks;
  const targets = tally.indicators.flatMap(({ indicator, target, of }) => {
    if (!target) return [];
    const amount = indicator.loai === "tien" ? formatMoney : formatNumber;
    const percent = formatPercent(target.value, target.target);
    const [value, goal] = [amount(target.value), amount(target.target)];
    return hanging(
      "    ",
      words.indicator(sanitize(indicator.ten), value, goal, percent, target.units, of),
      width,
    );
  });
  return [
    head,
    `  ${words.received(counts.received, counts.due, counts.onTime, counts.late)}`,
    ...lists,
    ...(asked > 0 ? [`  ${words.tasks(answered, asked, formatPercent(answered, asked))}`] : []),
    ...(targets.length > 0 ? [`  ${words.indicators}`, ...targets] : []),
  ];
}

function namedIn({ unit, state, days }: UnitStatus): string {
  return state === "late" ? words.lateUnit(sanitize(unit.ten), days) : sanitize(unit.ten);
}

function nextLines({ next, asOf }: FollowUp, style: Paint): string[] {
  if (next.length === 0) return [words.noNext];
  const lines = next.slice(0, 4).map(({ day, phase, what, recipient }) => {
    const told = what === "units" ? words.dueUnits(phase.ten) : words.dueReport(phase.ten, recipient);
    return `  ${words.nextLine(sanitize(told), day, daysBetween(asOf, day))}`;
  });
  return [style.strong(words.next), ...lines];
}

function basisLines({ phases }: FollowUp, width: number): string[] {
  const doubts = phases
    .flatMap(({ units }) => units)
    .flatMap(({ arrival }): Doubt[] => (arrival?.source === "ngay_lap" ? [arrival.doubt] : []));
  if (doubts.length === 0) return [];
  return wrap(
    words.byWord(
      doubts.length,
      [...new Set(doubts)].map((one) => doubtWords[one]),
    ),
    width,
  );
}
