import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { makeRepository, type Repository, recordText } from "../helpers/repository.ts";
import { copyOf, thiDua } from "../helpers/run.ts";
import { tablesOf } from "../helpers/word.ts";

/* The ground: phase 2 is due on 05/7/2025; chi-bo-tong-hop has no record of it, chi-bo-van-phong a draft. */

const UNIT = "chi-bo-tong-hop";
const FILE = `giai-doan-2/${UNIT}.yaml`;
const FINAL = recordText(UNIT, 2);
const DRAFT = FINAL.replace("chinh_thuc", "du_thao");
const WRONG = FINAL.replace("dang-vien-moi: 2", "dang-vien-moi: hai");

type Found = {
  state: string;
  days: number;
  due: string;
  reasons: { rule: string; text: string; place?: string }[];
  arrival?: { source: string; day: string; doubt?: string; touch?: Record<string, string> };
  touches?: { author: string; authored: string; commit: string }[];
};

async function ask(
  data: string,
  { asOf, today = "2025-07-20", unit = UNIT, phase = 2 } = {} as {
    asOf?: string;
    today?: string;
    unit?: string;
    phase?: number;
  },
): Promise<Found> {
  const day = asOf === undefined ? [] : ["--as-of", asOf];
  const argv = ["why", unit, "--phase", String(phase), "--json", "--data", data, ...day];
  const { code, out, err } = await thiDua(data, argv, today);
  expect(err).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out) as Found;
}

let repository: Repository;
const now = () => ask(repository.data);

beforeEach(() => {
  repository = makeRepository();
});

