import { EMAIL, type FieldKind, ID, WHOLE } from "../../model/fields.ts";
import { SHARE } from "../../model/fraction.ts";
import type { JsonSchema } from "../../model/json-schema.ts";
import { editorWords as words } from "../../words/editor.ts";

/*
 * From a schema of typed texts to one of what an editor's YAML reader makes of them: it takes 1638 for a number, `false`
 * for a truth value and an empty value for null. What `check` takes is never refused; what it refuses may pass.
 */

const YES_NO = "^([cC][oOóÓ]|[kK][hH][oOôÔ][nN][gG]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$";

/** The keywords by which an editor reads a field of a kind. */
export const typedAs: Readonly<Record<Exclude<FieldKind, "words">, JsonSchema>> = {
  text: { type: ["string", "number", "boolean"] },
  id: { type: ["string", "number"], pattern: ID.source, patternErrorMessage: words.id },
  date: {
    type: "string",
    pattern: "^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$",
    patternErrorMessage: words.date,
    examples: ["30/06/2025"],
  },
  "whole-number": {
    type: ["integer", "string"],
    minimum: 0,
    pattern: WHOLE.source,
    patternErrorMessage: words.wholeNumber,
    examples: [1638, "25_000_000"],
  },
  share: {
    type: "string",
    pattern: SHARE.source,
    patternErrorMessage: words.share,
    examples: ["2/3", "80%"],
  },
  "yes-no": {
    anyOf: [{ enum: ["có", "không"] }, { type: ["boolean", "string"], pattern: YES_NO }],
    patternErrorMessage: words.yesNo,
  },
  email: { type: "string", pattern: EMAIL.source, patternErrorMessage: words.email },
};

/** Rewrites a schema of typed texts (`inputSchemaOf`) for an editor, with all that it holds. */
export function forEditor(schema: JsonSchema): JsonSchema {
  const { kind, words: choices, propertyNames: _, ...rest } = schema;
  const description = rest.description === undefined ? {} : { description: rest.description };
  if (kind === "words") return { ...description, enum: (choices as string[]).flatMap(asRead) };
  if (kind !== undefined) return { ...description, ...typedAs[kind as keyof typeof typedAs] };
  if (rest.type === "string") return { ...description, ...typedAs.text };
  const { properties, required = [], items, anyOf, additionalProperties: others, ...plain } = rest;
  return {
    ...plain,
    ...(properties !== undefined && {
      properties: propertiesOf(properties as Record<string, JsonSchema>, required as string[]),
      ...((required as string[]).length > 0 && { required }),
    }),
    ...(items !== undefined && { items: forEditor(items as JsonSchema) }),
    ...(anyOf !== undefined && { anyOf: (anyOf as JsonSchema[]).map(forEditor) }),
    ...(others !== undefined && {
      additionalProperties: others === false ? false : forEditor(others as JsonSchema),
    }),
  };
}

function propertiesOf(properties: Record<string, JsonSchema>, required: readonly string[]) {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const read = forEditor(value);
      return [key, required.includes(key) ? read : orBlank(read)];
    }),
  );
}

/** A key without a value counts as absent. */
export function orBlank(schema: JsonSchema): JsonSchema {
  // A choice of nothing: only the blank is left.
  if (schema.not !== undefined) return { type: "null" };
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  const nullable = {
    ...(schema.type !== undefined && { type: [schema.type, "null"].flat() }),
    ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }),
  };
  return { ...schema, ...nullable };
}

/** What an editor may read a word as: one of digits as a number too. */
export function asRead(word: string): (string | number)[] {
  return /^\d+$/.test(word) ? [Number(word), word] : [word];
}
