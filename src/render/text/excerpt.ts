import type { Place } from "../../model/place.ts";
import { sanitize } from "./sanitize.ts";
import { cut, fitting, lettersOf, widthOf } from "./width.ts";

/** A line of the user's file as it is shown, and the columns to underline in it. */
export type Excerpt = { readonly shown: string; readonly before: number; readonly marked: number };

const TAB = "  ";
// A file may be one line of 256 KB; nothing farther than this from the mark is ever in view.
const FAR = 1_000;

/**
 * Cuts from a line what fits into `room` columns, the marked range in view; what is left out is shown by “…”.
 * A range over several lines is marked on its first.
 */
export function excerptOf(line: string, place: Place, room: number): Excerpt {
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine > place.line ? line.length : Math.max(start, place.endColumn - 1);
  const before = show(line.slice(Math.max(0, start - FAR), start));
  const marked = show(line.slice(start, Math.min(end, start + FAR)));
  const after = show(line.slice(end, end + FAR));
  const head = keepEnd(before, Math.max(room - Math.min(widthOf(marked), Math.floor(room / 2)) - 4, 8));
  const middle = cut(marked, room - widthOf(head));
  const tail = cut(after, room - widthOf(head) - widthOf(middle));
  return { shown: head + middle + tail, before: widthOf(head), marked: Math.max(1, widthOf(middle)) };
}

function show(part: string): string {
  return sanitize(part.replaceAll("\t", TAB));
}

function keepEnd(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  return `…${fitting(lettersOf(text).reverse(), room - 1)
    .reverse()
    .join("")}`;
}
