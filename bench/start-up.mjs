// Start-up, and the commands on the sample folder, against a node that does nothing.
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { race, root, tell, thiDua } from "./shared.mjs";

export function benchStartUp() {
  const data = join(root, "data");
  const out = join(tmpdir(), `thi-dua-bench-${process.pid}.docx`);
  const times = race(
    {
      node: ["-e", "0"],
      version: [thiDua, "--version"],
      check: [thiDua, "check", "--data", data],
      report: [thiDua, "report", "--phase", "2", "--data", data, "--out", out],
    },
    15,
  );
  rmSync(out, { force: true });
  tell("`thi-dua --version` so với `node -e 0`", times.version / times.node, 1.3);
  tell("`check` thư mục mẫu (43 bản ghi) so với `node -e 0`", times.check / times.node, 16);
  tell("`report --phase 2` (15 đơn vị) so với `node -e 0`", times.report / times.node, 8);
}
