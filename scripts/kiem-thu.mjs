// `npm test`: sets up, runs every proof of the project, and ends with one line that counts them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { node, setUp } from "./setup.mjs";

const temporary = mkdtempSync(join(tmpdir(), "thi-dua-"));
const results = join(temporary, "vitest.json");
const bin = (name) => `node_modules/${name}`;

// Vitest's own tests are counted one by one; every other step counts as one.
const counts = { passed: 0, failed: 0 };
step("Chuẩn bị (cài gói, dựng chương trình)", setUp);
step("Kiểm tra kiểu", () => node([bin("typescript/bin/tsc"), "--noEmit"]) === 0);
step(
  "Kiểm tra cách viết mã",
  () => node([bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]) === 0,
);
step("Tìm mã không ai dùng", () => node([bin("knip/bin/knip.js")]) === 0);
step(
  "Kiểm thử đơn vị",
  () =>
    node([
      bin("vitest/vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${results}`,
    ]) === 0,
);
countTests();
step("Kiểm tra thư mục mẫu", () => node(["bin/thi-dua.js", "check", "--data", "data"]) === 0);
const report = join(temporary, "bao-cao.docx");
step(
  "Lập báo cáo giai đoạn 2 từ thư mục mẫu",
  () => node(["bin/thi-dua.js", "report", "--phase", "2", "--data", "data", "--out", report]) === 0,
);
step(
  "Kiểm tra tệp Word (bộ kiểm tra của Microsoft)",
  () => node(["scripts/validate-docx.mjs", report]) === 0,
);
step(
  "Ghi trang theo dõi của thư mục mẫu",
  () =>
    node(["bin/thi-dua.js", "status", "--data", "data", "--html", join(temporary, "theo-doi.html")]) === 0,
);
rmSync(temporary, { recursive: true, force: true });

process.exitCode = counts.failed === 0 ? 0 : 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);

function step(name, run) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const well = run();
  counts[well ? "passed" : "failed"] += 1;
  console.log(
    `== ${name}: ${well ? "đạt" : "KHÔNG ĐẠT"} (${((performance.now() - start) / 1000).toFixed(1)} giây)`,
  );
}

function countTests() {
  if (!existsSync(results)) return;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, "utf8"));
  if (numPendingTests > 0)
    console.log(
      `${numPendingTests} kiểm thử bỏ qua trên máy này (cần LibreOffice, poppler, Chromium; hoặc cần quyền thường).`,
    );
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
}
