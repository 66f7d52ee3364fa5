import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOf, thiDua } from "./helpers/run.ts";
import { tablesOf, wordsOf } from "./helpers/word.ts";

/*
 * The reorganisation that the campaign of the seed went through: ten sở became five on 20/02/2025, the committee over them
 * ended twice, the province became part of a city on 01/07/2025. What is real and what is made up is said in the files.
 */

const HAI_DUONG = join(import.meta.dirname, "fixtures", "hai-duong");

type Report = { readonly words: string[]; readonly tables: string[][][]; readonly out: string };
const made = new Map<string, Promise<Report>>();

/** The report of a phase, of the day that the committee has set or of another one; made once for all who look at it. */
function reported(phase: number, asOf?: string): Promise<Report> {
  const key = `${phase} ${asOf}`;
  const report = made.get(key) ?? makeReport(phase, asOf);
  made.set(key, report);
  return report;
}

async function makeReport(phase: number, asOf: string | undefined): Promise<Report> {
  const data = copyOf(HAI_DUONG);
  const argv = ["report", "--phase", String(phase), "--out", "r.docx"];
  const ran = await thiDua(data, [...argv, ...(asOf === undefined ? [] : ["--as-of", asOf])]);
  expect(ran.err).toBe("");
  const bytes = readFileSync(join(data, "r.docx"));
  return { words: wordsOf(bytes), tables: tablesOf(bytes), out: ran.out };
}

