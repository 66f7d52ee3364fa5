import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The gallery of problems: one folder per code, `TD205-khong-phai-so-nguyen/`. */
export const GALLERY = join(import.meta.dirname, "..", "problems");

/** The folders of the gallery with their codes. */
export function galleryFolders(): { code: string; folder: string }[] {
  return readdirSync(GALLERY)
    .filter((name) => /^TD\d{3}-/.test(name))
    .sort()
    .map((name) => ({ code: name.slice(0, 5), folder: join(GALLERY, name) }));
}

/**
 * Lays a gallery folder out: a copy of `_nen/`, which has no problem, without the files named in `xoa.txt`, with those
 * of `data/` laid over it, and changed by `dung.ts` where a file can't be kept in git as it is.
 * @returns the path of the data folder.
 */
export async function layOut(folder: string): Promise<string> {
  const dir = join(mkdtempSync(join(tmpdir(), "thi-dua-")), "data");
  cpSync(join(GALLERY, "_nen"), dir, { recursive: true });
  const gone = join(folder, "xoa.txt");
  if (existsSync(gone))
    for (const file of readFileSync(gone, "utf8").trim().split(/\r?\n/)) rmSync(join(dir, file));
  const overlay = join(folder, "data");
  if (existsSync(overlay)) cpSync(overlay, dir, { recursive: true });
  const builder = join(folder, "dung.ts");
  if (existsSync(builder)) ((await import(builder)) as { build(dir: string): void }).build(dir);
  return dir;
}
