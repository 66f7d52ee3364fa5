// The schema of a record for the peers, made from ours: scalars may be of any type, as YAML types them.
import { z } from "zod";

export async function recordJsonSchema() {
  const { recordSchema } = await import("../src/model/record.ts");
  return loosen(z.toJSONSchema(recordSchema, { io: "input" }));
}

function loosen(value) {
  if (Array.isArray(value)) return value.map(loosen);
  if (typeof value !== "object" || value === null) return value;
  const loose = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, loosen(inner)]));
  if (loose.type === "string" && loose.enum === undefined)
    loose.type = ["string", "number", "boolean", "null"];
  return loose;
}
