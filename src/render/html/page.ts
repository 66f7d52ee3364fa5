import type { FollowUp } from "../../model/follow-up.ts";
import { issuerAt } from "../../model/plan.ts";
import type { Doubt } from "../../model/status.ts";
import { doubtWords } from "../../words/arrival.ts";
import { pageWords as words } from "../../words/page.ts";
import { statusWords } from "../../words/status.ts";
import { type Html, html } from "./escape.ts";

type SectionId = keyof typeof words.sections;

/** The head of the page: whose it is, what of, from which day, and by what its days are known. */
export function heading({ plan, asOf, records, phases, groundErrors }: FollowUp): Html {
  const issuer = issuerAt(plan, asOf) ?? plan.co_quan.at(-1);
  const arrivals = phases.flatMap(({ units }) => units.flatMap(({ arrival }) => arrival ?? []));
  const doubts = arrivals.flatMap((one): Doubt[] => (one.source === "ngay_lap" ? [one.doubt] : []));
  const byGit = arrivals.length - doubts.length;
  const why = [...new Set(doubts)].map((doubt) => doubtWords[doubt]);
  return html`<p class="issuer">${issuer?.ten}</p>
<h1>${words.campaign(plan.ten_ngan)}</h1>
<p class="as-of">${statusWords.title(asOf)}</p>
${groundErrors > 0 ? html`<p><strong>${statusWords.groundErrors(groundErrors)}</strong></p>` : ""}<p class="soft">${statusWords.read(records)} ${byGit > 0 ? words.byGit(byGit) : ""} ${doubts.length > 0 ? statusWords.byWord(doubts.length, why) : ""}${records > 0 && arrivals.length === 0 ? words.noArrivals : ""}</p>`;
}

/** Links to the sections. */
export function contents(): Html {
  const link = ([id, title]: readonly [string, string]) => html`<li><a href="#${id}">${title}</a></li>`;
  return html`<nav aria-label="${words.nav}"><ul>${Object.entries(words.sections).map(link)}</ul></nav>`;
}

/** A section under its heading. */
export function section(id: SectionId, inside: Html): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${words.sections[id]}</h2>
${inside}
</section>
`;
}
