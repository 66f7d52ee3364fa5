import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** More than 10,000 values in one record. */
export function build(dir: string): void {
  const file = join(dir, "giai-doan-2", "chi-bo-van-phong.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}uu_diem:\n${"  - a\n".repeat(10_001)}`);
}
