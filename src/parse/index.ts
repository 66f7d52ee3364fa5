import type * as z from "zod";
import { type Sourced, type SourceText, wholeFile } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { readDocument } from "./document.ts";
import type { Located } from "./locate.ts";
import { shapeProblems } from "./shape.ts";

export { appendItems } from "./append.ts";
export { decode } from "./decode.ts";
export { readDocument } from "./document.ts";
export { withParagraphs } from "./further.ts";
export { readPassOvers } from "./pass-over.ts";
export { tidied } from "./tidy.ts";

/**
 * Reads one file by its schema: the value with the way back to its text, or the problems that stand in the way.
 * Never throws.
 */
export function parse<S extends z.ZodType>(
  source: SourceText,
  schema: S,
): { value: Sourced<z.output<S>> } | { problems: Problem[] } {
  const document = readDocument(source);
  if ("problems" in document) return document;
  const read = schema.safeParse(document.value);
  if (read.success) return { value: { file: source.file, value: read.data, at: document.at } };
  return { problems: shapeProblems(read.error.issues, { schema, value: document.value, at: document.at }) };
}

/**
 * The way back to the text of a file that is kept in mind no longer: a tree of nodes is many times its text, and few
 * files have problems. It is parsed once more when the first place is asked for.
 */
export function locateLater(file: string, textOf: () => string | undefined): Located {
  let located: Located | undefined;
  return (path, what) => {
    if (!located) {
      const text = textOf();
      const document = text === undefined ? undefined : readDocument({ file, text });
      located = document && "at" in document ? document.at : () => wholeFile(file);
    }
    return located(path, what);
  };
}
