import * as z from "zod";
import { tableBlock } from "./report.ts";

/** What a report offers to a template, by name. */
export type Entry = { readonly description: string } & (
  | { readonly kind: "text" | "condition" | "block" }
  | { readonly kind: "list"; readonly inner: Catalogue }
);
export type Catalogue = { readonly [name: string]: Entry };

/** The catalogue of blanks of a report, derived from its schema: nothing is written down twice. */
export function catalogueOf(schema: z.ZodObject): Catalogue {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, entryOf(field as z.ZodType)]),
  );
}

function entryOf(field: z.ZodType): Entry {
  const description = field.description ?? "";
  if (field instanceof z.ZodBoolean) return { kind: "condition", description };
  if (field instanceof z.ZodArray && field.element instanceof z.ZodObject) {
    return { kind: "list", description, inner: catalogueOf(field.element) };
  }
  return { kind: isBlock(field) ? "block" : "text", description };
}

// `describe` makes a copy of a schema, so a block is known by its keys.
function isBlock(field: z.ZodType): boolean {
  return (
    field instanceof z.ZodObject && Object.keys(field.shape).join() === Object.keys(tableBlock.shape).join()
  );
}
