import * as z from "zod";
import type { Path } from "../model/place.ts";

/** The keys that a schema knows at a path: what a misspelt one may have meant. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  let here = [schema];
  for (const step of path) here = here.flatMap((one) => unfold(one)).flatMap((one) => child(one, step));
  return here
    .flatMap((one) => unfold(one))
    .flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
}

/** A schema without its wrappings: optional, transformed, one of several. */
function unfold(schema: z.core.$ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return unfold(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unfold(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unfold(option));
  return [schema as z.ZodType];
}

function child(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const field = schema.shape[String(step)];
    return field ? [field as z.ZodType] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  return schema instanceof z.ZodRecord ? [schema.valueType as z.ZodType] : [];
}
