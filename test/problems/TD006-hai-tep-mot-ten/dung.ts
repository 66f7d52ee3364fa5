import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two files that differ by capitals only: one and the same file on Windows. */
export function build(dir: string): void {
  writeFileSync(join(dir, "DON-VI.yaml"), readFileSync(join(dir, "don-vi.yaml")));
}
