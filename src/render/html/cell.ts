import { isOwed, type UnitStatus } from "../../model/status.ts";
import { arrivalWords } from "../../words/arrival.ts";
import { unitWords } from "../../words/page.ts";
import { reasonWords } from "../../words/state.ts";
import { type Html, html } from "./escape.ts";
import { overdueWords, unitBadge, urgencyOf } from "./state.ts";

/** What the head of the row says already; a cell says only where it was otherwise then. */
export type RowHead = { readonly name: string; readonly superior: string | undefined };

/** One unit in one phase. */
export function cellOf(one: UnitStatus, head: RowHead): Html {
  const inside = isOwed(one)
    ? owedCell(one)
    : html`${unitBadge(one)}<span class="soft">${reasons(one)}</span>`;
  return html`<td data-phase="${one.phase}" data-state="${one.state}" data-k="${urgencyOf(one)}">${inside}${thenOf(one, head)}</td>`;
}

function owedCell(one: UnitStatus): Html {
  const { due, arrival, state, required } = one;
  const told = [
    unitWords.due(due),
    arrival && unitWords.came(arrival.day),
    overdueWords(one),
    required.asked > 0 && state !== "not-begun" ? unitWords.required(required) : undefined,
  ].filter((words) => words !== undefined);
  return html`<details><summary>${unitBadge(one)}<span class="soft">${dotted(told)}</span></summary><p>${reasons(one)} <span class="more">${more(one)}</span></p></details>`;
}

/** What is told only to those who ask: how far the tasks are, how the day is known, where the record is. */
function more({ tasks, arrival, file }: UnitStatus): string {
  const told = [
    tasks.asked > 0 && file !== undefined ? unitWords.tasks(tasks) : undefined,
    arrival && unitWords.arrival(arrivalWords(arrival)),
    file === undefined ? undefined : unitWords.file(file),
  ];
  return told.filter((words) => words !== undefined).join(" ");
}

/** The reasons of a state, one sentence each. */
export function reasons({ reasons: all }: UnitStatus): string {
  return all.map(reasonWords).join(" ");
}

/** Short words one after the other, each kept whole at the end of a line. */
function dotted(words: readonly string[]): string {
  return words.map((one) => one.replaceAll(" ", "\u00a0")).join(" · ");
}

function thenOf(one: UnitStatus, head: RowHead): Html | undefined {
  if (!isOwed(one)) return undefined;
  const superior = one.superior?.ten;
  const told = [
    ...(one.unit.ten === head.name
      ? []
      : [html`${unitWords.calledThen("")}<span class="name">${one.unit.ten}</span>`]),
    ...(superior === head.superior
      ? []
      : [superior === undefined ? unitWords.direct : unitWords.under(superior)]),
  ];
  return told.length === 0
    ? undefined
    : html`<span class="soft">${told.map((words) => html`${words} `)}</span>`;
}
