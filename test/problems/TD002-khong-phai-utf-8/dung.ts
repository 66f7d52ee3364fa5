import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A record saved as Windows-1258, an old Vietnamese encoding. */
export function build(dir: string): void {
  const file = join(dir, "giai-doan-2", "chi-bo-van-phong.yaml");
  const head = Buffer.from("don_vi: chi-bo-van-phong\ngiai_doan: 2\nuu_diem: ");
  writeFileSync(file, Buffer.concat([head, Buffer.from([0xd0, 0xec, 0xf2, 0x6e, 0x67, 0x0a])]));
}
