#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const bundle = join(__dirname, "..", "dist", "main.cjs");
const [first] = process.argv.slice(2);

// The version is asked for by scripts; it should not wait for the program.
if (process.argv.length === 3 && (first === "--version" || first === "-V")) {
  process.stdout.write(`${require("../package.json").version}\n`);
} else if (existsSync(bundle)) {
  require(bundle).start();
} else {
  process.stderr.write(
    "Chưa có bản dựng của chương trình (dist/main.cjs). Chạy npm run build rồi thử lại.\n",
  );
  process.exitCode = 2;
}
