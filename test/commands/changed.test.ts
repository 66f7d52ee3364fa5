import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { GALLERY } from "../helpers/gallery.ts";
import { temporaryFolder, thiDua } from "../helpers/run.ts";

const A = join("giai-doan-2", "chi-bo-van-phong.yaml");
const B = join("giai-doan-1", "chi-bo-tong-hop.yaml");
const DAY = "2025-06-30";

let repository = "";
let data = "";

function git(cwd: string, ...args: string[]): string {
  const who = ["-c", "user.name=A", "-c", "user.email=a@example.invalid", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function commit(message: string): void {
  git(repository, "add", "-A");
  git(repository, "commit", "-q", "-m", message);
}

/** Puts an error into a file of the data folder. */
function spoil(file: string, folder = data): void {
  appendFileSync(join(folder, file), "sai: 1\n");
}

async function check(folder: string, ...argv: string[]) {
  const { code, out, err } = await thiDua(folder, ["check", "--data", folder, "--short", ...argv], DAY);
  return { code, err, files: [...new Set([...out.matchAll(/^(\S+?):\d+:\d+: /gm)].map(([, file]) => file))] };
}

beforeEach(() => {
  repository = temporaryFolder();
  data = join(repository, "data");
  cpSync(join(GALLERY, "_nen"), data, { recursive: true });
  git(repository, "init", "-q", "-b", "main");
  spoil(B);
  commit("đầu");
});

describe("check --changed", () => {
  it("shows what changed since the last commit only, staged, unstaged or new", async () => {
    spoil(A);
    expect(await check(data, "--changed")).toMatchObject({ code: 1, files: [A], err: "" });
    git(repository, "add", "-A");
    expect((await check(data, "--thay-doi")).files).toEqual([A]);
    mkdirSync(join(data, "giai-doan-3"));
    writeFileSync(join(data, "giai-doan-3", "chi-bo-van-phong.yaml"), "sai: 1\n");
    expect((await check(data, "--changed")).files).toHaveLength(2);
    expect((await check(data)).files).toHaveLength(3);
  });

  it("is silent and well where nothing changed, whatever else is wrong", async () =>
    expect(await check(data, "--changed")).toEqual({ code: 0, files: [], err: "" }));

  it("compares with a branch from where the two parted, also on a detached HEAD", async () => {
    git(repository, "checkout", "-q", "-b", "nhanh");
    spoil(A);
    commit("trên nhánh");
    git(repository, "checkout", "-q", "main");
    appendFileSync(join(data, B), "# thêm\n");
    commit("trên main");
    git(repository, "checkout", "-q", "--detach", "nhanh");
    expect(await check(data, "--changed", "main")).toMatchObject({ code: 1, files: [A], err: "" });
  });

  it("shows a problem between two files when either changed", async () => {
    const counts = (file: string, value: number) => {
      const path = join(data, file);
      const text = readFileSync(path, "utf8").replace("du_thao", "chinh_thuc");
      writeFileSync(path, text.replace(/dang-vien-moi: \d+/, `dang-vien-moi: ${value}`));
    };
    counts(A, 3);
    commit("trước");
    counts(join("giai-doan-1", "chi-bo-van-phong.yaml"), 900);
    const { out } = await thiDua(data, ["check", "--changed", "--short"], DAY);
    expect(out).toMatch(/giai-doan-2\/chi-bo-van-phong\.yaml:\d+:\d+: lỗi\[TD404\]/);
  });

  it("shows all where the plan or the units changed, and says so", async () => {
    appendFileSync(join(data, "don-vi.yaml"), "# thêm\n");
    const { files, err } = await check(data, "--changed");
    expect(files).toEqual([B]);
    expect(err).toContain("liên quan đến mọi bản ghi");
  });

  it.each([
    ["a revision that is not there", "khong-co", "không có “khong-co”"],
    ["a revision that looks like an option", "--upload-pack=x", "không có “--upload-pack=x”"],
  ])("shows all for %s, and says so", async (_, revision, sentence) => {
    const { code, files, err } = await check(data, `--changed=${revision}`);
    expect({ code, files }).toEqual({ code: 1, files: [B] });
    expect(err).toContain(sentence);
  });

  it("shows all on a shallow clone that lacks the revision, and says how to get it", async () => {
    const first = git(repository, "rev-parse", "HEAD").trim();
    spoil(A);
    commit("hai");
    const clone = join(temporaryFolder(), "nong");
    git(repository, "clone", "-q", "--depth", "1", `file://${repository}`, clone);
    const { files, err } = await check(join(clone, "data"), "--changed", first);
    expect(files).toHaveLength(2);
    expect(err).toContain("git fetch --unshallow");
  });

  it("shows all outside of git, and before the first commit", async () => {
    const outside = join(temporaryFolder(), "data");
    cpSync(data, outside, { recursive: true });
    const { files, err } = await check(outside, "--changed");
    expect(files).toEqual([B]);
    expect(err).toContain("không nằm trong kho git");
    git(outside, "init", "-q");
    expect((await check(outside, "--changed")).err).toContain("liên quan đến mọi bản ghi");
  });

  it("runs nothing that the repository names", async () => {
    const mark = join(repository, "chay-roi");
    git(repository, "config", "core.fsmonitor", `touch ${mark}; false`);
    git(repository, "config", "diff.external", `touch ${mark}`);
    spoil(A);
    expect((await check(data, "--changed")).files).toEqual([A]);
    expect(() => readFileSync(mark)).toThrow("ENOENT");
  });
});
