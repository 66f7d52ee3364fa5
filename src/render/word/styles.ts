import { treeOf } from "./part-tree.ts";
import { attribute, elements } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** The styles that tables built by the program are dressed in, by their names in Word. */
const NAMES = {
  head: "TD Đầu biểu",
  cell: "TD Ô bảng",
  middle: "TD Ô bảng giữa",
  strong: "TD Ô bảng đậm",
} as const;

export type TableStyles = Partial<Record<keyof typeof NAMES, string>>;

/** The names of those that a template has not. */
export function missingStyles(template: Zip): string[] {
  const found = tableStyles(template);
  return Object.entries(NAMES).flatMap(([key, name]) => (key in found ? [] : [name]));
}

/** Their ids in this template: LibreOffice renames ids when it saves, names stay. */
export function tableStyles(template: Zip): TableStyles {
  const part = treeOf(template, "word/styles.xml");
  if (!part) return {};
  const ids = new Map<string, string>();
  for (const style of elements(part, "style")) {
    const name = attribute(elements(style, "name")[0], "val");
    const id = attribute(style, "styleId");
    if (name !== undefined && id !== undefined) ids.set(name, id);
  }
  const found = Object.entries(NAMES).flatMap(([key, name]) => {
    const id = ids.get(name);
    return id === undefined ? [] : [[key, id]];
  });
  return Object.fromEntries(found);
}
