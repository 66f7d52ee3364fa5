import type { FollowedPhase, FollowUp } from "../../model/follow-up.ts";
import { isOwed, type UnitStatus } from "../../model/status.ts";
import { cardWords, pageWords, unitWords } from "../../words/page.ts";
import { cellOf, type RowHead } from "./cell.ts";
import { type Html, html } from "./escape.ts";
import { captionOf, scrolling } from "./table.ts";

/** The table of units and phases. */
export function matrix({ phases }: FollowUp): Html {
  const rows = (phases[0]?.units ?? []).map((_, index) => phases.flatMap(({ units }) => units[index] ?? []));
  const made = html`<table id="units">${captionOf("units", unitWords.caption)}
<thead><tr><th scope="col" data-sort>${pageWords.unit}</th>${phases.map(phaseHead)}</tr></thead>
<tbody>${rows.map(row)}</tbody></table>`;
  return scrolling(html`aria-labelledby="units-name"`, made, rows.length);
}

function phaseHead({ phase }: FollowedPhase): Html {
  return html`<th scope="col" data-sort data-phase="${phase.so}">${phase.ten}<span class="soft">${cardWords.due(phase.han_nop)}</span></th>`;
}

function row(cells: readonly UnitStatus[]): Html {
  const head = headOf(cells);
  const superior = head.superior && html`<span class="soft">${unitWords.under(head.superior)}</span>`;
  return html`<tr data-row="unit"><th scope="row"><span class="name">${head.name}</span>${superior}</th>${cells.map((one) => cellOf(one, head))}</tr>
`;
}

/** A unit is called as in the last phase in which something was asked of it. */
function headOf(cells: readonly UnitStatus[]): RowHead {
  const last = cells.findLast(isOwed) ?? cells.at(-1);
  return { name: last?.unit.ten ?? "", superior: last?.superior?.ten };
}
