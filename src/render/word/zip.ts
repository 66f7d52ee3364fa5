import PizZip from "pizzip";
import { CannotRun } from "../../model/cannot-run.ts";
import { templateWords } from "../../words/template.ts";

/* The only door to pizzip: a Word file is a zip of parts. */

export type Zip = PizZip;

// An honest template is far below these; a zip bomb is far above.
const MOST_PARTS = 2_000;
const MOST_BYTES = 50 * 1024 * 1024;

/** Opens the bytes of a Word file. @throws CannotRun where they are none. */
export function openZip(bytes: Uint8Array): Zip {
  let zip: Zip;
  try {
    zip = new PizZip(bytes);
  } catch {
    throw new CannotRun(templateWords.notWord);
  }
  const parts = Object.values(zip.files);
  const size = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  if (parts.length > MOST_PARTS || size > MOST_BYTES) throw new CannotRun(templateWords.tooLarge);
  if (!zip.file("word/document.xml")) throw new CannotRun(templateWords.notWord);
  return zip;
}

function sizeOf(part: object): number {
  const data: unknown = "_data" in part ? part._data : undefined;
  return typeof data === "object" && data !== null && "uncompressedSize" in data
    ? Number(data.uncompressedSize)
    : 0;
}

/** The text of a part, or `undefined` where there is none of that name. */
export function readPart(zip: Zip, name: string): string | undefined {
  return zip.file(name)?.asText();
}

/** The names of all parts, sorted. */
export function partNames(zip: Zip): string[] {
  return Object.values(zip.files)
    .filter((part) => !part.dir)
    .map((part) => part.name)
    .sort();
}

/** The same parts in a new zip: docxtemplater fills each zip only once. */
export function copyZip(zip: Zip): Zip {
  const copy = new PizZip();
  for (const name of partNames(zip)) {
    const part = zip.file(name);
    if (part) copy.file(name, part.asUint8Array(), { createFolders: false });
  }
  return copy;
}

/**
 * Packs the parts so that equal parts give equal bytes: sorted names, `[Content_Types].xml` first as Word has it, and
 * the date that Word itself writes. The zip format keeps local time, so the date is local as well.
 */
export function packZip(zip: Zip): Uint8Array {
  const date = new Date(1980, 0, 1);
  const packed = new PizZip();
  const first = "[Content_Types].xml";
  const names = partNames(zip).filter((name) => name !== first);
  for (const name of [first, ...names]) {
    const part = zip.file(name);
    if (part) packed.file(name, part.asUint8Array(), { date, createFolders: false });
  }
  return packed.generate({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}