describe("the day of arrival", () => {
  it("is that of the first commit in which the record was final and without errors", async () => {
    repository.commit({ at: "2025-06-20 09:00" }, { [FILE]: DRAFT });
    repository.commit({ at: "2025-06-25 09:00" }, { [FILE]: WRONG });
    repository.commit({ at: "2025-07-04 16:00" }, { [FILE]: FINAL });
    repository.commit({ at: "2025-07-15 09:00" }, { [FILE]: `${FINAL}uu_diem: Bổ sung sau.\n` });
    expect(await now()).toMatchObject({ state: "on-time", arrival: { source: "git", day: "2025-07-04" } });
  });

  it("is not the day that the record claims", async () => {
    repository.commit({ at: "2025-07-08 09:00" }, { [FILE]: FINAL });
    const { state, days, arrival } = await now();
    expect({ state, days, day: arrival?.day }).toEqual({ state: "late", days: 3, day: "2025-07-08" });
  });

  it.each([
    ["2025-07-05 23:59", "on-time"],
    ["2025-07-06 00:00", "late"],
  ])("is a day of Vietnam: a commit at %s is %s", async (at, state) => {
    repository.commit({ at }, { [FILE]: FINAL });
    expect((await now()).state).toBe(state);
  });

  it("is that on which the commit entered, not the one that its author wrote on it", async () => {
    repository.commit({ at: "2025-07-01 08:00", entered: "2025-07-09 10:30" }, { [FILE]: FINAL });
    expect(await now()).toMatchObject({
      state: "late",
      arrival: { day: "2025-07-09", touch: { authored: "2025-07-01 08:00", committed: "2025-07-09 10:30" } },
    });
  });

  it("is that of the author where the plan says so", async () => {
    const followed = (text: string) => `${text}theo_doi: { ngay_git: nguoi_ghi }\n`;
    repository.commit({ at: "2025-06-01 08:00" }, { "ke-hoach.yaml": followed });
    repository.commit({ at: "2025-07-01 08:00", entered: "2025-07-09 10:30" }, { [FILE]: FINAL });
    expect(await now()).toMatchObject({ state: "on-time", arrival: { day: "2025-07-01" } });
  });

  it("stays where an amendment of the plan later asks for more", async () => {
    repository.commit({ at: "2025-07-04 09:00" }, { [FILE]: FINAL.replace("  tuyen-truyen: 90\n", "") });
    repository.commit({ at: "2025-07-10 09:00" }, { "ke-hoach.yaml": requireTalks });
    repository.commit({ at: "2025-07-12 09:00" }, { [FILE]: FINAL });
    expect(await now()).toMatchObject({ state: "on-time", arrival: { day: "2025-07-04" } });
  });

  it("counts from the repair where the plan of that day already asked for it", async () => {
    repository.commit({ at: "2025-07-01 09:00" }, { "ke-hoach.yaml": requireTalks });
    repository.commit({ at: "2025-07-04 09:00" }, { [FILE]: FINAL.replace("  tuyen-truyen: 90\n", "") });
    repository.commit({ at: "2025-07-12 09:00" }, { [FILE]: FINAL });
    expect(await now()).toMatchObject({ state: "late", days: 7 });
  });

  it("is found in a branch that was merged later, on the day of the branch", async () => {
    repository.git("checkout", "-q", "-b", "nhanh");
    repository.commit({ at: "2025-07-03 09:00" }, { [FILE]: FINAL });
    repository.git("checkout", "-q", "main");
    repository.commit({ at: "2025-07-04 09:00" }, { "giai-doan-1/ghi-chu.md": "x\n" });
    repository.git("merge", "-q", "--no-ff", "-m", "gộp", "nhanh");
    expect((await now()).arrival).toMatchObject({ source: "git", day: "2025-07-03" });
  });

  it("is found in a merge that itself made the record final", async () => {
    repository.commit({ at: "2025-06-20 09:00" }, { [FILE]: DRAFT });
    repository.git("checkout", "-q", "-b", "nhanh");
    repository.commit({ at: "2025-06-21 09:00" }, { [FILE]: `${DRAFT}uu_diem: Một.\n` });
    repository.git("checkout", "-q", "main");
    repository.commit({ at: "2025-06-22 09:00" }, { [FILE]: `${DRAFT}han_che: Hai.\n` });
    repository.git("merge", "-q", "--no-commit", "-s", "ours", "nhanh");
    repository.commit({ at: "2025-07-02 09:00" }, { [FILE]: `${FINAL}uu_diem: Một.\nhan_che: Hai.\n` });
    expect((await now()).arrival).toMatchObject({ source: "git", day: "2025-07-02" });
  });

  it("is the record's own word where it was never committed, and says so", async () => {
    repository.write({ [FILE]: FINAL });
    expect((await now()).arrival).toEqual({ source: "ngay_lap", day: "2025-07-01", doubt: "not-committed" });
  });

  it("is the record's own word outside of git, on a shallow clone, and before the days of git", async () => {
    repository.commit({ at: "2025-07-09 09:00" }, { [FILE]: FINAL });
    const plain = copyOf(repository.data);
    expect((await ask(plain)).arrival).toMatchObject({ source: "ngay_lap", doubt: "no-repository" });
    repository.commit({ at: "2025-07-10 09:00" });
    const clone = `${repository.root}-clone`;
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${repository.root}`, clone]);
    expect((await ask(join(clone, "data"))).arrival).toMatchObject({ source: "ngay_lap", doubt: "shallow" });
    const since = (text: string) => `${text}theo_doi: { git_tu: 10/7/2025 }\n`;
    repository.commit({ at: "2025-07-11 09:00" }, { "ke-hoach.yaml": since });
    expect((await now()).arrival).toMatchObject({ source: "ngay_lap", doubt: "before-tracking" });
  });

  it("comes with who wrote it, and with all who touched the record, the last first", async () => {
    repository.commit({ at: "2025-06-20 09:00", author: "Lê Văn C" }, { [FILE]: DRAFT });
    repository.commit({ at: "2025-07-04 16:05", author: "Trần Thị B" }, { [FILE]: FINAL });
    const { arrival, touches } = await now();
    expect(arrival?.touch).toMatchObject({ author: "Trần Thị B", authored: "2025-07-04 16:05" });
    expect(touches?.map(({ author }) => author)).toEqual(["Trần Thị B", "Lê Văn C"]);
  });

  it("is told with the last five who touched the record, and how many were before", async () => {
    for (let day = 10; day < 17; day += 1)
      repository.commit({ at: `2025-06-${day} 09:00` }, { [FILE]: `${DRAFT}# ${day}\n` });
    const argv = ["why", UNIT, "--phase", "2", "--data", repository.data];
    const { out } = await thiDua(repository.data, argv, "2025-07-20");
    expect(out.match(/09:00 ngày 1\d\/6\/2025: Nguyễn Văn A/g)).toHaveLength(5);
    expect(out).toContain("và 2 lần trước đó");
  });

  it("prints no author that could move the screen", async () => {
    const evil = "A\u001b[2J\u202e\u009bx";
    repository.commit({ at: "2025-07-04 16:05", author: evil }, { [FILE]: FINAL });
    const argv = ["why", UNIT, "--phase", "2", "--data", repository.data];
    const { out } = await thiDua(repository.data, argv, "2025-07-20");
    expect(out).toContain("A\\u{1b}[2J\\u{202e}\\u{9b}x");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(out).not.toMatch(/[\u001b\u009b\u202e]/);
  });

  it("is not asked of a program that the repository names", async () => {
    repository.commit({ at: "2025-07-04 16:05" }, { [FILE]: FINAL });
    const mark = join(repository.root, "ran");
    for (const key of ["core.fsmonitor", "diff.external", "log.showSignature", "core.pager", "gpg.program"])
      repository.git("config", key, key === "log.showSignature" ? "true" : `touch ${mark}`);
    repository.write({ "../.gitattributes": "*.yaml diff=x filter=x\n" });
    repository.git("config", "diff.x.textconv", `touch ${mark}`);
    repository.git("config", "filter.x.smudge", `touch ${mark}`);
    expect((await now()).arrival?.source).toBe("git");
    expect(() => rmSync(mark)).toThrow();
  });
});

