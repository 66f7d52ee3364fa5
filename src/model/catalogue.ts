import * as z from "zod";
import { chartBlock } from "./chart.ts";
import { tableBlock } from "./table-block.ts";

/** What a report offers to a template, by name. */
export type Entry = {
  readonly description: string;
  /** Whether a document can do without it: its number, its recipients, its signer. */
  readonly isRequired: boolean;
} & (
  | { readonly kind: "text" | "condition" | "block" | "chart" }
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
  const isRequired = field.meta()?.required === true;
  const common = { description, isRequired };
  if (field instanceof z.ZodBoolean) return { kind: "condition", ...common };
  if (field instanceof z.ZodArray && field.element instanceof z.ZodObject) {
    return { kind: "list", ...common, inner: catalogueOf(field.element) };
  }
  const kind = hasKeysOf(field, tableBlock) ? "block" : hasKeysOf(field, chartBlock) ? "chart" : "text";
  return { kind, ...common };
}

// `describe` makes a copy of a schema, so a block is known by its keys.
function hasKeysOf(field: z.ZodType, block: z.ZodObject): boolean {
  return field instanceof z.ZodObject && Object.keys(field.shape).join() === Object.keys(block.shape).join();
}
