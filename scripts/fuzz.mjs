// Tries check with texts that nobody thought of for an hour, or as many seconds as are given: `npm run fuzz -- 600`.
import { node } from "./setup.mjs";

const seconds = process.argv[2] ?? "3600";
process.exitCode = node(["node_modules/vitest/vitest.mjs", "run", "test/hostile/fuzz.test.ts"], {
  env: { ...process.env, FUZZ_SECONDS: String(Number(seconds) / 3) },
});
