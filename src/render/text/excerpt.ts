import type { Place } from "../../model/place.ts";
import { sanitize } from "./sanitize.ts";
import { widthOf } from "./width.ts";

/** A line of the user's file as it is shown, and the columns to underline in it. */
export type Excerpt = { readonly shown: string; readonly before: number; readonly marked: number };

const TAB = "  ";

/**
 * Cuts from a line what fits into `room` columns, the marked range in view; what is left out is shown by “…”.
 * A range over several lines is marked on its first.
 */
export function excerptOf(line: string, place: Place, room: number): Excerpt {
  const end = place.endLine > place.line ? line.length : place.endColumn - 1;
  const start = Math.min(place.column - 1, line.length);
  const parts = [
    line.slice(0, start),
    line.slice(start, Math.max(start, end)),
    line.slice(Math.max(start, end)),
  ];
  const [before = "", marked = "", after = ""] = parts.map((part) => sanitize(part.replaceAll("\t", TAB)));
  const head = keepEnd(before, Math.max(room - Math.min(widthOf(marked), room / 2) - 4, 8));
  const middle = keepStart(marked, room - widthOf(head));
  const tail = keepStart(after, room - widthOf(head) - widthOf(middle));
  return { shown: head + middle + tail, before: widthOf(head), marked: Math.max(1, widthOf(middle)) };
}

function keepEnd(text: string, room: number): string {
  const letters = [...text];
  if (widthOf(text) <= room) return text;
  return `…${letters.slice(Math.max(0, letters.length - Math.floor(room) + 1)).join("")}`;
}

function keepStart(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  return room < 2 ? "" : `${[...text].slice(0, Math.floor(room) - 1).join("")}…`;
}
