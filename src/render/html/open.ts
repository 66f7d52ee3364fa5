import { daysBetween } from "../../model/date.ts";
import type { DueDate, FollowUp } from "../../model/follow-up.ts";
import type { Phase } from "../../model/plan.ts";
import type { State, UnitStatus } from "../../model/status.ts";
import { formatNumber } from "../../words/format.ts";
import { openWords, pageWords } from "../../words/page.ts";
import { statusWords } from "../../words/status.ts";
import { reasons } from "./cell.ts";
import { type Html, html } from "./escape.ts";
import { dayCell, unitBadge, urgencyOf } from "./state.ts";
import { table } from "./table.ts";

const OPEN: readonly State[] = ["missing", "errors", "incomplete", "draft", "late"];

/** What is late, missing or not finished, phase by phase, the most urgent first. */
export function openList({ phases }: FollowUp): Html {
  const rows = phases.flatMap(({ phase, units }) =>
    units
      .filter(({ state }) => OPEN.includes(state))
      .sort((a, b) => urgencyOf(a) - urgencyOf(b))
      .map((one) => row(one, phase)),
  );
  if (rows.length === 0) return html`<p>${openWords.none}</p>`;
  const { due, came, days, why } = openWords.columns;
  const columns = [
    { label: pageWords.unit, sort: true },
    { label: pageWords.phase, sort: true },
    { label: pageWords.states, sort: true },
    { label: due, sort: true },
    { label: came, sort: true },
    { label: days, sort: true, number: true },
    { label: why },
  ];
  return table({ id: "open", caption: openWords.caption, columns, rows, wide: true });
}

function row(one: UnitStatus, phase: Phase): Html {
  const { unit, due, arrival, days, state } = one;
  return html`<tr data-row="open" data-phase="${phase.so}" data-state="${state}"><th scope="row" class="row-name"><span class="name">${unit.ten}</span></th><td class="phase" data-k="${phase.so}">${phase.ten}</td><td data-k="${urgencyOf(one)}">${unitBadge(one)}</td>${dayCell(due)}${dayCell(arrival?.day)}<td class="number" data-k="${days}">${formatNumber(days)}</td><td class="why">${reasons(one)}</td></tr>
`;
}

/** The due dates to come. */
export function nextDue({ next, asOf }: FollowUp): Html {
  if (next.length === 0) return html`<p>${statusWords.noNext}</p>`;
  const line = ({ day, phase, what, recipient }: DueDate) => {
    const told =
      what === "units" ? statusWords.dueUnits(phase.ten) : statusWords.dueReport(phase.ten, recipient);
    return html`<li>${statusWords.nextLine(told, day, daysBetween(asOf, day))}</li>`;
  };
  return html`<ul>${next.map(line)}</ul>`;
}
