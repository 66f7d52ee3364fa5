import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { wholeFile } from "../../src/model/place.ts";
import { renderTracePage } from "../../src/render/html/trace.ts";
import { axeFinds, hasBrowser, open, startBrowser } from "../helpers/browser.ts";
import { reportFrom, tracing } from "../helpers/reports.ts";
import { makeRepository, recordText } from "../helpers/repository.ts";
import { copyOf, SAMPLE, temporaryFolder } from "../helpers/run.ts";
import { dataWith, sealed, VOTE } from "../helpers/votes.ts";
import { tablesOf } from "../helpers/word.ts";

type Found = {
  text: string;
  where: string;
  feeds: { file: string; line: number; column: number; value: string }[];
};

describe("trace", () => {
  let data: string;
  let file: string;
  beforeAll(async () => {
    data = copyOf(SAMPLE);
    file = await reportFrom(data);
  });

  it("says of a figure where it stands, how it came about and which lines feed it, at 80 columns", async () => {
    const { code, out, err } = await tracing(file, "71,4 triệu đồng", { data });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("cách tính: Tổng của");
    const feeds = [...out.matchAll(/(giai-doan-2\/[a-z0-9-]+\.yaml):(\d+):(\d+) = ([\d_]+)/g)];
    expect(feeds.length).toBeGreaterThan(3);
    for (const [, name = "", line, column, value = ""] of feeds) {
      const text = readFileSync(join(data, name), "utf8").split("\n")[Number(line) - 1] ?? "";
      expect(text.slice(Number(column) - 1).startsWith(value)).toBe(true);
    }
    expect(Math.max(...out.split("\n").map((one) => one.length))).toBeLessThanOrEqual(80);
  });

  it("warns where a vote on awards is there now that the report does not know", async () => {
    const other = dataWith(undefined);
    const made = await reportFrom(other, { phase: "3", asOf: "2026-01-20" });
    const complaint = async () => (await tracing(made, undefined, { data: other, json: true })).err;
    expect(await complaint()).toBe("");
    mkdirSync(join(other, "khen-thuong"));
    writeFileSync(join(other, "khen-thuong", "giai-doan-3.yaml"), sealed(VOTE));
    expect(await complaint()).toMatch(/^[^\n]+\n$/);
  });

  it("finds the same figure with and without dots", async () => {
    const [one, other] = await Promise.all(
      ["1.217", "1217"].map((typed) => tracing(file, typed, { data, json: true })),
    );
    expect(one?.out).toBe(other?.out);
    const { figures } = JSON.parse(one?.out ?? "") as { figures: Found[] };
    expect(figures.length).toBeGreaterThan(0);
    expect(figures[0]?.feeds.reduce((sum, { value }) => sum + Number(value), 0)).toBe(1217);
  });

  it("knows every cell of the tables of indicators", async () => {
    const { figures } = JSON.parse((await tracing(file, undefined, { data, json: true })).out) as {
      figures: Found[];
    };
    const texts = new Set(figures.map(({ text }) => text));
    const tables = tablesOf(readFileSync(file)).filter(([head]) => head?.[1] === "Đơn vị");
    const cells = tables.flatMap((rows) => rows.slice(1).flatMap((row) => row.slice(2)));
    const figured = cells.filter((cell) => /^[\d./]+$/.test(cell));
    expect(figured.length).toBeGreaterThan(50);
    expect(figured.filter((cell) => !texts.has(cell))).toEqual([]);
  });

  it("says in one sentence that there is no such figure: 1", async () => {
    const { code, out, err } = await tracing(file, "123456789", { data });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("says so where the data have changed and what they were can't be had any more", async () => {
    const other = copyOf(data);
    const record = join(other, "giai-doan-2", "chi-bo-van-phong.yaml");
    writeFileSync(record, readFileSync(record, "utf8").replace("sang-kien: 2", "sang-kien: 5"));
    const { err, out } = await tracing(file, "11", { data: other });
    expect(err).toContain("số của dữ liệu hiện nay");
    expect(out).toContain("giai-doan-2/chi-bo-van-phong.yaml:");
  });

  it("reads what they were from the commit of the report where git has it", async () => {
    const repository = makeRepository();
    const name = "giai-doan-2/chi-bo-tong-hop.yaml";
    repository.commit({ at: "2025-07-01 09:00" }, { [name]: recordText("chi-bo-tong-hop", 2) });
    const made = await reportFrom(repository.data);
    repository.commit(
      { at: "2025-07-03 09:00" },
      { [name]: (text) => text.replace("tuyen-truyen: 90", "tuyen-truyen: 95") },
    );
    const { err, out } = await tracing(made, "90", { data: repository.data });
    expect(err).toContain("của commit");
    expect(out).toContain(`${name}:`);
    expect(out).toContain("= 90");
  });
});

describe("report --trace", () => {
  it("writes a page of its own with every figure, and the report as without it", async () => {
    const page = join(temporaryFolder(), "nguon.html");
    const data = copyOf(SAMPLE);
    const file = await reportFrom(data, { trace: page });
    expect(readFileSync(file)).toEqual(readFileSync(await reportFrom(data)));
    const text = readFileSync(page, "utf8");
    expect(text).toContain("default-src &#39;none&#39;");
    expect(text).toMatch(/giai-doan-2\/chi-bo-van-phong\.yaml:\d+:\d+ = \d+/);
    expect(text).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|<(img|link|iframe)/);
  });

  it.runIf(hasBrowser())("asks for nothing, complains of nothing and can be read by everybody", async () => {
    const page = join(temporaryFolder(), "nguon.html");
    await reportFrom(SAMPLE, { trace: page });
    const browser = await startBrowser();
    try {
      const opened = await open(browser, readFileSync(page, "utf8"), { bypassCSP: true });
      expect(opened.requests).toHaveLength(1);
      expect(await axeFinds(opened.page)).toEqual([]);
      const strict = await open(browser, readFileSync(page, "utf8"));
      expect(strict.complaints).toEqual([]);
      if (process.env.SHOT) await strict.page.screenshot({ path: process.env.SHOT });
    } finally {
      await browser.close();
    }
  });

  it("escapes whatever a record or a plan holds", () => {
    const hostile = "<script>alert(1)</script>\"'&\u202e";
    const feeds = [{ place: wholeFile(hostile), unit: hostile, value: hostile, role: hostile }];
    const figure = { where: hostile, text: hostile, formula: hostile, feeds };
    const page = renderTracePage(hostile, [figure], "body{}");
    expect(page).not.toContain("<script");
    expect(page).not.toContain("\u202e");
  });
});