describe("a day of arrival that can't be true", () => {
  it("is that of data moved in git, or put into git in one go: the records' own word stands, and it is said", async () => {
    repository.commit({ at: "2025-07-04 09:00" }, { [FILE]: FINAL });
    repository.git("mv", "data", "dulieu");
    repository.git("commit", "-q", "-m", "chuyển");
    const moved = await ask(join(repository.root, "dulieu"), { today: "2025-08-20" });
    expect(moved).toMatchObject({ state: "on-time", arrival: { source: "ngay_lap", doubt: "imported" } });
  });

  it.each([
    ["a day to come", "2035-05-05 09:00"],
    ["a day before the campaign", "1999-01-02 09:00"],
  ])("is %s", async (_what, at) => {
    repository.commit({ at }, { [FILE]: FINAL });
    expect(await now()).toMatchObject({ state: "on-time", arrival: { source: "ngay_lap", doubt: "clock" } });
  });

  it("is not hidden by a setting of the user that hides first commits", async () => {
    repository.git("config", "log.showRoot", "false");
    expect((await ask(repository.data, { unit: "chi-bo-van-phong", phase: 1 })).arrival?.doubt).toBe(
      "imported",
    );
  });

  it.runIf(process.getuid?.() === 0)(
    "is not known where git does not trust the owner of the folder, and says what to do",
    async () => {
      repository.commit({ at: "2025-07-08 09:00" }, { [FILE]: FINAL });
      execFileSync("chown", ["-R", "nobody", repository.root]);
      const argv = ["why", UNIT, "--phase", "2", "--data", repository.data];
      const { out } = await thiDua(repository.data, argv, "2025-07-20");
      expect(out.replace(/\s+/g, " ")).toContain("git config --global --add safe.directory");
    },
  );
});

describe("the report of a phase", () => {
  it("has the late ones by the day that git says, and marks none as its own word", async () => {
    repository.commit({ at: "2025-07-08 09:00" }, { [FILE]: FINAL });
    const out = join(repository.root, "r.docx");
    await thiDua(repository.data, ["report", "--phase", "2", "--data", repository.data, "--out", out]);
    const rows = tablesOf(readFileSync(out)).at(-1);
    expect(rows).toContainEqual(["2", "Chi bộ Tổng hợp", "Chậm 3 ngày", "Nhận ngày 08/7/2025"]);
  });
});

