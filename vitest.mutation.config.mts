import { defineConfig } from "vitest/config";

/* The tests that the voting core is held to, for Stryker: it runs them once for each fault that it plants. */
export default defineConfig({
  test: {
    include: ["test/model/vote/*.test.ts"],
  },
});
