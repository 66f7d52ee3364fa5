import type { FollowUp } from "../../model/follow-up.ts";
import type { Phase } from "../../model/plan.ts";
import type { Work } from "../../model/record.ts";
import { formatMoney } from "../../words/format.ts";
import { pageWords, workWords } from "../../words/page.ts";
import { workState } from "../../words/report/record.ts";
import { type Html, html } from "./escape.ts";
import { dayCell } from "./state.ts";
import { table } from "./table.ts";

/** The works of all phases, as the records received tell them. */
export function works({ phases }: FollowUp): Html {
  const rows = phases.flatMap(({ phase, tally }) =>
    tally.counted.flatMap(({ unit, record }) =>
      (record.cong_trinh ?? []).map((work) => row(work, unit.ten, phase)),
    ),
  );
  if (rows.length === 0) return html`<p>${workWords.none}</p>`;
  const { name, begun, done, money } = workWords.columns;
  const columns = [
    { label: name, sort: true },
    { label: pageWords.unit, sort: true },
    { label: pageWords.phase, sort: true },
    { label: begun, sort: true },
    { label: done, sort: true },
    { label: money, sort: true, number: true },
    { label: pageWords.states, sort: true },
  ];
  return table({ id: "works", caption: workWords.caption, columns, rows, wide: true });
}

function row({ ten, khoi_cong, hoan_thanh, kinh_phi, trang_thai }: Work, unit: string, phase: Phase): Html {
  const money = kinh_phi === undefined ? pageWords.none : formatMoney(kinh_phi);
  return html`<tr data-row="work" data-phase="${phase.so}"><th scope="row" class="row-name"><span class="name">${ten}</span></th><td><span class="name">${unit}</span></td><td class="phase" data-k="${phase.so}">${phase.ten}</td>${dayCell(khoi_cong)}${dayCell(hoan_thanh)}<td class="number" data-k="${kinh_phi ?? ""}">${money}</td><td>${workState(trang_thai)}</td></tr>
`;
}
