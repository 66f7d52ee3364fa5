import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GALLERY } from "./gallery.ts";
import { temporaryFolder } from "./run.ts";

/** Who commits, and when in Vietnam: `2025-06-28 09:00`; `entered` where the commit was made later than written. */
type Commit = { readonly author?: string; readonly at: string; readonly entered?: string };

/** A repository with the ground of the gallery in `data/`, for tests that ask git when something came. */
export type Repository = {
  readonly root: string;
  readonly data: string;
  readonly git: (...args: string[]) => string;
  /** Writes files of the data folder (a text, or a change of what is there) without a commit. */
  readonly write: (files: Readonly<Record<string, string | ((text: string) => string)>>) => void;
  /** Commits all that was written. */
  readonly commit: (
    who: Commit,
    files?: Readonly<Record<string, string | ((text: string) => string)>>,
  ) => void;
};

/** A repository whose first commit, on `at`, is the ground of the gallery. */
export function makeRepository(at = "2025-03-20 08:00"): Repository {
  const root = temporaryFolder();
  const data = join(root, "data");
  cpSync(join(GALLERY, "_nen"), data, { recursive: true });
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync("git", ["-c", "commit.gpgsign=false", ...args], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
  const made: Repository = {
    root,
    data,
    git: (...args) => run(args, identity({ at: "2025-07-01 08:00" })),
    write(files) {
      for (const [file, text] of Object.entries(files)) {
        const path = join(data, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, typeof text === "string" ? text : text(readFileSync(path, "utf8")));
      }
    },
    commit(who, files = {}) {
      made.write(files);
      run(["add", "-A"]);
      run(["commit", "-q", "--allow-empty", "-m", "x"], identity(who));
    },
  };
  run(["init", "-q", "-b", "main"]);
  made.commit({ at });
  return made;
}

function identity({ author = "Nguyễn Văn A", at, entered = at }: Commit): NodeJS.ProcessEnv {
  return {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: "a@vi-du.example",
    GIT_COMMITTER_NAME: "Văn phòng",
    GIT_COMMITTER_EMAIL: "vp@vi-du.example",
    GIT_AUTHOR_DATE: `${at.replace(" ", "T")}:00+07:00`,
    GIT_COMMITTER_DATE: `${entered.replace(" ", "T")}:00+07:00`,
  };
}

/** A record of the gallery's ground, final and without errors unless changed. */
export function recordText(don_vi: string, giai_doan: number, more = ""): string {
  return `don_vi: ${don_vi}
giai_doan: ${giai_doan}
trang_thai: chinh_thuc
ngay_lap: 01/7/2025
nguoi_lap: {ho_ten: Trần Thị Bình}
nhiem_vu:
  dai-hoi-dang-bo: Hoàn thành.
chi_tieu:
  tuyen-truyen: 90
  dang-vien-moi: 2
${more}`;
}
