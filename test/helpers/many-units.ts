import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyUnvoted, SAMPLE } from "./run.ts";

const LONG = "Chi bộ Trung tâm Ứng dụng tiến bộ khoa học, kỹ thuật và Dịch vụ công nghệ thông tin khu vực số";
const DAYS = ["25/03/2025", "27/06/2025", "29/12/2025"];

/** The sample's plan with so many units of long names, each with a record in all phases but the ones left out. */
export function manyUnits(count: number, without: readonly number[] = []): string {
  const dir = copyUnvoted();
  for (const phase of [1, 2, 3]) rmSync(join(dir, `giai-doan-${phase}`), { recursive: true });
  rmSync(join(dir, ".thi-dua"), { recursive: true });
  const ids = Array.from({ length: count }, (_, index) => `chi-bo-${index + 1}`);
  const units = ids.map(
    (id, index) => `  - { id: ${id}, loai: chi_bo, ten: [{ ten: "${LONG} ${index + 1}" }] }`,
  );
  writeFileSync(join(dir, "don-vi.yaml"), `phien_ban: 1\ndon_vi:\n${units.join("\n")}\n`);
  for (const phase of [1, 2, 3].filter((one) => !without.includes(one))) {
    mkdirSync(join(dir, `giai-doan-${phase}`));
    for (const [index, id] of ids.entries())
      writeFileSync(join(dir, `giai-doan-${phase}`, `${id}.yaml`), recordOf(id, phase, index));
  }
  return dir;
}

/** The record of the office in the sample, with its figures, as that of another unit. */
function recordOf(id: string, phase: number, index: number): string {
  const text = readFileSync(join(SAMPLE, `giai-doan-${phase}`, "chi-bo-van-phong.yaml"), "utf8");
  return text
    .replace(/^don_vi: .*$/m, `don_vi: ${id}`)
    .replace(/^ngay_lap: .*$/m, `ngay_lap: ${DAYS[phase - 1]}`)
    .replace(/ho_ten: Trần Thị B/, `ho_ten: Trần Thị B ${index}`);
}
