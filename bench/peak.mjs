// Runs thi-dua in this process and tells the most memory that it held, in MB, on the last line.
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./shared.mjs";

const { run } = createRequire(import.meta.url)(join(root, "dist", "main.cjs"));
const screen = { width: 80, color: false, out: () => {}, err: (text) => process.stderr.write(text) };
await run(process.argv.slice(2), { cwd: process.cwd(), env: {}, today: "2000-01-01", screen });
console.log(process.resourceUsage().maxRSS / 1024);
