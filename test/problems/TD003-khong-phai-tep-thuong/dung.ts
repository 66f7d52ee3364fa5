import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** A folder where a record is due. */
export function build(dir: string): void {
  mkdirSync(join(dir, "giai-doan-2", "chi-bo-tong-hop.yaml"));
}
