import type { Cell, Para } from "./read.ts";

/** A tag of a template that opens or closes: no words of the document. */
const TAG = /^\{\{\s*[#/^][^{}]*\}\}$/;

/** Whether a paragraph says something. */
export function isTold({ text }: Para): boolean {
  return text !== "" && !TAG.test(text);
}

/** The paragraphs of cells that say something. */
export function toldIn(cells: readonly Cell[]): Para[] {
  return cells.flatMap(({ paras }) => paras).filter(isTold);
}

/** Whether a blank of a template stands there: what it will say is not known. */
export function isBlank({ text }: Para): boolean {
  return text.includes("{{");
}

/** Whether a text has capitals only. */
export function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toLocaleUpperCase("vi");
}

/** Whether a text is there in place of a rule: hyphens, dashes, low lines. */
export function isLine(text: string): boolean {
  return /^[-–—_*\s]{2,}$/u.test(text);
}
