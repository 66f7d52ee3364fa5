import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GALLERY, galleryFolders, layOut } from "./gallery.ts";

/** Words that would do harm where a format forgets to escape them. */
export const HOSTILE = "%0A::error::x ##[error]y <b>&\"'</b> | `a` [l](u) @ai ,:";

/**
 * A data folder with an error with two places, a problem of a whole file, a warning, an information, and values that
 * would do harm on a screen, in a log of CI and in a page. @returns its path.
 */
export async function oneOfEach(): Promise<string> {
  const twice = galleryFolders().find(({ code }) => code === "TD102");
  const dir = await layOut(twice?.folder ?? GALLERY);
  const typed = JSON.stringify(HOSTILE);
  const record = `don_vi: chi-bo-tong-hop
giai_doan: 2
trang_thai: chinh_thuc
ngay_lap: 05/7/2025
nguoi_lap: { ho_ten: Nguyễn Văn A }
${typed}: ${typed}
`;
  writeFileSync(join(dir, "giai-doan-2", "chi-bo-tong-hop.yaml"), record);
  writeFileSync(join(dir, "giai-doan-1", "ghi chú,100%.txt"), "");
  const late = join(dir, "giai-doan-1", "chi-bo-van-phong.yaml");
  writeFileSync(
    late,
    readFileSync(late, "utf8").replace(
      /^ngay_lap: .*$/m,
      "ngay_lap: 30/12/2025 # thi-dua: bo-qua TD408 đến 31/12/2026 vì để thử",
    ),
  );
  return dir;
}
