import * as z from "zod";

/** A JSON Schema, draft 7: what editors read. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * What a file may hold, as JSON Schema draft 7 of the text that is typed: every scalar is a text there, with its kind
 * (`FieldKind`) under `kind` and its words under `words`.
 */
export function inputSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    reused: "inline",
  });
  return rest;
}
