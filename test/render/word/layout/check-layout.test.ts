import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { composeLetter } from "../../../../src/compose/reminder/letter.ts";
import { LAYOUT_CODES, type LayoutCode } from "../../../../src/model/layout.ts";
import { reminderLetterSchema } from "../../../../src/model/letter.ts";
import { renderFindings } from "../../../../src/render/text/layout.ts";
import { renderWord } from "../../../../src/render/word/index.ts";
import { checkLayout, dayOf } from "../../../../src/render/word/layout/index.ts";
import { openZip, packZip } from "../../../../src/render/word/zip.ts";
import { layoutPage } from "../../../../src/words/layout.ts";
import { aPlan } from "../../../helpers/facts.ts";
import { byHand, type Change, changed, followedBy, saying, styled } from "../../../helpers/faulty-word.ts";
import { partyDocument, stateDocument } from "../../../helpers/other-documents.ts";
import { aReminder, aReminderInput } from "../../../helpers/reminders.ts";
import { copyOf, SAMPLE, temporaryFolder, thiDua } from "../../../helpers/run.ts";
import { convert, hasOffice, wordsOf } from "../../../helpers/word.ts";

const templateOf = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../../../templates", `${name}.docx`));

let report: Uint8Array;
let letter: Uint8Array;

beforeAll(async () => {
  const out = join(temporaryFolder(), "bao-cao.docx");
  const data = copyOf(SAMPLE);
  appendFileSync(join(data, "ke-hoach.yaml"), "\ntrinh_bay: { the_thuc: hd05 }\n");
  expect((await thiDua(data, ["report", "--phase", "2", "--data", data, "--out", out])).code).toBe(0);
  report = readFileSync(out);
  const value = composeLetter(aReminderInput("draft", { lan: 2, before: [aReminder("2025-07-06", 1)] }));
  const about = { title: "Công văn", date: "2025-07-10", custom: {} };
  letter = await renderWord(templateOf("cong-van-don-doc"), reminderLetterSchema, value, about);
});

const codes = (bytes: Uint8Array) => [...new Set(checkLayout(bytes, "hd05").map(({ code }) => code))];

