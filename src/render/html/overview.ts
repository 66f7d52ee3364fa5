import type { FollowedPhase, FollowUp } from "../../model/follow-up.ts";
import { countPhase, type PhaseCounts } from "../../model/status.ts";
import { formatNumber, formatPercent } from "../../words/format.ts";
import { cardWords, pageWords } from "../../words/page.ts";
import { statusWords } from "../../words/status.ts";
import { stateBar } from "./charts/state-bar.ts";
import { type Html, html } from "./escape.ts";
import { BY_URGENCY, badge } from "./state.ts";

/** A card for each phase: how many have reported, and how it stands with the others. */
export async function overview({ phases, asOf }: FollowUp): Promise<Html> {
  return html`<div class="cards">${await Promise.all(phases.map((one) => card(one, asOf)))}</div>`;
}

async function card(one: FollowedPhase, asOf: string): Promise<Html> {
  const { phase } = one;
  const counts = countPhase(one);
  const { answered, asked } = counts.tasks;
  const tasks =
    asked > 0 ? html`<p>${statusWords.tasks(answered, asked, formatPercent(answered, asked))}</p>` : "";
  return html`<article class="card" data-phase="${phase.so}"><h3>${phase.ten}</h3>
<p class="soft">${pageWords.period(phase.tu, phase.den)}<br>${cardWords.due(phase.han_nop)}</p>
${counts.due === 0 ? html`<p>${cardWords.nothingDue}</p>` : await received(phase.ten, counts)}
${asOf < phase.tu ? html`<p>${cardWords.notBegun(phase.tu)}</p>` : tasks}
${stateList(counts)}</article>
`;
}

async function received(
  phase: string,
  { received: n, due, onTime, late, ...counts }: PhaseCounts,
): Promise<Html> {
  return html`<p class="big"><b>${pageWords.of(n, due)}</b> ${cardWords.received} <span class="times">${cardWords.times(onTime, late)}</span></p>
${await stateBar(cardWords.chart(phase), { received: n, due, onTime, late, ...counts })}`;
}

/** All states with their numbers: the words of the chart, and of what it leaves out. */
function stateList({ byState }: PhaseCounts): Html {
  const used = BY_URGENCY.filter((state) => byState[state] > 0);
  return html`<ul class="counts">${used.map((state) => html`<li>${badge(state)} <b>${formatNumber(byState[state])}</b></li>`)}</ul>`;
}
