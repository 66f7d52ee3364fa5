import type { FollowUp } from "../../model/follow-up.ts";
import type { Milestone, Phase, Window } from "../../model/plan.ts";
import { entryWords } from "../../words/calendar.ts";
import { formatDate } from "../../words/format.ts";
import { pageWords, timelineWords } from "../../words/page.ts";
import { milestonesOf } from "./charts/time.ts";
import { timelineChart } from "./charts/timeline.ts";
import { type Html, html } from "./escape.ts";
import { nextDue } from "./open.ts";
import { scrolling, table } from "./table.ts";

/** The campaign in time: a picture, its days as tables, and what is due next. */
export async function timeline(value: FollowUp): Promise<Html> {
  const { plan, asOf } = value;
  const milestones = milestonesOf(plan);
  const chart = await timelineChart(plan, asOf);
  return html`<div class="timeline"><div>${scrolling(html`aria-label="${timelineWords.picture}"`, html`<div class="picture">${chart}</div>`, 0)}${phaseTable(plan.giai_doan)}</div>
<div><h3>${timelineWords.next}</h3>${nextDue(value)}${milestones.length === 0 ? "" : milestoneTable(milestones)}</div></div>`;
}

function phaseTable(phases: readonly Phase[]): Html {
  const { period, due, report } = timelineWords.columns;
  const windowRow = ({ ten_ngan, tu, den }: Window) =>
    html`<tr class="window"><th scope="row">${ten_ngan}</th><td>${pageWords.period(tu, den)}</td><td></td><td></td></tr>`;
  const rows = phases.map(
    ({ ten, tu, den, han_nop, han_bao_cao, dot = [] }) =>
      html`<tr><th scope="row">${ten}</th><td>${pageWords.period(tu, den)}</td><td>${formatDate(han_nop)}</td><td>${formatDate(han_bao_cao)}</td></tr>${dot.map(windowRow)}`,
  );
  const columns = [pageWords.phase, period, due, report].map((label) => ({ label }));
  return table({ id: "due-dates", caption: timelineWords.phases, columns, rows, wide: true });
}

function milestoneTable(milestones: readonly Milestone[]): Html {
  const columns = [timelineWords.number, pageWords.day, timelineWords.milestones].map((label) => ({ label }));
  const rows = milestones.map(
    (one, index) =>
      html`<tr><td class="ordinal">${index + 1}</td><td class="day">${formatDate(one.ngay)}</td><td>${entryWords.milestone(one)}</td></tr>`,
  );
  return table({ id: "milestones", caption: timelineWords.milestones, columns, rows });
}