/** For each rule a file that breaks it, and no other. */
const GALLERY: Readonly<Record<LayoutCode, () => Uint8Array>> = {
  BT001: () => Buffer.from("không phải Word"),
  BT101: broken(saying('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')),
  BT102: broken(saying('w:left="1701"', 'w:left="1417"')),
  BT103: broken({ part: /header/, change: (xml) => xml.replace(">PAGE<", ">DATE<") }),
  BT104: broken(styled("TDSoTrang", '<w:sz w:val="28"/>', '<w:sz w:val="24"/>')),
  BT105: broken(saying("<w:titlePg/>", "")),
  BT106: broken(saying('w:header="567"', 'w:header="720"')),
  BT107: broken(saying(' w:start="1"', "")),
  BT201: broken(saying("Đảng Cộng sản Việt Nam", "Việt Nam")),
  BT202: broken(styled("TDTieuDe", '<w:sz w:val="30"/>', '<w:sz w:val="28"/>')),
  BT203: broken(saying('<w:pBdr><w:bottom w:val="single"', '<w:pBdr><w:bottom w:val="none"')),
  BT204: broken(styled("TDCapTren", "<w:caps/>", "<w:b/><w:caps/>")),
  BT205: broken(styled("TDCoQuan", "<w:b/>", "")),
  BT206: broken(saying(">*<", "> <")),
  BT207: broken(saying("Số     -BC/ĐU", "Số: 12/BC-ĐU")),
  BT208: broken(styled("TDSo", '<w:sz w:val="28"/>', '<w:sz w:val="26"/>')),
  BT209: broken(styled("TDNgay", "<w:i/>", "")),
  BT210: broken(saying("ngày 30 tháng 6 năm", "ngày 5 tháng 06 năm")),
  BT211: broken(followedBy("Số     -BC/ĐU", "TDSo", "KHẨN")),
  BT212: broken(followedBy("Số     -BC/ĐU", "TDSo", "Dự thảo lần thứ 2")),
  BT301: broken(styled("TDTenLoai", '<w:sz w:val="32"/>', '<w:sz w:val="28"/>')),
  BT302: broken(styled("TDTrichYeu", "<w:b/>", "")),
  BT303: broken(saying(">-----<", ">---<")),
  BT304: () => changed(letter, saying("về việc", "V/v")),
  BT305: () => changed(letter, styled("TDKinhGui", '<w:jc w:val="center"/>', '<w:jc w:val="left"/>')),
  BT401: broken(byHand("Đảng ủy phân công", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')),
  BT402: broken(styled("TDThan", '<w:sz w:val="28"/>', '<w:sz w:val="26"/>')),
  BT403: broken(styled("TDThan", '<w:jc w:val="both"/>', '<w:jc w:val="left"/>')),
  BT404: broken(styled("TDThan", 'w:firstLine="567"', 'w:firstLine="720"')),
  BT405: broken(styled("TDThan", 'w:after="120"', 'w:after="60"')),
  BT406: broken(styled("TDThan", 'w:line="380" w:lineRule="exact"', 'w:line="360" w:lineRule="auto"')),
  BT407: broken(byHand("- Chỉ thị số 39/CT-TTg", "<w:i/>")),
  BT501: broken(saying("Nơi nhận:", "Kính chuyển:")),
  BT502: broken(styled("TDQuyenHan", "<w:b/>", "")),
  BT503: broken(saying("T/M BAN CHẤP HÀNH", "TM. BAN CHẤP HÀNH")),
  BT504: broken(byHand("BÍ THƯ", "<w:b/>")),
  BT505: broken(styled("TDHoTen", "<w:b/>", "")),
  BT506: broken(saying("Bùi Văn Thăng", "TS. Bùi Văn Thăng")),
  BT507: broken(styled("TDNoiNhanNhan", '<w:u w:val="single"/>', "")),
  BT508: broken(styled("TDNoiNhan", '<w:sz w:val="24"/>', '<w:sz w:val="22"/>')),
  BT509: broken(saying("- Lưu VPĐU.", "- Lưu: VT.")),
  BT510: broken(saying("T/M BAN CHẤP HÀNH", "K/T BÍ THƯ"), saying(">BÍ THƯ<", ">PHÓ BÍ THƯ<")),
  BT601: broken(saying("tổng kết đợt thi đua.<", "tổng kết đợt thi đua./.<")),
};

function broken(...changes: Change[]): () => Uint8Array {
  return () => changed(report, ...changes);
}

describe("the measuring of a Word file", () => {
  it("finds nothing in the reports and the letter that the program makes", async () => {
    for (const phase of ["1", "2", "3"]) {
      const out = join(temporaryFolder(), `${phase}.docx`);
      await thiDua(SAMPLE, ["report", "--phase", phase, "--out", out]);
      expect(checkLayout(readFileSync(out), "hd36")).toEqual([]);
    }
    expect(checkLayout(letter, "hd36")).toEqual([]);
  });

  it("finds nothing in a letter that is marked as urgent, in another spelling and by later rules", async () => {
    const plan = {
      ...aPlan(),
      trinh_bay: { chinh_ta: "uỷ", the_thuc: "hd05" },
      theo_doi: { do_khan: "hỏa tốc" },
    } as const;
    const value = composeLetter(aReminderInput("missing", { plan }));
    expect(value).toMatchObject({
      co_do_khan: true,
      do_khan: "HOẢ TỐC",
      theo_hd05: true,
      co_quan: "ĐẢNG ỦY SỞ",
    });
    const about = { title: "Công văn", date: "2025-07-10", custom: {} };
    const made = await renderWord(templateOf("cong-van-don-doc"), reminderLetterSchema, value, about);
    expect(checkLayout(made, "hd05")).toEqual([]);
    expect(wordsOf(made)).toContain("HOẢ TỐC");
  });

  it.each(["bao-cao-giai-doan", "cong-van-don-doc"])("finds nothing in the template %s", (name) =>
    expect(checkLayout(templateOf(name), "hd05")).toEqual([]),
  );

  it("has an example of every rule, and of no other", () =>
    expect(Object.keys(GALLERY)).toEqual(LAYOUT_CODES));

  it.each(LAYOUT_CODES)("finds %s, and nothing else, in its example", (code) =>
    expect(codes(GALLERY[code]())).toEqual([code]),
  );

  it.each([
    ["BT102", "trên 20, dưới 20, trái 25, phải 15 mm", "trên 20, dưới 20, trái 30, phải 15 mm"],
    ["BT104", "cỡ 12", "cỡ 14"],
    ["BT106", "12,7 mm", "10 mm"],
    ["BT203", "không thấy", "nét liền dài khoảng 72,9 mm"],
    ["BT204", "đậm", "không đậm"],
    ["BT210", "“ngày 5 tháng 06”", "“ngày 05 tháng 6”"],
    ["BT404", "12,7 mm", "khoảng 10 mm"],
    ["BT405", "3 pt", "ít nhất 6 pt"],
    ["BT406", "1,5 dòng", "chính xác 18–22 pt"],
    ["BT508", "cỡ 11", "cỡ 12"],
  ] as const)("says of %s that it measured %s and that the rule is %s", (code, measured, expected) =>
    expect(checkLayout(GALLERY[code](), "hd05")[0]).toMatchObject({ measured, expected }),
  );

  it("tells a departure of the whole body once, where it begins, with how many places more", () => {
    const found = checkLayout(GALLERY.BT402(), "hd05");
    expect(found).toHaveLength(1);
    expect(found[0]?.place?.words).toMatch(/^- Kế hoạch số 147-KH/);
    expect(found[0]?.more).toBeGreaterThan(30);
  });

  it("weighs what only Hướng dẫn 05 is known to say as a warning under Hướng dẫn 36", () => {
    const weight = (profile: "hd36" | "hd05") => checkLayout(GALLERY.BT504(), profile)[0]?.severity;
    expect([weight("hd36"), weight("hd05")]).toEqual(["warning", "error"]);
  });

  it("asks for pages of its own for each phụ lục under Hướng dẫn 05 only, and of no template", () => {
    const [found] = checkLayout(GALLERY.BT107(), "hd05");
    expect(found).toMatchObject({ severity: "warning", measured: "đánh tiếp theo phần trước" });
    expect(checkLayout(GALLERY.BT107(), "hd36")).toEqual([]);
    const second = followedBy("PHỤ LỤC", "TDPhuLuc", "Phụ lục số 2");
    expect(codes(changed(report, second))).toEqual(["BT107"]);
    const sentence = followedBy("PHỤ LỤC", "TDThan", "Phụ lục 2 của kế hoạch nêu rõ các biểu.");
    expect(codes(changed(report, sentence))).toEqual([]);
  });

  it("never takes what it can't recognise for right", () => {
    const headless = changed(
      report,
      saying("Số     -BC/ĐU", "Mã 12"),
      saying("Hải Dương, ngày", "Hải Dương"),
    );
    expect(codes(headless)).toEqual(["BT208", "BT209"]);
    expect(checkLayout(headless, "hd05").every(({ measured }) => measured === "không thấy")).toBe(true);
    expect(codes(templateOf("danh-sach-don-doc"))).toEqual(["BT201", "BT501"]);
  });

  it("knows minutes by their signers, who sign for nobody and send it nowhere", () => {
    const minutes = templateOf("bien-ban-hop-xet");
    expect(codes(minutes)).toEqual([]);
    expect(codes(changed(minutes, saying("THƯ KÝ", "Đại diện"), saying("CHỦ TRÌ", "Đại diện")))).toEqual([
      "BT501",
    ]);
    expect(codes(changed(minutes, styled("TDQuyenHan", "<w:b/>", "")))).toEqual(["BT502"]);
    expect(codes(changed(minutes, styled("TDHoTen", "<w:b/>", "")))).toEqual(["BT505"]);
    expect(codes(changed(minutes, saying("{{chu_tri}}", "TS. Nguyễn Văn A")))).toEqual(["BT506"]);
  });

  it("asks of a report for its recipients, even where somebody takes the chair in it", () => {
    expect(codes(changed(report, saying("Nơi nhận:", "Chủ trì")))).toEqual(["BT501"]);
  });

  it("lets the head of an office sign as such, without T/M and without a post, but not a deputy", () => {
    const office = templateOf("to-trinh-khen-thuong");
    const signedBy = (capacity: string) =>
      changed(office, saying("{{quyen_han}}", capacity), saying("{{chuc_vu}}", ""));
    expect(codes(signedBy("CHÁNH VĂN PHÒNG"))).toEqual([]);
    expect(codes(signedBy("PHÓ CHÁNH VĂN PHÒNG"))).toContain("BT502");
    // The post of the head is no capacity: bold is left to the office.
    const upright = changed(signedBy("CHÁNH VĂN PHÒNG"), styled("TDQuyenHan", "<w:b/>", ""));
    expect(codes(upright)).toEqual([]);
  });

  it.each(["danh-sach-de-nghi", "phieu-binh-xet", "phieu-binh-xet-a4"])(
    "finds the star below the issuer in %s, and the rule as long as the title",
    (name) => {
      const found = codes(templateOf(name));
      expect(found).not.toContain("BT206");
      expect(found).not.toContain("BT203");
    },
  );

  it("knows a document of the state (Nghị định 30/2020) for another thing", async () => {
    const found = codes(await stateDocument());
    for (const code of [
      "BT201",
      "BT204",
      "BT206",
      "BT207",
      "BT503",
      "BT504",
      "BT507",
      "BT508",
      "BT509",
      "BT601",
    ])
      expect(found).toContain(code);
    expect(found.length).toBeGreaterThan(15);
    const head = checkLayout(await stateDocument(), "hd05").find(({ code }) => code === "BT201");
    expect(head?.measured).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });

  it("finds nothing in a Party document whose every look was set by hand, without styles", async () => {
    const made = await partyDocument();
    expect(checkLayout(made, "hd05")).toEqual([]);
    expect(dayOf(made)).toBe("2026-06-05");
  });

  it.each([
    ["as long as the title", 4133, []],
    ["half as long", 2000, ["BT203"]],
  ] as const)("measures a line that was drawn under the title: %s", async (_what, twips, found) => {
    const line = `<w:r><w:drawing><wp:anchor><wp:extent cx="${twips * 635}" cy="0"/></wp:anchor></w:drawing></w:r>`;
    const unruled = saying('<w:pBdr><w:bottom w:val="single"', '<w:pBdr><w:bottom w:val="none"');
    const drawn = saying("Đảng Cộng sản Việt Nam</w:t></w:r>", `Đảng Cộng sản Việt Nam</w:t></w:r>${line}`);
    expect(codes(changed(report, unruled, drawn))).toEqual(found);
  });

  it("reads the day of a document from its head", () => {
    expect(dayOf(report)).toBe("2025-06-30");
    expect(dayOf(Buffer.from(""))).toBeUndefined();
  });
});

describe("what Word adds up", () => {
  const size = (style: string) =>
    changed(report, { part: /styles/, change: (xml) => xml.replace("</w:styles>", `${style}</w:styles>`) });

  it("is what a style is based on, where the style says nothing itself", () => {
    const base =
      '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="X"/><w:basedOn w:val="TDThan"/></w:style>';
    const based = changed(size(base), saying('<w:pStyle w:val="TDThan"/>', '<w:pStyle w:val="X"/>'));
    expect(codes(based)).toEqual([]);
  });

  it("ends where styles are based on one another in a circle", () => {
    const circle = ["X Y", "Y X"]
      .map((pair) => pair.split(" "))
      .map(
        ([id, base]) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`,
      )
      .join("");
    const based = changed(size(circle), saying('<w:pStyle w:val="TDThan"/>', '<w:pStyle w:val="X"/>'));
    expect(codes(based)).toContain("BT404");
  });

  it("is what was set by hand, above every style", () => {
    const words = "Đảng ủy phân công";
    expect(codes(changed(report, byHand(words, '<w:sz w:val="26"/>')))).toEqual(["BT402"]);
    const back = [styled("TDTieuDe", "<w:b/>", ""), byHand("Đảng Cộng sản Việt Nam", "<w:b/>")];
    expect(codes(changed(report, ...back))).toEqual([]);
  });

  it("is a font of the theme, where one is named", () => {
    const themed = byHand(
      "Đảng ủy phân công",
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
    );
    expect(codes(changed(report, themed))).toEqual(["BT401"]);
  });

  it("is no gap between paragraphs of one style that asks for none", () =>
    expect(
      codes(changed(report, styled("TDThan", "<w:spacing ", "<w:contextualSpacing/><w:spacing "))),
    ).toEqual(["BT405"]));
});

describe("a hostile or broken file", () => {
  const withBody = (xml: string) => {
    const zip = openZip(report);
    zip.file("word/document.xml", xml);
    return packZip(zip);
  };
  it.each([
    ["no XML", "<w:document"],
    ["a DOCTYPE", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ])("is told as unreadable where a part is %s", (_what, xml) =>
    expect(codes(withBody(xml))).toEqual(["BT001"]),
  );

  it("is measured as far as it goes where it holds nothing", () =>
    expect(codes(withBody("<a/>"))).toEqual(["BT101", "BT201", "BT402", "BT501"]));

  it.each([
    [
      "a line of “ngày”",
      (n: number) => saying("Hải Dương, ngày", `Hải Dương, ${"ngày tháng ".repeat(n)} ngày`),
    ],
    ["a number of blanks", (n: number) => saying("Số     -BC", `Số${" ".repeat(n * 10)}x-BC`)],
    [
      "runs beyond counting",
      (n: number) => saying("<w:body>", `<w:body><w:p>${"<w:r><w:t>x</w:t></w:r>".repeat(n)}</w:p>`),
    ],
    [
      "tables in tables",
      (n: number) => {
        const [open, close] = ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"];
        return saying("<w:body>", `<w:body>${open.repeat(n / 100)}<w:p/>${close.repeat(n / 100)}`);
      },
    ],
    [
      "controls in controls",
      (n: number) => {
        const [open, close] = ["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"];
        return saying("<w:body>", `<w:body>${open.repeat(n)}<w:p/>${close.repeat(n)}`);
      },
    ],
  ])("is measured, or refused, in a few seconds where it has %s", (_what, hostile) => {
    const evil = changed(report, hostile(20_000));
    const start = performance.now();
    expect(checkLayout(evil, "hd05")).toBeInstanceOf(Array);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("can't paint the screen", () => {
    const evil = changed(report, saying("- Lưu VPĐU.", "- Lưu: \u009b31mVT \u202e"));
    const told = renderFindings(checkLayout(evil, "hd05"), { color: false, width: 80 });
    expect(told).toContain("BT509");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe("what is said of a Word file", () => {
  it("is in docs/the-thuc.md, rule by rule (else: npx tsx scripts/make-docs.mts)", () => {
    const page = join(import.meta.dirname, "../../../../docs/the-thuc.md");
    expect(readFileSync(page, "utf8")).toBe(layoutPage());
  });

  it("is what was measured, the rule, the place as seen in Word, how to mend it, within the screen", () => {
    const told = renderFindings(checkLayout(GALLERY.BT402(), "hd05"), { color: false, width: 80 });
    expect(told).toMatch(
      /^lỗi\[BT402\]: Cỡ chữ phần lời văn: cỡ 13; quy định: cỡ 14–15\.\n --> thân văn bản, /,
    );
    expect(told).toContain("chỗ khác cũng vậy");
    expect(told).toContain(" = cách sửa: ");
    for (const line of told.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });
});

describe.skipIf(!hasOffice())("a copy that LibreOffice saved", () => {
  const folder = temporaryFolder();
  it.each(["report", "letter"])(
    "measures as the %s itself, though its styles have other ids",
    (name) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, name === "report" ? report : letter);
      expect(checkLayout(readFileSync(convert(path, "docx")), "hd05")).toEqual([]);
    },
    120_000,
  );

  it("has the faults of its original", () => {
    const path = join(folder, "sai.docx");
    writeFileSync(path, GALLERY.BT402());
    expect(codes(readFileSync(convert(path, "docx")))).toEqual(["BT402"]);
  }, 120_000);
});
