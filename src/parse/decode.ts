import { wholeFile } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** Decodes the bytes of a file as UTF-8, a leading byte order mark dropped; anything else is a problem. */
export function decode(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: problem("TD002", wholeFile(file), { kind: "utf-16", offset: 0 }) };
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const offset = firstBadByte(bytes);
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
    const place = { file, line, column: 1, endLine: line, endColumn: 1 };
    return { problem: problem("TD002", place, { kind: "other", offset }) };
  }
}

/** The offset of the first byte that is no UTF-8, by halving: decoding a prefix in stream mode fails from there on. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // A letter cut in the middle is bad from its first byte on.
  while (!decodes(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

function decodes(prefix: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(prefix, { stream });
    return true;
  } catch {
    return false;
  }
}
