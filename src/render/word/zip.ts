import { inflateRawSync } from "node:zlib";
import PizZip from "pizzip";
import { CannotRun } from "../../model/cannot-run.ts";
import type { TemplateFault } from "../../model/template-fault.ts";
import { templateWords } from "../../words/template.ts";

/* The only door to pizzip: a Word file is a zip of parts. */

export type Zip = PizZip;

// An honest template is far below these; a zip bomb is far above.
const MOST_PARTS = 2_000;
const MOST_BYTES = 50 * 1024 * 1024;
// How a zip names a part that is not packed.
const STORED = "\x00\x00";

/** Opens the bytes of a Word file. @throws CannotRun where they are none. */
export function openZip(bytes: Uint8Array): Zip {
  const opened = openTemplate(bytes);
  if ("zip" in opened) return opened.zip;
  throw new CannotRun(
    templateWords.faulty([templateWords.faults[opened.fault.code].message(opened.fault.name)]),
  );
}

/** Opens the bytes of what somebody gave for a Word file, or says why it is none. */
export function openTemplate(bytes: Uint8Array): { zip: Zip } | { fault: TemplateFault } {
  let zip: Zip;
  try {
    zip = new PizZip(bytes);
  } catch {
    return { fault: { code: "MW001", name: "" } };
  }
  if (isTooLarge(zip)) return { fault: { code: "MW003", name: "" } };
  return zip.file("word/document.xml") ? { zip } : { fault: { code: "MW001", name: "" } };
}

/**
 * What a zip says of its sizes need not be true: each part is unpacked, but never beyond the bound. It stays unpacked, since
 * pizzip would take ten times as long for it, each time that it is read.
 */
function isTooLarge(zip: Zip): boolean {
  const parts = Object.values(zip.files);
  if (parts.length > MOST_PARTS) return true;
  let left = MOST_BYTES;
  for (const part of parts) {
    const data = "_data" in part ? (part._data as Partial<Packed> | undefined) : undefined;
    const bytes = unpacked(data, left);
    if (bytes === undefined) return true;
    left -= bytes.length;
    // A part of another size than it says is left to pizzip, which refuses it.
    if (bytes.length === data?.uncompressedSize)
      zip.file(part.name, bytes, { date: part.date, createFolders: false });
  }
  return false;
}

type Packed = {
  readonly compressionMethod: string;
  readonly uncompressedSize: number;
  readonly getCompressedContent: () => Uint8Array;
};

/** The bytes of a part; `undefined` where there are more than `most`, or it can't be unpacked. */
function unpacked(data: Partial<Packed> | undefined, most: number): Uint8Array | undefined {
  if (typeof data?.getCompressedContent !== "function") return new Uint8Array();
  const packed = data.getCompressedContent();
  if (data.compressionMethod === STORED) return packed.length > most ? undefined : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: most + 1 });
  } catch {
    return undefined;
  }
}

/** The text of a part, or `undefined` where there is none of that name. */
export function readPart(zip: Zip, name: string): string | undefined {
  // Not `zip.file(name)`, which makes a copy of every part to find one.
  const part = Object.hasOwn(zip.files, name) ? zip.files[name] : undefined;
  return part?.dir ? undefined : part?.asText();
}

/** The names of all parts, sorted. */
export function partNames(zip: Zip): string[] {
  return Object.values(zip.files)
    .filter((part) => !part.dir)
    .map((part) => part.name)
    .sort();
}

/** A zip without parts. */
export function newZip(): Zip {
  return new PizZip();
}

/**
 * A zip inside of a zip packed anew, as `packZip` does: what another packed bears the time of the clock. Its parts are only
 * stored, since the zip around it presses them.
 */
export function repackZip(bytes: Uint8Array): Uint8Array {
  return packZip(new PizZip(bytes), "STORE");
}

/**
 * Packs the parts so that equal parts give equal bytes: sorted names, `[Content_Types].xml` first as Word has it, and
 * the date that Word itself writes. The zip format keeps local time, so the date is local as well.
 */
export function packZip(zip: Zip, compression: "DEFLATE" | "STORE" = "DEFLATE"): Uint8Array {
  const date = new Date(1980, 0, 1);
  const packed = new PizZip();
  const first = "[Content_Types].xml";
  const names = partNames(zip).filter((name) => name !== first);
  for (const name of [first, ...names]) {
    const part = zip.file(name);
    if (part) packed.file(name, part.asUint8Array(), { date, createFolders: false });
  }
  return packed.generate({ type: "uint8array", compression, platform: "DOS" });
}
