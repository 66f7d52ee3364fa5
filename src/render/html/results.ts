import type { FollowedPhase, FollowUp } from "../../model/follow-up.ts";
import { formatMoney, formatNumber } from "../../words/format.ts";
import { pageWords, resultWords } from "../../words/page.ts";
import { type Aimed, indicatorBars } from "./charts/indicator-bars.ts";
import { themeBars } from "./charts/theme-bars.ts";
import { type Html, html } from "./escape.ts";
import { table } from "./table.ts";
import { type Share, type ThemeProgress, themesIn } from "./themes.ts";

/** What each phase has brought: its indicators against their targets, and its themes. */
export async function results({ phases }: FollowUp): Promise<Html> {
  return html`<div class="cards">${await Promise.all(phases.map(card))}</div>`;
}

async function card(one: FollowedPhase): Promise<Html> {
  const { phase, tally } = one;
  const aimed = tally.indicators.flatMap((tallied) =>
    tallied.target ? [{ ...tallied, target: tallied.target }] : [],
  );
  const themes = themesIn(one);
  return html`<article class="card" data-phase="${phase.so}"><h3>${phase.ten}</h3>
<div class="pair"><div><h4>${resultWords.indicators}</h4>
${aimed.length === 0 ? html`<p class="soft">${resultWords.noIndicators}</p>` : html`<div>${await indicatorBars(resultWords.indicatorChart(phase.ten), aimed)}<p class="soft">${resultWords.line}</p></div>${figures(indicatorTable(phase.so, aimed))}`}</div>
<div><h4>${resultWords.themes}</h4>
${themes.length === 0 ? html`<p class="soft">${resultWords.noThemes}</p>` : html`${await themeBars(resultWords.themeChart(phase.ten), themes)}${figures(themeTable(phase.so, themes))}`}</div></div></article>
`;
}

function figures(inside: Html): Html {
  return html`<details class="figures"><summary>${resultWords.figures}</summary>${inside}</details>`;
}

function indicatorTable(phase: number, aimed: readonly Aimed[]): Html {
  const { indicator, value, target, reached, units } = resultWords.columns;
  const numbers = [value, target, reached, units].map((label) => ({ label, number: true }));
  return table({
    id: `indicators-${phase}`,
    caption: resultWords.indicators,
    columns: [{ label: indicator }, ...numbers],
    rows: aimed.map(indicatorRow),
  });
}

function indicatorRow({ indicator, target: { value, target, units }, of }: Aimed): Html {
  const amount = indicator.loai === "tien" ? formatMoney : formatNumber;
  const cells = [amount(value), amount(target), resultWords.reached(value, target), pageWords.of(units, of)];
  return html`<tr><th scope="row">${indicator.ten}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
}

function themeTable(phase: number, themes: readonly ThemeProgress[]): Html {
  const { theme, tasks, answers } = resultWords.columns;
  const numbers = [tasks, answers].map((label) => ({ label, number: true }));
  const share = ({ answered, asked }: Share) =>
    html`<td class="number">${asked === 0 ? pageWords.none : `${pageWords.of(answered, asked)} (${resultWords.share(answered, asked)})`}</td>`;
  const row = (one: ThemeProgress) =>
    html`<tr><th scope="row">${resultWords.theme(one.theme.so, one.theme.ten)}</th>${share(one.tasks)}${share(one.indicators)}</tr>`;
  return table({
    id: `themes-${phase}`,
    caption: resultWords.themes,
    columns: [{ label: theme }, ...numbers],
    rows: themes.map(row),
  });
}
