import { chmodSync } from "node:fs";
import { join } from "node:path";

/** A record without the right to read it. */
export function build(dir: string): void {
  chmodSync(join(dir, "giai-doan-2", "chi-bo-van-phong.yaml"), 0o000);
}
