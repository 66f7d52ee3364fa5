import { joinedParts } from "../../model/provenance.ts";
import { customIn } from "./read-report.ts";
import { sealOf } from "./text.ts";
import { openTemplate, readPart } from "./zip.ts";

/**
 * Whether a Word file still says what this program wrote into it: whether its seal (`Properties.isSealed`) is that of its text.
 * A file without a seal, or that is no Word file, is not ours. Never throws for what the file holds.
 */
export function hasOwnText(bytes: Uint8Array): boolean {
  try {
    const opened = openTemplate(bytes);
    if ("fault" in opened) return false;
    const seal = joinedParts(customIn(opened.zip), "text");
    return seal !== "" && seal === sealOf(readPart(opened.zip, "word/document.xml") ?? "");
  } catch {
    // Whatever somebody's file makes the libraries throw, it is not as we left it.
    return false;
  }
}
