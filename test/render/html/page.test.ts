import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { FollowUp } from "../../../src/model/follow-up.ts";
import type { UnitStatus } from "../../../src/model/status.ts";
import { renderPage } from "../../../src/render/html/index.ts";
import { aRecord, aUnit, planWithPhase, someFacts, someUnits } from "../../helpers/facts.ts";
import { followUpOf, largeFacts, PAGE_FILES, pageOf } from "../../helpers/page.ts";

/** The text of what lies between two marks, without its tags. */
function textBetween(page: string, from: string, to: string): string {
  const start = page.indexOf(from);
  const inside = page.slice(start, page.indexOf(to, start));
  return inside
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&gt;", ">")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** What is shown: the page without its style sheet and script. */
function bodyOf(page: string): string {
  return page.slice(page.indexOf("<body>"), page.indexOf("<script"));
}

/** The rows of a table, each as the text of its cells. */
function rowsOf(page: string, id: string): string[][] {
  const start = page.indexOf(`<table id="${id}">`);
  const table = page.slice(start, page.indexOf("</table>", start));
  return [...table.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<(t[hd])[^>]*>.*?<\/\1>/gs)].map(([cell]) => textBetween(`${cell}¶`, "<t", "¶")),
  );
}

/** Changes what is known of one unit in one phase. */
function withUnit(value: FollowUp, so: number, id: string, changes: Partial<UnitStatus>): FollowUp {
  const phases = value.phases.map((one) => ({
    ...one,
    units: one.units.map((unit) =>
      one.phase.so === so && unit.unit.id === id ? { ...unit, ...changes } : unit,
    ),
  }));
  return { ...value, phases };
}

const LATE = someFacts({
  asOf: "2025-07-20",
  records: [
    aRecord({ don_vi: "chi-bo-a", ngay_lap: "09/7/2025" }),
    aRecord({ don_vi: "chi-bo-b", giai_doan: "1", trang_thai: "du_thao" }),
  ],
});

describe("the table of units", () => {
  it("has a row for each unit and a column for each phase, with state, days and why", async () => {
    const rows = rowsOf(await pageOf(LATE), "units");
    expect(rows.map(([name]) => name)).toEqual(["Đơn vị", "Chi bộ A", "Chi bộ B"]);
    expect(rows[0]?.[2]).toBe("Giai đoạn 2 hạn nộp 05/7/2025");
    expect(rows[1]?.[2]).toContain("~ chậm 4 ngày hạn 05/7/2025 · nhận 09/7/2025");
    expect(rows[1]?.[2]).toContain("Nhận ngày 09/7/2025, sau hạn nộp 05/7/2025.");
    expect(rows[1]?.[2]).toContain("Bản ghi: giai-doan-2/chi-bo-a.yaml");
    expect(rows[2]?.[1]).toContain("? dự thảo hạn 05/4/2025 · quá hạn 106 ngày");
    expect(rows[2]?.[2]).toContain("x chưa nộp hạn 05/7/2025 · quá hạn 15 ngày");
    expect(rows[2]?.[3]).toContain("o chờ nộp hạn 05/01/2026 · còn 169 ngày");
  });

  it("shows how much of what is required is answered", async () => {
    const required = { answered: 1, asked: 3, missing: [] };
    const value = withUnit(followUpOf(LATE), 2, "chi-bo-a", { required });
    const rows = rowsOf(await renderPage(value, PAGE_FILES), "units");
    expect(rows[1]?.[2]).toContain("bắt buộc 1/3");
  });

  it("says of a unit that was merged into which one, since when and by which decision", async () => {
    const units = someUnits(
      [
        aUnit("chi-bo-a", { hoat_dong: [{ den: "30/4/2025" }] }),
        aUnit("chi-bo-b", { hoat_dong: [{ tu: "01/5/2025" }] }),
      ],
      [
        {
          loai: "hop_nhat",
          ngay: "01/5/2025",
          so_quyet_dinh: "12-QĐ/ĐU",
          nguon: ["chi-bo-a"],
          dich: ["chi-bo-b"],
        },
      ],
    );
    const rows = rowsOf(await pageOf(someFacts({ units, records: [], asOf: "2025-08-01" })), "units");
    expect(rows[1]?.[2]).toBe(
      "> đã nhập Từ ngày 01/5/2025 đơn vị nhập vào Chi bộ B (Quyết định số 12-QĐ/ĐU); đơn vị mới báo cáo thay.",
    );
    expect(rows[1]?.[3]).toContain("- kết thúc Đơn vị kết thúc ngày 30/4/2025");
    expect(rows[2]?.[1]).toContain("- chưa lập");
  });

  it("names the superior with the unit, and in a cell only where it was another one", async () => {
    const units = someUnits([
      aUnit("chi-bo-a", { cap_tren: [{ id: "chi-bo-b", tu: "01/5/2025" }] }),
      aUnit("chi-bo-b"),
    ]);
    const rows = rowsOf(await pageOf(someFacts({ units, asOf: "2025-08-01" })), "units");
    expect(rows[1]?.[0]).toBe("Chi bộ A thuộc Chi bộ B");
    expect(rows[1]?.[1]).toMatch(/trực thuộc Đảng ủy$/);
    expect(rows[1]?.[2]).not.toContain("trực thuộc");
  });

  it("calls a unit as now, and says where it was called otherwise", async () => {
    const ten = [
      { ten: "Chi bộ Cũ", den: "30/4/2025" },
      { ten: "Chi bộ Mới", tu: "01/5/2025" },
    ];
    const rows = rowsOf(await pageOf(someFacts({ units: someUnits([aUnit("chi-bo-a", { ten })]) })), "units");
    expect(rows[1]?.[0]).toBe("Chi bộ Mới");
    expect(rows[1]?.[1]).toMatch(/khi ấy: Chi bộ Cũ$/);
  });
});

