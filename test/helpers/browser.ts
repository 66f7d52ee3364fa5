import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axeCore from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { temporaryFolder } from "./run.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether Chromium and poppler are here. In CI they must be, so there it is always true. */
export function hasBrowser(): boolean {
  if (process.env.CI) return true;
  return [spawnSync(CHROMIUM, ["--version"]), spawnSync("pdftotext", ["-v"])].every(
    ({ status }) => status === 0,
  );
}

/** Starts Chromium. Whoever starts it closes it. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}

/** Writes a page to a folder of its own. @returns its path. */
function fileOf(html: string): string {
  const file = join(temporaryFolder(), "trang.html");
  writeFileSync(file, html);
  return file;
}

/** A page that is open, with what it asked for and complained of. */
export type Opened = { readonly page: Page; readonly requests: string[]; readonly complaints: string[] };

/** Opens a page from the disk, as a double click does. */
export async function open(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(fileOf(html)).href);
  return { page, requests, complaints };
}

/** What axe finds, by rule and place; the page must be open with `bypassCSP`, as axe is no script of ours. */
export async function axeFinds(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeCore.source });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } };
    const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
    const { violations } = await axe.run({ runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}
type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] };
