/** A name in ASCII for the name of a file: `Vũ Văn P` → `vu-van-p`. */
export function slugOf(name: string): string {
  const ascii = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
