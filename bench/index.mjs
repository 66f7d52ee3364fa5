// `npm run bench`: all benchmarks in one run; the table goes to bench/ket-qua.md, and from there into README.md.
// `--large` adds the folder of 100,000 records, which takes minutes and half a gigabyte of disk.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { benchCheck } from "./check.mjs";
import { benchHostile } from "./hostile.mjs";
import { benchReport } from "./report.mjs";
import { table } from "./shared.mjs";
import { benchStartUp } from "./start-up.mjs";
import { benchStatus } from "./status.mjs";

const only = process.argv[2];
if (!only || only === "--large" || only === "start-up") benchStartUp();
if (!only || only === "--large" || only === "check") await benchCheck({ large: only === "--large" });
if (!only || only === "--large" || only === "hostile") benchHostile();
if (!only || only === "--large" || only === "report") await benchReport();
if (!only || only === "--large" || only === "status") benchStatus();
if (!only || only === "--large") {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Đo ngày ${day}, Node ${process.versions.node}, ${availableParallelism()} nhân, một lượt chạy.`;
  writeFileSync(join(import.meta.dirname, "ket-qua.md"), `${machine}\n\n${table()}\n`);
}
