// `status` with a history of git: 12 units with 1,000 commits, and 1,200 units of which every record has three versions.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { makeFolder } from "./make-folder.mjs";
import { race, tell, thiDua } from "./shared.mjs";

export function benchStatus() {
  for (const { units, commits, budget } of [
    { units: 12, commits: 1_000, budget: 1.5 },
    { units: 1_200, commits: 7_200, budget: 6 },
  ]) {
    const folder = mkdtempSync(join(tmpdir(), "thi-dua-bench-"));
    try {
      const data = join(folder, "data");
      const records = makeFolder(data, units, 3, 4500);
      commitOften(folder, data, records, commits);
      const times = race(
        {
          status: [thiDua, "status", "--data", data, "--as-of", "01/04/2001"],
          check: [thiDua, "check", "--data", data],
        },
        units > 1_000 ? 3 : 7,
      );
      const title = `\`status\` ${units.toLocaleString("vi-VN")} đơn vị × 3 giai đoạn, ${commits.toLocaleString("vi-VN")} lần commit`;
      tell(title, times.status, budget, "giây");
      tell(`${title}, so với \`check\``, times.status / times.check);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Drafts come first, one commit each, again and again; the last commit of a record makes it final. */
function commitOften(folder, data, records, commits) {
  const git = (args, input) => {
    const ran = spawnSync("git", ["-C", folder, ...args], { input, encoding: "utf8", maxBuffer: 1 << 28 });
    if (ran.status !== 0) throw new Error(ran.stderr);
  };
  git(["init", "-q", "-b", "main"]);
  const day = Date.UTC(2001, 0, 2) / 1000;
  const commit = (index, files) =>
    `commit refs/heads/main\ncommitter Nguyễn Văn A <a@vi-du.example> ${day + index * 60} +0700\ndata 1\nx\n${files
      .map(([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
      .join("")}`;
  const ground = ["ke-hoach.yaml", "don-vi.yaml"].map((name) => [
    `data/${name}`,
    readFileSync(join(data, name), "utf8"),
  ]);
  const stream = [commit(0, ground)];
  for (let index = 1; index < commits; index += 1) {
    const path = records[index % records.length];
    const isLast = index + records.length >= commits;
    const text = readFileSync(path, "utf8");
    const then = isLast ? text : `${text.replace("chinh_thuc", "du_thao")}# ${index}\n`;
    stream.push(commit(index, [[relative(folder, path).replaceAll("\\", "/"), then]]));
  }
  git(["fast-import", "--quiet"], stream.join(""));
  git(["reset", "-q", "--hard"]);
  if (readdirSync(data).length < 5) throw new Error("no data");
}
