// What a stranger may push (test/hostile/cases.ts), each file refused in a time that nobody notices.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CASES } from "../test/hostile/cases.ts";
import { root, seconds, tell, thiDua } from "./shared.mjs";

export function benchHostile() {
  const times = CASES.map(({ name, build }) => {
    const dir = join(mkdtempSync(join(tmpdir(), "thi-dua-bench-")), "data");
    cpSync(join(root, "test", "problems", "_nen"), dir, { recursive: true });
    build(dir);
    const time = Math.min(...[1, 2, 3].map(() => seconds([thiDua, "check", "--data", dir], 1)));
    rmSync(join(dir, ".."), { recursive: true, force: true });
    return { name, time };
  });
  const worst = times.reduce((a, b) => (a.time > b.time ? a : b));
  tell(`tệp phá hoại lâu nhất trong ${times.length} tệp (${worst.name})`, worst.time, 1, "giây");
}
