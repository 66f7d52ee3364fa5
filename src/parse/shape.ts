import type * as z from "zod";
import type { FieldFault } from "../model/fields.ts";
import type { Path } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import type { Tree } from "./document.ts";
import { knownKeys } from "./known-keys.ts";
import type { Located } from "./locate.ts";

type Issue = z.core.$ZodIssue;
type World = { readonly schema: z.ZodType; readonly value: Tree; readonly at: Located };

/** Says of a value that its schema refused what is wrong, and where. */
export function shapeProblems(issues: readonly Issue[], world: World): Problem[] {
  const problems = issues.flatMap((issue) => explain(issue, [], world));
  // A misspelt key is one fault, not an unknown key and a missing one.
  const meant = new Set(
    problems.filter((p) => p.code === "TD201").map((p) => `${parentOf(p)} ${p.args.suggestion}`),
  );
  return problems.filter((p) => p.code !== "TD202" || !meant.has(`${parentOf(p)} ${p.args.key}`));
}

function parentOf({ args }: Problem): string {
  return String(args.parent);
}

function explain(issue: Issue, base: Path, world: World): Problem[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const here = world.at(path);
  switch (issue.code) {
    case "custom": {
      const fault = issue.params as FieldFault;
      return [problem(fault.code, here, withSuggestion(fault.args))];
    }
    case "unrecognized_keys":
      return unknownKeys(issue.keys, path, world);
    case "invalid_union":
      return closestOption(issue, path).flatMap((inner) => explain(inner, path, world));
    case "invalid_type":
      return [wrongType(String(issue.expected), path, world)];
    default:
      return [problem("TD208", here)];
  }
}

function withSuggestion(args: FieldFault["args"]): FieldFault["args"] {
  const { typed, allowed } = args;
  if (typeof typed !== "string" || !Array.isArray(allowed)) return args;
  return { ...args, suggestion: suggest(typed, allowed as string[]) };
}

function unknownKeys(keys: readonly string[], path: Path, { schema, at, value }: World): Problem[] {
  const here = valueAt(value, path);
  const used = typeof here === "object" ? Object.keys(here) : [];
  const known = knownKeys(schema, path);
  const free = known.filter((key) => !used.includes(key));
  return keys.map((key) =>
    problem("TD201", at([...path, key], "key"), {
      key,
      suggestion: suggest(key, free),
      known,
      parent: path.join("/"),
      // `{ ten: Phố xanh, sạch }` has a key “sạch” without a value.
      blank: valueAt(value, [...path, key]) === undefined ? "yes" : undefined,
    }),
  );
}

/** Of the ways in which a union could be met, the one that the value comes nearest to. */
function closestOption(issue: Extract<Issue, { code: "invalid_union" }>, path: Path): readonly Issue[] {
  const refusedAtRoot = (issues: readonly Issue[]) =>
    issues.some((inner) => inner.code === "invalid_type" && inner.path.length === 0);
  const nearest = issue.errors.find((issues) => !refusedAtRoot(issues));
  return nearest ?? issue.errors[0] ?? [{ ...issue, path: [...path] } as Issue];
}

function wrongType(expected: string, path: Path, { value, at }: World): Problem {
  const got = valueAt(value, path);
  if (got === undefined) {
    return problem("TD202", at(path), { key: String(path.at(-1)), parent: path.slice(0, -1).join("/") });
  }
  const kinds: Record<string, string> = { string: "text", array: "list", object: "map", record: "map" };
  return problem("TD203", at(path), { expected: kinds[expected] ?? "text", got: kindOf(got) });
}

function kindOf(value: Tree): string {
  if (typeof value === "string") return value === "" ? "empty" : "text";
  return Array.isArray(value) ? "list" : "map";
}

function valueAt(value: Tree, path: Path): Tree | undefined {
  let here: Tree | undefined = value;
  for (const step of path) {
    if (typeof here !== "object") return undefined;
    here = Array.isArray(here) ? here[Number(step)] : here[String(step)];
  }
  return here;
}
