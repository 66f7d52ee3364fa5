import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A record of more than 256 KiB. */
export function build(dir: string): void {
  const file = join(dir, "giai-doan-2", "chi-bo-van-phong.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}uu_diem: ${"Bám sát kế hoạch. ".repeat(20_000)}\n`);
}
