import { placeName } from "../../model/place.ts";
import type { Figure } from "../../model/trace.ts";
import { feedWords, traceCommandWords as words } from "../../words/trace.ts";
import { policyFor } from "./csp.ts";
import { type Html, html, trusted } from "./escape.ts";
import { table } from "./table.ts";

/** Figures of a report as one page that needs nothing else and runs nothing. The same value gives the same bytes. */
export function renderTracePage(title: string, figures: readonly Figure[], style: string): string {
  // A browser reads CR LF as LF before it takes the hash of a style sheet.
  const css = style.replaceAll("\r\n", "\n");
  const { where, text, formula, feeds } = words.columns;
  const columns = [{ label: where }, { label: text, number: true }, { label: formula }, { label: feeds }];
  const caption = words.caption(figures.length);
  return `${html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor({ css, js: "" })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${trusted(css)}</style>
</head>
<body>
<header><h1>${title}</h1></header>
<main>
${table({ id: "so-lieu", caption, columns, rows: figures.map(row), wide: true })}
</main>
<footer><p>${words.foot}</p></footer>
</body>
</html>`}
`;
}

function row({ where, text, formula, feeds }: Figure): Html {
  return html`<tr><th scope="row">${where}</th><td class="number">${text}</td><td>${formula}</td><td>${feedCell(feeds)}</td></tr>
`;
}

/** One line stands there; many are folded up. */
function feedCell(feeds: Figure["feeds"]): Html {
  const lines = feeds.map(
    (feed) =>
      html`<li><code>${feedWords(placeName(feed.place), feed)}</code> <span class="soft">${feed.unit}</span></li>`,
  );
  if (feeds.length === 0) return html`${words.noFeeds}`;
  const list = html`<ul>${lines}</ul>`;
  return feeds.length === 1
    ? list
    : html`<details><summary>${words.feeds(feeds.length)}</summary>${list}</details>`;
}