describe("the lists of the page", () => {
  it("tell what is late, missing or a draft, the most urgent of a phase first", async () => {
    const rows = rowsOf(await pageOf(LATE), "open");
    expect(rows.slice(1).map(([unit, phase, state]) => [unit, phase, state])).toEqual([
      ["Chi bộ A", "Giai đoạn 1", "x chưa nộp"],
      ["Chi bộ B", "Giai đoạn 1", "? dự thảo"],
      ["Chi bộ B", "Giai đoạn 2", "x chưa nộp"],
      ["Chi bộ A", "Giai đoạn 2", "~ chậm 4 ngày"],
    ]);
  });

  it("say so where nothing is late and no work is told", async () => {
    const page = await pageOf(someFacts({ records: [], asOf: "2024-11-01" }));
    expect(page).toContain("Không có đơn vị nào chậm, chưa nộp hay chưa xong.");
    expect(page).toContain("Chưa có bản ghi nào nêu công trình, phần việc.");
    expect(page).toContain("Chưa có bản ghi nào trong thư mục dữ liệu.");
  });

  it("tell of a work its name, unit, phase, days, money and state", async () => {
    const cong_trinh = [
      {
        ten: "Sân chơi",
        khoi_cong: "02/4/2025",
        hoan_thanh: "19/5/2025",
        kinh_phi: "12500000",
        trang_thai: "hoan_thanh" as const,
      },
      { ten: "Tủ sách", trang_thai: "chuan_bi" as const },
    ];
    const rows = rowsOf(await pageOf(someFacts({ records: [aRecord({ cong_trinh })] })), "works");
    expect(rows.slice(1)).toEqual([
      ["Sân chơi", "Chi bộ A", "Giai đoạn 2", "02/4/2025", "19/5/2025", "12,5 triệu đồng", "đã hoàn thành"],
      ["Tủ sách", "Chi bộ A", "Giai đoạn 2", "–", "–", "–", "đang chuẩn bị"],
    ]);
  });

  it("tell what is due next and how many days are left", async () =>
    expect(await pageOf(LATE)).toContain("05/01/2026 (còn 169 ngày): các đơn vị nộp bản ghi giai đoạn 3"));
});

