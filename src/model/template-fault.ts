/** Every fault that `template check` can find in a Word template, with its weight. Its words are in `src/words/template/`. */
export const TEMPLATE_FAULTS = {
  // the file
  MW001: "error", // not a Word file
  MW002: "error", // macros
  MW003: "error", // larger than any honest template
  MW004: "error", // a part that is no XML, or has a DOCTYPE
  // what reaches outside
  MW101: "error", // a link to a file or picture outside
  MW102: "error", // a field that fetches or runs something
  // blanks
  MW201: "error", // unknown
  MW202: "error", // opened, not closed
  MW203: "error", // closed, not opened
  MW204: "error", // braces too many or too few
  MW205: "error", // a sign before the name
  MW206: "error", // a table's blank that shares its paragraph
  MW207: "error", // a loop that begins in a table and ends outside of it, or the other way about
  MW208: "error", // a blank that a document can't do without
  MW209: "error", // a blank that is cut by a tab, a line break, a field
  // styles
  MW301: "warning", // a style that built tables are dressed in
  // charts: one that is not filled would keep the data that it was drawn with
  MW401: "error", // without a blank in its alt text
  MW402: "error", // with a blank that is unknown, or not a chart's
  MW403: "error", // a chart's blank typed as text
  MW404: "error", // a chart that can't be filled, by its kind or its place
} as const;

export type TemplateFaultCode = keyof typeof TEMPLATE_FAULTS;

/** Where something stands, as one finds it in Word. */
export type WordPlace = {
  readonly part: "body" | "header" | "footer" | "other";
  /** The heading above it, as its text. */
  readonly heading: string | undefined;
  /** The words of its paragraph. */
  readonly words: string;
  readonly table: { readonly number: number; readonly row: number; readonly cell: number } | undefined;
};

/** A fault of a template: code, place, and what its sentence needs. `place` is absent of the file as a whole. */
export type TemplateFault = {
  readonly code: TemplateFaultCode;
  readonly place?: WordPlace | undefined;
  readonly name: string;
  readonly suggestion?: string | undefined;
};
