import type { JsonSchema } from "../../model/json-schema.ts";
import { asRead, orBlank } from "./typed.ts";

/** One of some ids, each with its name; no choice at all where there are none. */
export function choiceOf(named: readonly (readonly [id: string, name: string])[]): JsonSchema {
  if (named.length === 0) return { not: {} };
  const all = [...firstOfEach(named)].flatMap(([id, name]) =>
    asRead(id).map((read) => [read, name] as const),
  );
  return { enum: all.map(([id]) => id), enumDescriptions: all.map(([, name]) => name) };
}

/** A change of a map of which every key is an id: these keys and no other, each with what is known of it. */
export function keysOf(named: readonly (readonly [id: string, description: string])[]) {
  return ({ additionalProperties: value, ...map }: JsonSchema): JsonSchema => ({
    ...map,
    properties: Object.fromEntries(
      [...firstOfEach(named)].map(([id, description]) => [
        id,
        { ...orBlank(value as JsonSchema), description },
      ]),
    ),
    additionalProperties: false,
  });
}

/** By id; of two equal ones, a fault of the plan, the first stands. */
export function firstOfEach<T>(entries: readonly (readonly [id: string, of: T])[]): Map<string, T> {
  return new Map([...new Map([...entries].reverse())].reverse());
}

type Change = JsonSchema | ((schema: JsonSchema) => JsonSchema);

/**
 * A schema with some of its places made narrower. A place is written `hoat_dong[].ky_niem`; what is put there takes the
 * old one's description along.
 * @throws Error where the schema has no such place: a name in this program is wrong.
 */
export function within(schema: JsonSchema, changes: Readonly<Record<string, Change>>): JsonSchema {
  return Object.entries(changes).reduce(
    (changed, [path, change]) => changeAt(changed, path.replaceAll("[]", ".[]").split("."), change),
    schema,
  );
}

function changeAt(schema: JsonSchema, [step, ...rest]: readonly string[], change: Change): JsonSchema {
  if (step === undefined) {
    if (typeof change === "function") return change(schema);
    return { ...(schema.description !== undefined && { description: schema.description }), ...change };
  }
  if (step === "[]") return { ...schema, items: changeAt(schema.items as JsonSchema, rest, change) };
  const properties = schema.properties as Record<string, JsonSchema> | undefined;
  const old = properties?.[step];
  if (!properties || !old) throw new Error(`no ${step} in the schema`);
  return { ...schema, properties: { ...properties, [step]: changeAt(old, rest, change) } };
}