describe("the numbers of a phase", () => {
  const facts = someFacts({
    asOf: "2025-07-20",
    records: [
      aRecord({
        don_vi: "chi-bo-a",
        chi_tieu: { "dang-vien-moi": { gia_tri: "3", muc_tieu: "2" } },
        nhiem_vu: { "dai-hoi-dang-bo": "Đã xong.", "tuyen-truyen": "Đã xong." },
      }),
      aRecord({
        don_vi: "chi-bo-b",
        ngay_lap: "10/7/2025",
        chi_tieu: {},
        nhiem_vu: { "tuyen-truyen": "Đã xong." },
      }),
    ],
  });

  it("tell how many have reported, on time and late, and how many answers to tasks", async () => {
    const words = textBetween(await pageOf(facts), '<article class="card" data-phase="2">', "</article>");
    expect(words).toContain("2/2 đơn vị đã nộp 1 đúng hạn, 1 chậm");
    expect(words).toContain("Nhiệm vụ có kết quả: 75% (3/4 câu trả lời).");
  });

  it("tell of an indicator its sum, target, share, and on how many units it rests", async () =>
    expect(rowsOf(await pageOf(facts), "indicators-2")[1]).toEqual([
      "Đảng viên mới kết nạp",
      "3",
      "2",
      "150%",
      "1/2",
    ]));

  it("tell of a theme the answers to its tasks and its indicators, and sum up to those of the phase", async () =>
    expect(rowsOf(await pageOf(facts), "themes-2").slice(1)).toEqual([
      ["1. Xây dựng Đảng", "1/2 (50%)", "1/10 (10%)"],
      ["2. Tuyên truyền", "2/2 (100%)", "0/2 (0%)"],
    ]));

  it("stand without a division by nothing where nobody owes a record", async () => {
    const units = someUnits([aUnit("chi-bo-a", { hoat_dong: [{ tu: "01/7/2025" }] })]);
    const page = await pageOf(someFacts({ units, records: [], asOf: "2025-08-01" }));
    expect(page).toContain("Không đơn vị nào phải nộp.");
    expect(bodyOf(page)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

describe("the timeline", () => {
  it("gives each milestone a number in the picture and its anniversary in the list", async () => {
    const page = await pageOf(LATE);
    expect(rowsOf(page, "milestones")[1]).toEqual([
      "1",
      "03/02/2025",
      "Kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam",
    ]);
    expect(rowsOf(page, "due-dates")[2]).toEqual(["đến 12/2024", "28/10/2024 – 31/12/2024", "", ""]);
    expect(textBetween(page, "milestone-numbers", "</g>")).toContain("1 2 3");
  });

  it("shows the day of the page at the edge, with an arrow, where the campaign is over or not begun", async () => {
    expect(await pageOf(someFacts({ asOf: "2026-11-26" }))).toContain("đến 26/11/2026 →");
    expect(await pageOf(someFacts({ asOf: "2024-05-02", records: [] }))).toContain("← đến 02/5/2024");
  });
});

describe("the months of the timeline", () => {
  it.each(["30/6/2025", "31/12/2034", "31/12/9999"])(
    "are named a few times in a campaign until %s",
    async (den) => {
      const plan = planWithPhase("2", { den });
      const page = await pageOf(someFacts({ plan, records: [], asOf: "2025-05-01" }));
      const months = textBetween(page, 'role-mark months"', "</g>").match(/\d+\/\d{4}/g) ?? [];
      expect(months.length).toBeGreaterThan(1);
      expect(months.length).toBeLessThan(12);
    },
  );
});

describe("the page as a file", () => {
  it("lets only its own script and style sheet in, by their hashes", async () => {
    const page = await pageOf(LATE);
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hashOf = (tag: string) => {
      const [, text = ""] = new RegExp(`<${tag}[^>]*>(.*)</${tag}>`, "s").exec(page) ?? [];
      return `&#39;sha256-${createHash("sha256").update(text).digest("base64")}&#39;`;
    };
    expect(policy.split("; ")).toEqual([
      "default-src &#39;none&#39;",
      `script-src ${hashOf("script")}`,
      `style-src ${hashOf("style")}`,
      "base-uri &#39;none&#39;",
      "form-action &#39;none&#39;",
    ]);
  });

  it("has the same hashes where git has given its files the line ends of Windows", async () => {
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    const files = { css: crlf(PAGE_FILES.css), js: crlf(PAGE_FILES.js) };
    expect(await renderPage(followUpOf(LATE), files)).toBe(await pageOf(LATE));
  });

  it("holds no style or event attribute and no address of another place", async () => {
    const page = await pageOf(LATE);
    const body = bodyOf(page);
    expect(body).not.toMatch(/<[^>]*\s(style|on\w+|src)=/);
    expect([...body.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith("#"))).toBe(true);
    expect(page.replaceAll(/http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink)/g, "")).not.toMatch(/https?:/);
  });

  it("is the same byte by byte for the same value", async () =>
    expect(await pageOf(LATE)).toBe(await pageOf(LATE)));

  it("stays below 4 MB with 1.200 units in three phases", async () => {
    const page = await pageOf(largeFacts(1200));
    expect(rowsOf(page, "units")).toHaveLength(1201);
    expect(Buffer.byteLength(page)).toBeLessThan(4_000_000);
  });
});
