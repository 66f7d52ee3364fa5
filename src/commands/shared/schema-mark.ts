import { createHash } from "node:crypto";
import type { DataFiles } from "../../edge/data-files.ts";
import { packageVersion } from "../../edge/package-files.ts";
import { SCHEMA_FOLDER } from "../../model/editor.ts";
import type { Facts } from "../../model/facts.ts";
import { wholeFile } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";

/** The file among the editors' schemas that says what they were made from. */
export const MARK_FILE = "nguon.txt";

/** What the schemas of editors are made from, as one word: the plan, the units, the version of thi-dua. */
export function markOf({ plan, units }: Pick<Facts, "plan" | "units">): string {
  const source = JSON.stringify([packageVersion(), plan.value, units.value]);
  return createHash("sha256").update(source).digest("hex");
}

/** TD010: schemas for editors that were made from another plan, other units or by another version. */
export function staleSchemas(files: DataFiles, facts: Facts): Problem[] {
  if (!files.list(SCHEMA_FOLDER)) return [];
  const file = `${SCHEMA_FOLDER}/${MARK_FILE}`;
  const read = files.read(file);
  const fresh = "bytes" in read && Buffer.from(read.bytes).toString("utf8").trim() === markOf(facts);
  return fresh ? [] : [problem("TD010", wholeFile(file))];
}
