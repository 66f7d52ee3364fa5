import type { Place, SourceText } from "../../model/place.ts";

/** A line of a file: its text, and the place of the characters from `start` up to `end` in it. */
export type Line = { readonly text: string; readonly place: (start: number, end: number) => Place };

/** The lines of a file in which the pattern finds something. */
export function linesWith(source: SourceText, pattern: RegExp): Line[] {
  return source.text.split("\n").flatMap((text, index) => {
    if (!pattern.test(text)) return [];
    const line = index + 1;
    const place = (start: number, end: number): Place => {
      return { file: source.file, line, column: start + 1, endLine: line, endColumn: end + 1 };
    };
    return [{ text, place }];
  });
}
