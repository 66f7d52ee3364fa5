import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyUnvoted, temporaryFolder, thiDua } from "../helpers/run.ts";
import { tablesOf, wordsOf } from "../helpers/word.ts";

/* One campaign's awards from the nominations to the report, by the commands alone and what people type in between. */

const FILE = "khen-thuong/tong-ket.yaml";

/** What people fill in after the meeting: who came, the count, and the votes of each in the order of the ballot. */
function filledIn(text: string, votes: Readonly<Record<string, number>>): string {
  const entries = text.split(/(?=^ {2}- hinh_thuc:)/m).map((entry) => {
    const key = Object.keys(votes).find((one) => entry.includes(`: ${one}\n`));
    if (key === undefined) return entry;
    const yes = votes[key] ?? 0;
    return entry
      .replace(/^( {6}[\w-]+:) # người xét/gm, "$1 có # người xét")
      .replace(/^ {4}dong_y:$/m, `    dong_y: ${yes}`)
      .replace(/^ {4}khong_dong_y:$/m, `    khong_dong_y: ${14 - yes}`);
  });
  const counts = {
    trieu_tap: 15,
    co_mat: 14,
    phat_ra: 14,
    thu_ve: 14,
    hop_le: 14,
    khong_hop_le: 0,
  };
  const counted = Object.entries(counts).reduce(
    (all, [key, count]) => all.replace(new RegExp(`^ {2}${key}:$`, "m"), `  ${key}: ${count}`),
    entries.join(""),
  );
  return counted
    .replace(/^ {2}ngay:$/m, "  ngay: 08/01/2026")
    .replace(/^ {2}vang_mat:.*$/m, "  vang_mat: [Phạm Văn K]");
}

describe("the awards of a campaign, from nomination to decision", () => {
  const [data, cwd] = [copyUnvoted(), temporaryFolder()];
  const run = (...argv: string[]) => thiDua(cwd, [...argv, "--data", data], "2026-01-09");
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(data, file);
    const before = readFileSync(path, "utf8");
    expect(change(before)).not.toBe(before);
    writeFileSync(path, change(before));
  };

  it("goes by list, open, tally, documents and report, and nothing is given that was not voted", async () => {
    // One more person is proposed, twice: nobody but people can say whether it is one.
    const twice = `  - hinh_thuc: giay-khen
    ca_nhan: { ho_ten: Nguyễn Thị Hòa, chuc_vu: chi ủy viên }
    thanh_tich: Có sáng kiến.
  - hinh_thuc: giay-khen
    ca_nhan: { ho_ten: nguyen thi hoa }
    thanh_tich: Gương mẫu.
`;
    edit("giai-doan-3/chi-bo-van-phong.yaml", (text) =>
      text.replace("de_nghi_khen_thuong:\n", `de_nghi_khen_thuong:\n${twice}`),
    );
    expect((await run("award", "open", "--final", "--write")).code).toBe(1);
    const asked = await run("award", "list", "--final");
    expect(asked.out).toContain("trung_ten:");
    const answer = `trung_ten:\n  - { don_vi: chi-bo-van-phong, ten: [Nguyễn Thị Hòa, nguyen thi hoa], la_mot: có }\n`;
    mkdirSync(join(data, "khen-thuong"), { recursive: true });
    writeFileSync(join(data, FILE), answer);

    const opened = await run("award", "open", "--final", "--as-of", "06/01/2026", "--write");
    expect(opened).toMatchObject({ code: 0, err: "" });
    const ballot = tablesOf(readFileSync(join(cwd, "phieu-binh-xet-tong-ket.docx")));
    expect(ballot.flat().map(([, name]) => name)).toEqual(
      expect.arrayContaining(["Nguyễn Thị Hòa, chi ủy viên", "Chi bộ Thanh tra"]),
    );

    const votes = {
      "Hoàng Thị L": 13,
      "Bùi Văn T": 7,
      "chi-bo-nghiep-vu": 14,
      "chi-bo-thanh-tra": 12,
      "chi-bo-van-phong": 12,
      "Vũ Văn P": 11,
      "chi-bo-chi-cuc-1": 8,
    };
    edit(FILE, (text) => filledIn(text, votes));
    edit(FILE, (text) =>
      text.replace(/(ho_ten: Nguyễn Thị Hòa\n[\s\S]*?)dong_y:[^\n]*\n\s+khong_dong_y:[^\n]*/, (_, head) =>
        `${head}dong_y: 9\n    khong_dong_y: 5`.replace(/: # người xét/, ": có # người xét"),
      ),
    );
    const counted = await run("award", "tally", "--final");
    expect(counted.err).toBe("");
    expect(counted.code).toBe(0);
    expect(counted.out).toContain("từ 8 phiếu đồng ý");
    expect(counted.out).toMatch(/Bùi Văn T \(Công đoàn Sở\) +7\/15 +46,67% +không đủ phiếu/);
    expect(counted.out).toMatch(/Chi bộ Chi cục Một +8\/15 +53,33% +được/);

    edit(
      FILE,
      (text) =>
        `${text}\nquyet_dinh:\n  - { hinh_thuc: giay-khen, so: 22, ngay: 09/01/2026 }\n  - { hinh_thuc: bang-khen, so: 3, ngay: 09/01/2026 }\n`,
    );
    const papers = await run("award", "documents", "--final", "--write");
    expect(papers.code).toBe(0);
    const folder = join(cwd, "khen-thuong-van-ban-tong-ket");
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        "bien-ban-kiem-phieu.docx",
        "quyet-dinh-giay-khen.docx",
        "to-trinh-bang-khen.docx",
      ]),
    );
    const decision = wordsOf(readFileSync(join(folder, "quyet-dinh-giay-khen.docx")));
    expect(decision).toContain("Số 22-QĐ/ĐU");
    expect(decision.join("\n")).not.toContain("Chi cục Một");

    expect((await run("check")).code).toBe(0);
    const report = await run("report", "--final", "--out", "tong-ket.docx");
    expect(report.code).toBe(0);
    expect(existsSync(join(cwd, "tong-ket.docx"))).toBe(true);
    const words = wordsOf(readFileSync(join(cwd, "tong-ket.docx"))).join("\n");
    expect(words).toContain("(Quyết định số 22-QĐ/ĐU, ngày 09/01/2026)");
    expect(words).toContain("(Tờ trình số 03-TTr/ĐU, ngày 09/01/2026)");
    expect(words).not.toMatch(/Biểu dương: .*Bùi Văn T/);
    const status = JSON.parse((await run("status", "--json")).out);
    const won = status.awards[0].candidates.filter(({ outcome }: { outcome: string }) => outcome === "won");
    expect(won).toHaveLength(7);

    // The plan's threshold raised afterwards does not touch the vote, and is told.
    edit("ke-hoach.yaml", (text) => text.replace("nguong: 1/2", "nguong: 2/3"));
    const changed = await run("check", "--short");
    expect(changed.out).toContain("TD819");
    expect((await run("award", "tally", "--final")).out).toContain("từ 8 phiếu đồng ý");
  }, 60_000);
});
