import Docxtemplater from "docxtemplater";
import type { Zip } from "./zip.ts";

/* The only door to docxtemplater: text, loops and conditions; no expressions, no code. */

/**
 * Fills the blanks of a document, in place.
 * @throws Error where a blank has no value: the linter has seen the template, so that would be our bug.
 */
export function fillBlanks(zip: Zip, data: object): Zip {
  const document = new Docxtemplater(zip, {
    delimiters: { start: "{{", end: "}}" },
    paragraphLoop: true,
    linebreaks: true,
    parser: (tag) => ({ get: (scope: unknown) => ownValue(scope, tag.trim()) }),
    nullGetter: (part) => {
      throw new Error(`{{${part.value}}}`);
    },
  });
  document.render(data);
  return document.getZip() as Zip;
}

function ownValue(scope: unknown, name: string): unknown {
  if (typeof scope !== "object" || scope === null || !Object.hasOwn(scope, name)) return undefined;
  return (scope as Record<string, unknown>)[name];
}