/** The head of a document up to its place and day, without blanks: a long name stands there in lines of its own. */
function headOf(words: readonly string[]): string[] {
  const end = words.findIndex((one) => /, ngày \d\d tháng /.test(one));
  return words.slice(0, end + 1).map(withoutBlanks);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The paragraphs after one that is so, up to one that is so. */
function between(words: readonly string[], after: string, before: string): string[] {
  return words.slice(words.indexOf(after) + 1, words.indexOf(before));
}

describe("the folder of Hải Dương", () => {
  it("has no error, though ten units and the five that took over report the same phase", async () => {
    const { code, out } = await thiDua(HAI_DUONG, ["check"]);
    expect(out).toContain("không có lỗi, 2 cảnh báo, 1 thông tin.");
    expect(code).toBe(0);
  });

  it("gives no report of phase 1 where one of the five does not say whether it includes the old ones", async () => {
    const data = copyOf(HAI_DUONG);
    const file = join(data, "giai-doan-1", "so-xay-dung-moi.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("bao_gom: []\n", ""));
    const { code, out } = await thiDua(data, ["report", "--phase", "1", "--out", "r.docx"]);
    expect(code).toBe(1);
    expect(out.match(/lỗi\[TD405\]/g)).toHaveLength(2);
    expect(existsSync(join(data, "r.docx"))).toBe(false);
  });
});

describe("the head of a report", () => {
  const head = (...lines: string[]) => lines.map(withoutBlanks);
  const KHOI = ["ĐẢNG BỘ TỈNH HẢI DƯƠNG", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH"];
  const TINH = ["ĐẢNG BỘ TỈNH HẢI DƯƠNG", "ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG"];
  const THANH_PHO = ["ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG", "ĐẢNG ỦY ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG"];

  it.each([
    [1, "10/4/2025", TINH, "Số 12-BC/ĐU", "Hải Dương, ngày 10 tháng 4 năm 2025"],
    [2, "10/7/2025", THANH_PHO, "Số 03-BC/ĐUUBND", "Hải Phòng, ngày 10 tháng 7 năm 2025"],
    [3, "10/01/2026", THANH_PHO, "Số 41-BC/ĐUUBND", "Hải Phòng, ngày 10 tháng 01 năm 2026"],
  ])("of phase %d is that of the committee on %s", async (phase, _day, names, number, place) => {
    const { words } = await reported(phase);
    expect(headOf(words)).toEqual(head(...names, "*", number, "Đảng Cộng sản Việt Nam", place));
  });

  it.each([
    [1, "28/02/2025", KHOI, "Số 12-BC/ĐUK", "Hải Dương, ngày 28 tháng 02 năm 2025"],
    [1, "01/3/2025", TINH, "Số 12-BC/ĐU", "Hải Dương, ngày 01 tháng 3 năm 2025"],
    [2, "30/6/2025", TINH, "Số 03-BC/ĐU", "Hải Dương, ngày 30 tháng 6 năm 2025"],
    [2, "01/7/2025", THANH_PHO, "Số 03-BC/ĐUUBND", "Hải Phòng, ngày 01 tháng 7 năm 2025"],
  ])("of phase %d changes with the committee: on %s", async (phase, day, names, number, place) => {
    const { words } = await reported(phase, day);
    expect(headOf(words)).toEqual(head(...names, "*", number, "Đảng Cộng sản Việt Nam", place));
  });
});

describe("whom a report is from and to", () => {
  it.each([
    [
      1,
      "Đảng ủy Ủy ban nhân dân tỉnh Hải Dương báo cáo Ban Thường vụ Tỉnh ủy Hải Dương",
      ["- Ban Thường vụ Tỉnh ủy (báo cáo);", "- Các đảng ủy cơ sở;", "- Lưu Văn phòng Đảng ủy."],
      ["T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Trần Thị Bình"],
    ],
    [
      2,
      "Đảng ủy Ủy ban nhân dân thành phố Hải Phòng báo cáo Ban Thường vụ Thành ủy Hải Phòng",
      ["- Ban Thường vụ Thành ủy (báo cáo);", "- Các đảng ủy trực thuộc;", "- Lưu Văn phòng Đảng ủy."],
      ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Văn Cường"],
    ],
    [
      3,
      "Đảng ủy Ủy ban nhân dân thành phố Hải Phòng báo cáo Ban Thường vụ Thành ủy Hải Phòng",
      ["- Ban Thường vụ Thành ủy (báo cáo);", "- Các đảng ủy trực thuộc;", "- Lưu Văn phòng Đảng ủy."],
      ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Văn Cường"],
    ],
  ])("is right in phase %d: opening, nơi nhận, signer", async (phase, opening, places, signer) => {
    const { words } = await reported(phase);
    expect(words).toContain(`${opening} kết quả thực hiện đợt thi đua giai đoạn ${phase} như sau:`);
    expect(between(words, "Nơi nhận:", "PHỤ LỤC")).toEqual([...places, ...signer]);
  });

  it("was Đảng ủy Khối to Tỉnh ủy, by its own signer, as long as it lasted", async () => {
    const { words } = await reported(1, "28/02/2025");
    expect(words.join("\n")).toContain(
      "Đảng ủy Khối các cơ quan tỉnh báo cáo Ban Thường vụ Tỉnh ủy Hải Dương kết quả",
    );
    expect(between(words, "Nơi nhận:", "PHỤ LỤC").slice(2)).toEqual([
      "- Lưu Văn phòng Đảng ủy Khối.",
      "T/M BAN THƯỜNG VỤ",
      "PHÓ BÍ THƯ",
      "Nguyễn Văn An",
    ]);
  });
});

describe("the legal bases of a report", () => {
  const basesOf = (words: readonly string[]) => {
    const rest = words.slice(words.indexOf("-----") + 1);
    return rest.slice(
      0,
      rest.findIndex((one) => !one.startsWith("- ")),
    );
  };
  const CT_39 = "- Chỉ thị số 39/CT-TTg, ngày 15/10/2024 của Thủ tướng Chính phủ;";
  const KH_147 = "- Kế hoạch số 147-KH/ĐUK, ngày 28/10/2024 của Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh;";
  const ND_98 = "- Nghị định số 98/2023/NĐ-CP, ngày 31/12/2023 của Chính phủ,";
  const ND_152 = "- Nghị định số 152/2025/NĐ-CP, ngày 14/6/2025 của Chính phủ,";

  it.each([
    [1, "10/4/2025", ND_98],
    [2, "30/6/2025", ND_98],
    [2, "01/7/2025", ND_152],
    [2, "10/7/2025", ND_152],
    [3, "10/01/2026", ND_152],
  ])("of phase %d on %s are those in force on that day and no other", async (phase, day, decree) => {
    expect(basesOf((await reported(phase, day)).words)).toEqual([CT_39, KH_147, decree]);
  });
});

describe("the report of phase 1, in which ten sở became five", () => {
  const MERGERS = [
    ["Đảng bộ Sở Tài chính (cũ) và Đảng bộ Sở Kế hoạch và Đầu tư", "Đảng bộ Sở Tài chính", "401"],
    ["Đảng bộ Sở Xây dựng (cũ) và Đảng bộ Sở Giao thông vận tải", "Đảng bộ Sở Xây dựng", "402"],
    [
      "Đảng bộ Sở Khoa học và Công nghệ (cũ) và Đảng bộ Sở Thông tin và Truyền thông",
      "Đảng bộ Sở Khoa học và Công nghệ",
      "403",
    ],
    [
      "Đảng bộ Sở Nông nghiệp và Phát triển nông thôn và Đảng bộ Sở Tài nguyên và Môi trường",
      "Đảng bộ Sở Nông nghiệp và Môi trường",
      "404",
    ],
    ["Đảng bộ Sở Nội vụ (cũ) và Đảng bộ Sở Lao động - Thương binh và Xã hội", "Đảng bộ Sở Nội vụ", "405"],
  ] as const;

  it("rests on 6 of 7 units: the old ones owe nothing any more", async () => {
    const { words, out } = await reported(1);
    expect(out).toContain("6/7 đơn vị có bản ghi chính thức");
    expect(words.join("\n")).toContain("Báo cáo tổng hợp từ bản ghi của 6/7 đơn vị phải báo cáo. Từ ngày");
    expect(words).toContain("Chưa báo cáo: Đảng bộ Sở Công Thương.");
  });

  it("counts what each old sở did once, by its own record or by that of its successor", async () => {
    const { words, tables } = await reported(1);
    // 48 where all final records were added up.
    expect(words.join("\n")).toContain("Kết nạp 36 đảng viên mới");
    expect(tables[2]?.slice(1).map(([, unit, value]) => [unit, value])).toEqual([
      ["Đảng bộ Sở Tài chính", "7"],
      ["Đảng bộ Sở Xây dựng", "2"],
      ["Đảng bộ Sở Khoa học và Công nghệ", "6"],
      ["Đảng bộ Sở Nông nghiệp và Môi trường", "4"],
      ["Đảng bộ Sở Nội vụ", "6"],
      ["Đảng bộ Sở Tư pháp", "1"],
      ["Đảng bộ Sở Công Thương", "–"],
      ["Đảng bộ Sở Xây dựng (cũ)", "1"],
      ["Đảng bộ Sở Giao thông vận tải", "4"],
      ["Đảng bộ Sở Nông nghiệp và Phát triển nông thôn", "5"],
      ["Đơn vị có số liệu (n/N)", "9/10"],
      ["Cộng", "36"],
    ]);
  });

  it("counts results of tasks over all the records that it rests on", async () => {
    expect((await reported(1)).words.join("\n")).toContain("Đại hội chi bộ: 3/9 đơn vị có kết quả.");
  });

  it("tells of the five mergers in one sentence, each with its decision", async () => {
    const told = MERGERS.map(
      ([old, successor, so]) =>
        `từ ngày 20/02/2025, ${old} nhập vào ${successor} (Quyết định số ${so}-QĐ/ĐUK, ngày 18/02/2025)`,
    ).join("; ");
    expect((await reported(1)).words.join("\n")).toContain(`T${told.slice(1)}; số liệu không tính hai lần.`);
  });

  it("has a line for each merger in its appendix, with the names of the day before", async () => {
    const { words } = await reported(1);
    expect(
      between(words, "Biến động đơn vị trong giai đoạn", "Biểu 1. Số liệu các chỉ tiêu theo đơn vị"),
    ).toEqual(
      MERGERS.map(
        ([old, successor, so]) =>
          `- Từ ngày 20/02/2025, ${old.replace(" (cũ)", "")} hợp nhất thành ${successor} (Quyết định số ${so}-QĐ/ĐUK, ngày 18/02/2025).`,
      ),
    );
  });

  it("says who has not reported and who was late", async () => {
    expect(
      (await reported(1)).tables
        .at(-1)
        ?.slice(1)
        .map((row) => row.slice(1, 3)),
    ).toEqual([
      ["Đảng bộ Sở Công Thương", "Chưa báo cáo"],
      ["Đảng bộ Sở Nội vụ", "Chậm 2 ngày"],
    ]);
  });
});

describe("the report of phase 2, after the mergers", () => {
  it("rests on all of the 6 units that owe a record, and names the exempt one with its document", async () => {
    const { words } = await reported(2);
    expect(words).toContain(
      "Báo cáo tổng hợp từ bản ghi của cả 6 đơn vị phải báo cáo. Được miễn báo cáo: Đảng bộ Sở Công Thương (văn bản số 21-CV/ĐU).",
    );
    expect((await reported(2)).tables[2]?.slice(-2)).toEqual([
      ["", "Đơn vị có số liệu (n/N)", "6/6"],
      ["", "Cộng", "13"],
    ]);
  });

  it("does not compare a new sở with the part of phase 1 that it reported itself", async () => {
    expect((await reported(2)).words.join("\n")).not.toContain("so với giai đoạn trước");
  });

  it("tells of no change, since none was in it", async () => {
    expect((await reported(2)).words).not.toContain("Biến động đơn vị trong giai đoạn");
  });
});

describe("the report of phase 3, in the city", () => {
  it("calls the units by their new names and tells when they got them", async () => {
    const { words, tables } = await reported(3);
    expect(tables[2]?.[1]?.[1]).toBe("Đảng bộ Sở Tài chính Hải Phòng");
    expect(words).toContain(
      "- Từ ngày 01/7/2025, Đảng bộ Sở Tài chính đổi tên thành Đảng bộ Sở Tài chính Hải Phòng (Quyết định số 51-QĐ/ĐUUBND).",
    );
    expect(words.filter((one) => one.includes("đổi tên thành"))).toHaveLength(7);
  });

  it("rests on all 7 units, one of them in time by an extended due date", async () => {
    const { words, tables } = await reported(3);
    expect(words).toContain("Báo cáo tổng hợp từ bản ghi của cả 7 đơn vị phải báo cáo.");
    expect(words.join("\n")).not.toContain("Chậm");
    expect(tables[2]?.at(-1)).toEqual(["", "Cộng", "11"]);
  });

  it("compares with phase 2 the units that reported both", async () => {
    expect((await reported(3)).words.join("\n")).toContain(
      "Kết nạp 11 đảng viên mới; giảm 4 so với giai đoạn trước (tính trên 6 đơn vị cùng báo cáo)",
    );
  });
});

type UnitJson = { unit: string; name: string; state: string; reasons: { text: string }[] };

/** What `status --json` says of a phase, of a copy: git would say of the fixture itself that it came with this project. */
async function statusOf(so: number) {
  const { out } = await thiDua(copyOf(HAI_DUONG), ["status", "--json"]);
  const { phases } = JSON.parse(out) as {
    phases: { phase: number; counts: { due: number; received: number; late: number }; units: UnitJson[] }[];
  };
  const phase = phases.find((one) => one.phase === so);
  if (!phase) throw new Error(`no phase ${so}`);
  return phase;
}

describe("thi-dua status on Hải Dương", () => {
  it.each([
    [1, 7, 6, 1],
    [2, 6, 6, 0],
    [3, 7, 7, 0],
  ])(
    "counts in phase %d as the report does: %d due, %d received, %d late",
    async (so, due, received, late) => {
      expect((await statusOf(so)).counts).toMatchObject({ due, received, late });
    },
  );

  it("has the ten old ones merged in phase 1 and ended after it", async () => {
    const states = async (so: number) => (await statusOf(so)).units.slice(0, 10).map(({ state }) => state);
    expect(new Set(await states(1))).toEqual(new Set(["merged"]));
    expect(new Set([...(await states(2)), ...(await states(3))])).toEqual(new Set(["ended"]));
  });
});

describe("thi-dua why on Hải Dương", () => {
  const why = async (unit: string, phase: string) =>
    (await thiDua(copyOf(HAI_DUONG), ["why", unit, "--phase", phase])).out.replace(/\s+/g, " ");

  it("says into whom an old sở went, by which decision, and where that is written", async () => {
    const told = await why("so-tai-chinh", "1");
    expect(told).toContain(
      "Từ ngày 20/02/2025 đơn vị nhập vào Đảng bộ Sở Tài chính (Quyết định số 401-QĐ/ĐUK, ngày 18/02/2025); đơn vị mới báo cáo thay.",
    );
    const line =
      readFileSync(join(HAI_DUONG, "don-vi.yaml"), "utf8")
        .split("\n")
        .findIndex((one) => one.includes("401-QĐ")) + 1;
    expect(told).toContain(`don-vi.yaml:${line}:`);
  });

  it("says so in the phases after it too", async () => {
    expect(await why("so-tai-chinh", "2")).toContain(
      "Đơn vị kết thúc ngày 19/02/2025, nhập vào Đảng bộ Sở Tài chính (Quyết định số 401-QĐ/ĐUK, ngày 18/02/2025), trước giai đoạn này.",
    );
  });

  it("says of a new sở that it was late", async () => {
    expect(await why("so-noi-vu-moi", "1")).toContain("Đảng bộ Sở Nội vụ, giai đoạn 1: chậm 2 ngày.");
  });

  it("names the document that excuses a unit, or gives it more time", async () => {
    expect(await why("so-cong-thuong", "2")).toContain(
      "Được miễn báo cáo theo văn bản số 21-CV/ĐU, ngày 20/6/2025: Tập trung bàn giao công việc.",
    );
    expect(await why("so-tu-phap", "3")).toContain(
      "Được gia hạn đến 09/01/2026 theo văn bản số 77-CV/ĐUUBND.",
    );
  });
});

describe("thi-dua remind on Hải Dương", () => {
  it("writes of phase 1 to the one unit that owes its record, under the head of that day", async () => {
    const data = copyOf(HAI_DUONG);
    const folder = dirname(data);
    const argv = ["remind", "--phase", "1", "--data", "data", "--out", "thu", "--write"];
    const { out } = await thiDua(folder, argv, "2025-04-12");
    expect(out).toContain("Nhắc 1 đơn vị về giai đoạn 1");
    const words = wordsOf(readFileSync(join(folder, "thu", "so-cong-thuong-giai-doan-1-lan-1.docx")));
    expect(headOf(words).slice(0, 2)).toEqual(["ĐẢNGBỘTỈNHHẢIDƯƠNG", "ĐẢNGỦYỦYBANNHÂNDÂNTỈNHHẢIDƯƠNG"]);
    expect(words).toContain("Kính gửi: Đảng bộ Sở Công Thương");
  });
});
