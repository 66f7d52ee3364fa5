import type { FollowUp } from "../../model/follow-up.ts";
import { pageWords as words } from "../../words/page.ts";
import { awards } from "./awards.ts";
import { controls } from "./controls.ts";
import { policyFor } from "./csp.ts";
import { type Html, html, trusted } from "./escape.ts";
import { matrix } from "./matrix.ts";
import { openList } from "./open.ts";
import { overview } from "./overview.ts";
import { contents, heading, section } from "./page.ts";
import { results } from "./results.ts";
import { timeline } from "./timeline.ts";
import { works } from "./works.ts";

/** The page's own style sheet and script. */
export type PageFiles = { readonly css: string; readonly js: string };

/**
 * The status of a campaign as one page that needs nothing else: no network, no other file. The same value gives the same
 * bytes.
 */
export async function renderPage(value: FollowUp, files: PageFiles): Promise<string> {
  // A browser reads CR LF as LF before it takes the hash of a script.
  const [css, js] = [files.css, files.js].map((text) => text.replaceAll("\r\n", "\n")) as [string, string];
  const { plan, asOf } = value;
  return `${html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor({ css, js })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${words.title(plan.ten_ngan, asOf)}</title>
<style>${trusted(css)}</style>
</head>
<body>
<a class="skip" href="#noi-dung">${words.skip}</a>
<header>${heading(value)}${contents()}</header>
<main id="noi-dung" tabindex="-1">
${await sections(value)}</main>
<footer><p>${words.foot(asOf)}</p></footer>
<script type="module">${trusted(js)}</script>
</body>
</html>`}
`;
}

async function sections(value: FollowUp): Promise<Html> {
  return html`${section("tong-quan", await overview(value))}${section("dong-thoi-gian", await timeline(value))}${controls(value)}
${section("chua-xong", openList(value))}${section("tung-don-vi", matrix(value))}${section("ket-qua", await results(value))}${section("cong-trinh", works(value))}${section("khen-thuong", awards(value))}`;
}
