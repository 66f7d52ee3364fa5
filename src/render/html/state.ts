import type { IsoDate } from "../../model/date.ts";
import { isOwed, type State, type UnitStatus } from "../../model/status.ts";
import { formatDate } from "../../words/format.ts";
import { pageWords, unitWords } from "../../words/page.ts";
import { stateWords } from "../../words/state.ts";
import { type Html, html } from "./escape.ts";

/** The states in the order of a list that one works through: what is worst first. */
export const BY_URGENCY: readonly State[] = [
  "missing",
  "errors",
  "incomplete",
  "draft",
  "late",
  "waiting",
  "on-time",
  "not-begun",
  "exempt",
  "merged",
  "ended",
  "not-founded",
];

/** A state with its sign, its words and, by its class, its colour. */
export function badge(state: State, words = stateWords[state].name): Html {
  return html`<span class="state ${state}"><b aria-hidden="true">${stateWords[state].sign}</b> ${words}</span>`;
}

/** The same of a unit, with how late it was. */
export function unitBadge({ state, days }: UnitStatus): Html {
  return badge(state, state === "late" ? unitWords.late(days) : stateWords[state].name);
}

/** What is past or left of the time of a record that is not there yet. */
export function overdueWords({ state, days }: UnitStatus): string | undefined {
  if (state === "waiting") return unitWords.left(-days);
  return state !== "late" && days > 0 ? unitWords.past(days) : undefined;
}

/** By what a column of states sorts: urgency, then days. */
export function urgencyOf(one: UnitStatus): number {
  return BY_URGENCY.indexOf(one.state) * 100_000 - (isOwed(one) ? one.days : 0);
}

/** A cell with a day that sorts as one. */
export function dayCell(day: IsoDate | undefined): Html {
  return day === undefined
    ? html`<td class="day" data-k="">${pageWords.none}</td>`
    : html`<td class="day" data-k="${day}">${formatDate(day)}</td>`;
}
