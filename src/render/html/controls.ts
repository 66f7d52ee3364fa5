import type { FollowUp } from "../../model/follow-up.ts";
import { controlWords as words } from "../../words/page.ts";
import { stateWords } from "../../words/state.ts";
import { type Html, html } from "./escape.ts";
import { BY_URGENCY } from "./state.ts";

/** Search and filters, of use only with the page's script: hidden until it runs. */
export function controls({ phases }: FollowUp): Html {
  const used = new Set(phases.flatMap(({ units }) => units.map(({ state }) => state)));
  const states = BY_URGENCY.filter((state) => used.has(state));
  const option = (value: string | number, label: string) => html`<option value="${value}">${label}</option>`;
  return html`<form id="filters" role="search" aria-label="${words.legend}" hidden>
<label>${words.search} <input type="search" id="search" autocomplete="off" spellcheck="false"></label>
<label>${words.phase} <select id="phase-filter">${option("", words.allPhases)}${phases.map(({ phase }) => option(phase.so, phase.ten))}</select></label>
<label>${words.state} <select id="state-filter">${option("", words.allStates)}${states.map((state) => option(state, `${stateWords[state].sign} ${stateWords[state].name}`))}</select></label>
<button type="reset">${words.clear}</button>
</form>
<p id="shown" role="status" data-shown="${words.shown}" data-ascending="${words.ascending}" data-descending="${words.descending}"></p>`;
}
