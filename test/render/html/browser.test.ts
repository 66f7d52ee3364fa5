import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderPage } from "../../../src/render/html/index.ts";
import { axeFinds, hasBrowser, open, startBrowser } from "../../helpers/browser.ts";
import { aRecord, aUnit, planWithPhase, someFacts, someUnits } from "../../helpers/facts.ts";
import { HOSTILE, hostileFollowUp, MARK } from "../../helpers/hostile-page.ts";
import { everyState, largeFacts, PAGE_FILES, pageOf } from "../../helpers/page.ts";
import { temporaryFolder } from "../../helpers/run.ts";
import { pagesOf } from "../../helpers/word.ts";

const NAMES = ["Chi bộ Văn phòng", "Chi bộ Đào tạo", "Công đoàn Sở", "Đoàn Thanh niên"];
const OFFICE = someFacts({
  asOf: "2025-07-20",
  units: someUnits(NAMES.map((ten, index) => aUnit(`don-vi-${index + 1}`, { ten: [{ ten }] }))),
  records: [
    aRecord({
      don_vi: "don-vi-1",
      cong_trinh: [{ ten: "Vườn cây", kinh_phi: "9", trang_thai: "hoan_thanh" }],
    }),
    aRecord({
      don_vi: "don-vi-2",
      ngay_lap: "09/7/2025",
      chi_tieu: { "dang-vien-moi": { gia_tri: "3", muc_tieu: "2" } },
      cong_trinh: [
        { ten: "Sân chơi", kinh_phi: "25000000", trang_thai: "hoan_thanh" },
        { ten: "Tủ sách", trang_thai: "chuan_bi" },
      ],
    }),
    aRecord({ don_vi: "don-vi-3", trang_thai: "du_thao" }),
  ],
});
const LONG =
  "TRUNG TÂM ỨNG DỤNG VÀ CHUYỂN GIAO TIẾN BỘ KHOA HỌC KỸ THUẬT NÔNG NGHIỆP, PHÁT TRIỂN NÔNG THÔN ".repeat(3);

/** The names of the rows that are shown. */
function shown(page: Page, table: string): Promise<string[]> {
  return page.locator(`#${table} tbody tr:not([hidden]) > th .name`).allTextContents();
}

/** A measure of the page as a whole. */
function root(page: Page, measure: "scrollWidth" | "clientWidth"): Promise<number> {
  return page.locator(":root").evaluate((one, name) => one[name], measure);
}

/** What the live region says, once it has come to rest. */
async function said(page: Page): Promise<string> {
  await page.waitForTimeout(300);
  return (await page.locator("#shown").textContent()) ?? "";
}

