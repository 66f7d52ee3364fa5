import Docxtemplater from "docxtemplater";
import type { Zip } from "./zip.ts";

/* The only door to docxtemplater: text, loops and conditions; no expressions, no code. */

/** What stands around a blank. */
export type Delimiters = { readonly start: string; readonly end: string };

/** The blanks of a template that people write. */
export const TEMPLATE: Delimiters = { start: "{{", end: "}}" };
/** The blanks of a table that the program puts in: private-use characters, which no value can hold. */
export const TABLE: Delimiters = { start: "\ue002", end: "\ue003" };

/**
 * Fills the blanks of a document, in place.
 * @throws Error where a blank has no value: the linter has seen the template, so that would be our bug.
 */
export function fillBlanks(zip: Zip, data: object, delimiters: Delimiters): Zip {
  const document = new Docxtemplater(zip, {
    delimiters,
    paragraphLoop: true,
    linebreaks: true,
    parser: (tag) => ({ get: (scope: unknown) => ownValue(scope, tag.trim()) }),
    nullGetter: (part) => {
      throw new Error(`${delimiters.start}${part.value}${delimiters.end}`);
    },
  });
  document.render(data);
  return document.getZip() as Zip;
}

function ownValue(scope: unknown, name: string): unknown {
  if (typeof scope !== "object" || scope === null || !Object.hasOwn(scope, name)) return undefined;
  return (scope as Record<string, unknown>)[name];
}
