import { describe, expect, it } from "vitest";
import { html, trusted } from "../../../src/render/html/escape.ts";
import { renderPage } from "../../../src/render/html/index.ts";
import { HOSTILE, hostileFollowUp, MARK } from "../../helpers/hostile-page.ts";
import { PAGE_FILES } from "../../helpers/page.ts";
import { UNSAFE } from "../../helpers/unsafe.ts";

/** All tags of a page, each with its attributes, in order, without what they hold. */
function tagsOf(page: string): string[] {
  return [...page.matchAll(/<\/?([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, tag, attributes = ""]) =>
      `${tag} ${[...attributes.matchAll(/([\w:-]+)(?:=|\s|$)/g)].map(([, name]) => name).length}`,
  );
}

const render = (text: string) => renderPage(hostileFollowUp(text), PAGE_FILES);

describe("a stranger's text on the page", () => {
  it.each(HOSTILE)("makes no tag and no attribute: %j", async (text) => {
    const page = await render(text);
    const harmless = await render("x".repeat(4));
    expect(page.split(MARK).length).toBeGreaterThan(30);
    // Labels of charts break into other lines, so that spans in them differ in number; nothing else may.
    const without = (tags: string[]) => tags.filter((tag) => !tag.startsWith("tspan"));
    const count = (name: string, from: string) => from.split(new RegExp(`<${name}[\\s>]`)).length - 1;
    for (const name of ["script", "style", "img", "iframe", "link", "meta", "svg", "a", "b"])
      expect(`${name} ${count(name, page)}`).toBe(`${name} ${count(name, harmless)}`);
    expect(without(tagsOf(page)).length).toBe(without(tagsOf(harmless)).length);
  });

  it("shows as an escape whatever could move, colour or reverse the page, in charts as well", async () => {
    const page = await render("\u202eđảo\u0007");
    expect(page.match(UNSAFE)).toBeNull();
    expect(page).toContain(`${MARK}\\u{202e}đảo\\u{7}`);
    expect(page).toMatch(/<svg(?:(?!<\/svg>).)*\\u\{202e\}/s);
  });

  it("stands as it was typed where it is harmless", async () =>
    expect(await render("Chi bộ “Bốn tốt” & Hội Cựu chiến binh – số 1")).toContain(
      `${MARK}Chi bộ “Bốn tốt” &amp; Hội Cựu chiến binh – số 1`,
    ));
});

describe("a template of HTML", () => {
  it("escapes text for an element and for a quoted attribute alike", () =>
    expect(String(html`<p title="${`"'<>&`}">${`"'<>&`}</p>`)).toBe(
      '<p title="&quot;&#39;&lt;&gt;&amp;">&quot;&#39;&lt;&gt;&amp;</p>',
    ));
  it("takes HTML from itself and from nowhere else", () => {
    const fake = { toString: () => "<b>" } as unknown as string;
    expect(String(html`${html`<i>${1}</i>`}${trusted("<hr>")}${[html`<u>`, "<u>"]}${undefined}`)).toBe(
      "<i>1</i><hr><u>&lt;u&gt;",
    );
    expect(() => String(html`${fake}`)).toThrow();
  });
});
