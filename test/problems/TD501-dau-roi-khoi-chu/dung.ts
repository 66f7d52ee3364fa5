import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A sentence in decomposed Unicode, as some Macs and PDF files give it. */
export function build(dir: string): void {
  const file = join(dir, "giai-doan-2", "chi-bo-van-phong.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}uu_diem: ${"Đoàn kết, thống nhất.".normalize("NFD")}\n`);
}