describe.skipIf(!hasBrowser())("the page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser.close());

  it("asks for nothing but itself, and complains of nothing", async () => {
    const { page, requests, complaints } = await open(browser, await pageOf(OFFICE));
    await page.getByRole("searchbox").fill("van");
    await page.locator("summary").first().click();
    expect(requests).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  });

  it("lets its policy stop a script, a style and a picture that got in", async () => {
    const html = await pageOf(OFFICE);
    const strange = `<script>document.title = "1"</script><p style="color:red">x</p><img src="data:,"></main>`;
    const { page, complaints } = await open(browser, html.replace("</main>", strange));
    expect(await page.title()).not.toBe("1");
    expect(complaints.filter((one) => one.includes("Content Security Policy"))).toHaveLength(3);
  });

  it.each(HOSTILE)("shows a stranger's text as text: %j", async (text) => {
    const { page, complaints } = await open(browser, await renderPage(hostileFollowUp(text), PAGE_FILES));
    const strange = "img, iframe, object, embed, link, base, a:not([href^='#'])";
    const attributes = await page
      .locator("*")
      .evaluateAll((all) => all.flatMap((one) => one.getAttributeNames()));
    const found = {
      strange: await page.locator(strange).count(),
      scripts: await page.locator("script").count(),
      events: attributes.filter((name) => name.startsWith("on") || name === "style"),
    };
    expect(found).toEqual({ strange: 0, scripts: 1, events: [] });
    expect(complaints).toEqual([]);
    expect(await page.locator("#works .name").first().textContent()).toContain(MARK);
  });

  describe("finds", () => {
    it.each([
      ["van phong", ["Chi bộ Văn phòng"]],
      ["VĂN  PHÒNG", ["Chi bộ Văn phòng"]],
      ["văn phòng".normalize("NFD"), ["Chi bộ Văn phòng"]],
      ["doan", ["Công đoàn Sở", "Đoàn Thanh niên"]],
      ["đào", ["Chi bộ Đào tạo"]],
      ["dao", ["Chi bộ Đào tạo"]],
      ["phòng bộ", ["Chi bộ Văn phòng"]],
      ["không có", []],
    ])("%s", async (typed, names) => {
      const { page } = await open(browser, await pageOf(OFFICE));
      await page.getByRole("searchbox").fill(typed);
      expect(await shown(page, "units")).toEqual(names);
      expect(await said(page)).toContain(`Đang hiện ${names.length}/4 đơn vị`);
    });

    it("units by a name that is written with composed letters or not, and works by their own name", async () => {
      const ten = "Chi bộ Văn phòng".normalize("NFD");
      const facts = someFacts({ units: someUnits([aUnit("chi-bo-a", { ten: [{ ten }] })]) });
      const { page } = await open(browser, await pageOf(facts));
      await page.getByRole("searchbox").fill("văn");
      expect(await shown(page, "units")).toEqual([ten]);
      const { page: other } = await open(browser, await pageOf(OFFICE));
      await other.getByRole("searchbox").fill("san choi");
      expect(await shown(other, "works")).toEqual(["Sân chơi"]);
    });
  });

  it("filters by phase and by state, in that phase only, and takes the filter off again", async () => {
    const { page } = await open(browser, await pageOf(OFFICE));
    await page.locator("#state-filter").selectOption("missing");
    expect(await shown(page, "units")).toHaveLength(4);
    await page.locator("#phase-filter").selectOption("2");
    expect(await shown(page, "units")).toEqual(["Đoàn Thanh niên"]);
    expect(await page.locator("#units thead th:not([hidden])").count()).toBe(2);
    expect(await page.locator("article:not([hidden]) h3").allTextContents()).toEqual([
      "Giai đoạn 2",
      "Giai đoạn 2",
    ]);
    expect(await said(page)).toBe(
      "Đang hiện 1/4 đơn vị, 1/7 dòng chậm hoặc chưa xong, 3/3 công trình, phần việc.",
    );
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    expect(await said(page)).toBe("");
    expect(await shown(page, "units")).toEqual(NAMES);
    expect(await page.locator("[data-phase][hidden]").count()).toBe(0);
  });

  describe("sorts", () => {
    it("by the letters of Vietnamese, one way and the other", async () => {
      const { page } = await open(browser, await pageOf(OFFICE));
      const head = page.getByRole("columnheader", { name: "Đơn vị" }).and(page.locator("#units th"));
      await head.getByRole("button").click();
      const sorted = ["Chi bộ Đào tạo", "Chi bộ Văn phòng", "Công đoàn Sở", "Đoàn Thanh niên"];
      expect(await shown(page, "units")).toEqual(sorted);
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      expect(await said(page)).toBe("Đã xếp theo cột “Đơn vị”, tăng dần.");
      await head.getByRole("button").click();
      expect(await shown(page, "units")).toEqual(sorted.toReversed());
      expect(await head.getAttribute("aria-sort")).toBe("descending");
    });

    it("a phase by urgency, and takes the mark off the column of before", async () => {
      const { page } = await open(browser, await pageOf(OFFICE));
      await page.locator("#units th button").first().click();
      await page.locator("#units th button").nth(2).click();
      expect(await shown(page, "units")).toEqual([
        "Đoàn Thanh niên",
        "Công đoàn Sở",
        "Chi bộ Đào tạo",
        "Chi bộ Văn phòng",
      ]);
      expect(await page.locator("#units [aria-sort]").count()).toBe(1);
    });

    it("money by its amount, and what is not given last both ways", async () => {
      const { page } = await open(browser, await pageOf(OFFICE));
      const money = page.locator("#works th button").nth(5);
      await money.click();
      expect(await shown(page, "works")).toEqual(["Vườn cây", "Sân chơi", "Tủ sách"]);
      await money.click();
      expect(await shown(page, "works")).toEqual(["Sân chơi", "Vườn cây", "Tủ sách"]);
    });
  });

  it("can be used by the keyboard alone", async () => {
    const { page } = await open(browser, await pageOf(OFFICE));
    const { keyboard } = page;
    const focused = page.locator("*:focus");
    const active = () => focused.evaluate((one) => one.id || one.textContent);
    const tabTo = async (wanted: string) => {
      for (let step = 0; step < 60 && (await active()) !== wanted; step += 1) await keyboard.press("Tab");
      expect(await active()).toBe(wanted);
    };
    await keyboard.press("Tab");
    expect(await active()).toBe("Bỏ qua, đến nội dung chính");
    await keyboard.press("Enter");
    expect(await active()).toBe("noi-dung");
    await tabTo("search");
    const outline = await focused.evaluate((one) => one.computedStyleMap().get("outline-style")?.toString());
    expect(outline).toBe("solid");
    await keyboard.type("doan");
    expect(await shown(page, "units")).toEqual(["Công đoàn Sở", "Đoàn Thanh niên"]);
    await tabTo("phase-filter");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    expect(await page.locator("#units thead th:not([hidden])").count()).toBe(2);
    await page.locator("#units").scrollIntoViewIfNeeded();
    await tabTo("Giai đoạn 2hạn nộp 05/7/2025");
    await keyboard.press("Space");
    expect(await shown(page, "units")).toEqual(["Đoàn Thanh niên", "Công đoàn Sở"]);
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    expect(await page.locator("#units details[open]").count()).toBe(1);
    expect(await page.locator("#units details[open] p").textContent()).toContain(
      "Chưa có bản ghi mà đã qua hạn",
    );
  });

  it("is whole without its script, only without controls", async () => {
    const { page } = await open(browser, await pageOf(OFFICE), { javaScriptEnabled: false });
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await page.locator("#units tbody tr:visible").count()).toBe(4);
    expect(await page.locator("button:visible").count()).toBe(0);
  });

  describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    it("gives axe nothing to find, closed, opened or filtered", async () => {
      const html = await pageOf(OFFICE);
      const { page } = await open(browser, html, { colorScheme, bypassCSP: true });
      expect(await axeFinds(page)).toEqual([]);
      await page.locator("details").evaluateAll((all) => {
        for (const one of all as { open: boolean }[]) one.open = true;
      });
      await page.getByRole("searchbox").fill("van");
      await page.locator("#units th button").first().click();
      await said(page);
      expect(await axeFinds(page)).toEqual([]);
    });

    it("gives axe nothing to find with every state there is, on a phone, and with a long table", async () => {
      for (const [html, width] of [
        [await renderPage(everyState(OFFICE), PAGE_FILES), 360],
        [await pageOf(largeFacts(60)), 1280],
      ] as const) {
        const viewport = { width, height: 800 };
        const { page } = await open(browser, html, { colorScheme, viewport, bypassCSP: true });
        expect(await axeFinds(page)).toEqual([]);
      }
    });

    it("keeps the letters in the bars of a chart at a contrast of 4.5", async () => {
      const states = "on-time late missing errors incomplete draft waiting not-begun".split(" ");
      const { page } = await open(browser, await pageOf(OFFICE), { colorScheme, bypassCSP: true });
      for (const state of states) expect(await contrastOn(page, state), state).toBeGreaterThanOrEqual(4.5);
    });
  });

  it("lets axe find a fault, or it would prove nothing", async () => {
    const html = (await pageOf(OFFICE)).replace('<html lang="vi">', "<html>");
    const { page } = await open(browser, html, { bypassCSP: true });
    expect(await axeFinds(page)).toEqual(["html-has-lang: html"]);
  });

  describe.each([360, 1280])("%d pixels wide", (width) => {
    it.each([
      ["an office", () => pageOf(OFFICE)],
      ["60 units with long names", () => pageOf(largeFacts(60))],
      ["one unit", () => pageOf(someFacts({ units: someUnits([aUnit("chi-bo-a")]), records: [aRecord()] }))],
      [
        "no record and a phase without tasks",
        () => pageOf(someFacts({ records: [], plan: planWithPhase("2", { nhiem_vu: [], ky_niem: [] }) })),
      ],
      ["names without a space", () => renderPage(hostileFollowUp("x".repeat(300)), PAGE_FILES)],
    ])("scrolls no page sideways with %s", async (_what, make) => {
      const { page } = await open(browser, await make(), { viewport: { width, height: 800 } });
      expect(await root(page, "scrollWidth")).toBeLessThanOrEqual(await root(page, "clientWidth"));
    });
  });

  it.each(["Liberation Sans", "DejaVu Sans"])("cuts no label of a chart in %s", async (font) => {
    const value = hostileFollowUp(LONG);
    const { page } = await open(browser, await renderPage(value, PAGE_FILES), { bypassCSP: true });
    await page.addStyleTag({ content: `body { font-family: "${font}" }` });
    const cut = await page.locator(".chart svg text").evaluateAll((all) =>
      all.flatMap((text) => {
        const frame = text.closest("svg").getBoundingClientRect();
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const isIn = left >= frame.left - 1 && right <= frame.right + 1;
        return isIn && top >= frame.top - 2 && bottom <= frame.bottom + 2 ? [] : [text.textContent];
      }),
    );
    expect(cut).toEqual([]);
  });

  it("prints on A4 without controls, with reasons and numbers, heads on every page", async () => {
    const { page } = await open(browser, await pageOf(largeFacts(60)), { colorScheme: "dark" });
    await page.locator("#state-filter").selectOption("missing");
    await said(page);
    for (const landscape of [false, true]) {
      const file = join(temporaryFolder(), "trang.pdf");
      writeFileSync(file, await page.pdf({ format: "A4", landscape }));
      const pages = pagesOf(file);
      const words = pages.join("\n").replace(/\s+/g, " ");
      expect(pages.length).toBeLessThan(14);
      expect(words).not.toContain("Bỏ lọc");
      expect(words).toContain("Đang hiện 16/60 đơn vị");
      expect(words).toContain("Chưa có bản ghi mà đã qua hạn");
      expect(words).toContain("Câu trả lời nhiệm vụ");
      const units = pages.filter((one) => /quá hạn \d+ ngày/.test(one.replace(/\s+/g, " ")));
      expect(units.length).toBeGreaterThan(1);
      for (const one of units) expect(one).toMatch(/Đơn vị/);
    }
  });
});

/** The contrast of the words on the bar of a state, by the formula of WCAG. */
async function contrastOn(page: Page, state: string): Promise<number> {
  const colors = await page.locator("body").evaluate((body, className) => {
    const probe = body.appendChild(body.ownerDocument.createElement("p"));
    probe.className = className;
    probe.style.cssText = "background-color: var(--tone); color: var(--on-bar)";
    return ["background-color", "color"].map((name) => String(probe.computedStyleMap().get(name)));
  }, state);
  const [low = 0, high = 0] = colors.map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
