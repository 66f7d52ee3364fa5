import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A bell in the middle of a text, as copying from old programs leaves it. */
export function build(dir: string): void {
  const file = join(dir, "giai-doan-2", "chi-bo-van-phong.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("thành công", "thành\u0007 công"));
}
