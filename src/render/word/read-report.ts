import { type Provenance, provenanceIn } from "../../model/provenance.ts";
import type { HashedBlock } from "../../model/verified.ts";
import { bodyIn, hashOfBlock } from "./text.ts";
import { parseXml } from "./xml.ts";
import { openTemplate, readPart, type Zip } from "./zip.ts";

/** A report as it lies there, or why it can't be read: no Word file, or none that this program made. */
export type ReportFile =
  | { readonly provenance: Provenance; readonly blocks: readonly HashedBlock[] }
  | { readonly fault: "not-word" | "too-large" | "not-ours" };

// Honest properties are far below this; a tree of more would fill the memory.
const MOST = 4 * 1024 * 1024;

/** Reads what somebody gave for a report. Never throws for what the file holds. */
export function readReport(bytes: Uint8Array): ReportFile {
  try {
    const opened = openTemplate(bytes);
    if ("fault" in opened) return { fault: opened.fault.code === "MW003" ? "too-large" : "not-word" };
    const body = readPart(opened.zip, "word/document.xml") ?? "";
    if (body.includes("<!DOCTYPE")) return { fault: "not-word" };
    const provenance = provenanceIn(customIn(opened.zip));
    if (!provenance) return { fault: "not-ours" };
    return { provenance, blocks: bodyIn(body).map((block) => ({ ...block, hash: hashOfBlock(block) })) };
  } catch {
    // Whatever a stranger's file makes the libraries throw, it is no report.
    return { fault: "not-word" };
  }
}

/** The custom properties of a Word file by name; of a part that is too large none. */
export function customIn(zip: Zip): Map<string, string> {
  const part = readPart(zip, "docProps/custom.xml");
  if (part === undefined || part.length > MOST) return new Map();
  const properties = Array.from(parseXml(part).getElementsByTagName("property"));
  return new Map(properties.map((one) => [one.getAttribute("name") ?? "", one.textContent ?? ""]));
}
