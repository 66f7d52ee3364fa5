import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A record as git leaves it when two people changed one line. */
export function build(dir: string): void {
  const file = join(dir, "giai-doan-2", "chi-bo-van-phong.yaml");
  const both = ["<<<<<<< HEAD", "  tuyen-truyen: 150", "=======", "  tuyen-truyen: 155", ">>>>>>> nhanh-khac"];
  writeFileSync(file, readFileSync(file, "utf8").replace("  tuyen-truyen: 150", both.join("\n")));
}