describe("--as-of", () => {
  beforeEach(() => {
    repository.commit({ at: "2025-06-28 09:00" }, { [FILE]: DRAFT });
    repository.commit({ at: "2025-07-04 16:00" }, { [FILE]: FINAL });
    repository.commit({ at: "2025-07-10 16:00" }, { [FILE]: WRONG });
  });

  it.each([
    ["27/6/2025", "waiting"],
    ["28/6/2025", "draft"],
    ["04/7/2025", "on-time"],
    ["09/7/2025", "on-time"],
    ["10/7/2025", "errors"],
  ])("shows the record as it stood at the end of %s: %s", async (asOf, state) =>
    expect((await ask(repository.data, { asOf })).state).toBe(state),
  );

  it("shows what is on the disk, committed or not, only where it is not asked for", async () => {
    repository.write({ [FILE]: FINAL });
    expect((await now()).state).toBe("on-time");
    expect((await ask(repository.data, { asOf: "11/7/2025" })).state).toBe("errors");
  });

  it("goes by the plan and the units of that day", async () => {
    const due = (text: string) => text.replace("han_nop: 05/7/2025", "han_nop: 03/7/2025");
    const gone = (text: string) => text.replace("Chi bộ Tổng hợp", "Chi bộ Tổng hợp mới");
    repository.commit(
      { at: "2025-07-11 08:00" },
      { "ke-hoach.yaml": due, "don-vi.yaml": gone, [FILE]: FINAL },
    );
    expect(await ask(repository.data, { asOf: "09/7/2025" })).toMatchObject({
      name: "Chi bộ Tổng hợp",
      due: "2025-07-05",
      state: "on-time",
    });
    expect(await ask(repository.data, { asOf: "11/7/2025" })).toMatchObject({
      name: "Chi bộ Tổng hợp mới",
      due: "2025-07-03",
      state: "late",
      days: 1,
    });
  });

  it("shows a branch only from the day on which it was merged", async () => {
    repository.git("checkout", "-q", "-b", "nhanh");
    repository.commit({ at: "2025-07-11 09:00" }, { [FILE]: `${FINAL}uu_diem: Sửa.\n` });
    repository.git("checkout", "-q", "main");
    repository.commit({ at: "2025-07-12 09:00" }, { "giai-doan-1/ghi-chu.md": "x\n" });
    const env = {
      ...process.env,
      GIT_COMMITTER_DATE: "2025-07-14T09:00:00+07:00",
      GIT_AUTHOR_DATE: "2025-07-14T09:00:00+07:00",
    };
    execFileSync(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@b.c", "merge", "-q", "--no-ff", "-m", "gộp", "nhanh"],
      { cwd: repository.root, env },
    );
    expect((await ask(repository.data, { asOf: "13/7/2025" })).state).toBe("errors");
    expect((await ask(repository.data, { asOf: "14/7/2025" })).state).toBe("on-time");
  });

  it("takes no day before the count of git's seconds for today", async () =>
    expect((await ask(repository.data, { asOf: "01/01/1960" })).state).toBe("not-begun"));

  it("says which commit has a plan that can't be read, for there is nothing to mend any more", async () => {
    const units = readFileSync(join(repository.data, "don-vi.yaml"), "utf8");
    repository.commit({ at: "2025-07-11 08:00" }, { "don-vi.yaml": "phien_ban: 1\n" });
    repository.commit({ at: "2025-07-12 08:00" }, { "don-vi.yaml": units });
    const argv = ["status", "--data", repository.data, "--as-of", "11/7/2025"];
    const { code, err } = await thiDua(repository.data, argv, "2025-07-20");
    expect(code).toBe(1);
    expect(err).toMatch(/lần commit [0-9a-f]{9}, là bản của ngày 11\/7\/2025, có lỗi/);
  });

  it("says that git had nothing yet, and leaves out what was made later by its own word", async () => {
    const record = FINAL.replace("ngay_lap: 01/7/2025", "ngay_lap: 18/3/2025");
    repository.write({ [FILE]: record });
    const found = await ask(repository.data, { asOf: "19/3/2025" });
    expect(found.arrival).toEqual({ source: "ngay_lap", day: "2025-03-18", doubt: "no-commit-then" });
    repository.write({ [FILE]: FINAL });
    expect(await ask(repository.data, { asOf: "19/3/2025" })).toMatchObject({ state: "not-begun" });
  });
});

/** The plan with talks (tuyen-truyen) as a required answer. */
function requireTalks(text: string): string {
  return text.replace(/(- id: tuyen-truyen\n(?: {4}.*\n)*? {4}loai: so_nguyen\n)/, "$1    bat_buoc: có\n");
}
