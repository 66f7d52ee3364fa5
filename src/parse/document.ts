import { CONTROL, codePointName } from "../model/characters.ts";
import { placeOf, type SourceText } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";
import { inspectNodes, MAX_DEPTH } from "./inspect.ts";
import { type Located, locate } from "./locate.ts";
import { syntaxProblems } from "./syntax.ts";
import { type Node, parseYaml } from "./yaml.ts";

/** Plain YAML as typed: every scalar a text, of a key without a value `undefined`. */
export type Tree = string | Tree[] | { [key: string]: Tree | undefined };

/** A document that was read: its value and the way back to the text, or the problems that stop it. */
export type Document = { value: Tree; at: Located } | { problems: Problem[] };

const CONFLICT = /^(<{7}|>{7}|\|{7})( |$)/m;

/** Reads the text of one YAML file. Never throws. */
export function readDocument(source: SourceText): Document {
  const early = stopEarly(source);
  if (early) return { problems: [early] };
  const tooDeep = nestingBeyond(source.text);
  if (tooDeep !== undefined) {
    return { problems: [problem("TD106", placeOf(source, tooDeep, tooDeep + 1), { limit: MAX_DEPTH })] };
  }
  const doc = parseYaml(source.text);
  if ("exhausted" in doc)
    return { problems: [problem("TD106", placeOf(source, 0, 0), { limit: MAX_DEPTH })] };
  const problems = syntaxProblems(doc, source);
  if (problems.length > 0) return { problems };
  if (!doc.contents) return { problems: [problem("TD109", placeOf(source, 0, 0))] };
  const faults = inspectNodes(doc.contents, source);
  if (faults.length > 0) return { problems: faults };
  const value = treeOf(doc.contents);
  if (value === "") return { problems: [problem("TD109", placeOf(source, 0, 0))] };
  return { value, at: locate(doc.contents, source) };
}

/** One clear problem for a file that needs no reading to be refused. */
function stopEarly(source: SourceText): Problem | undefined {
  const conflict = CONFLICT.exec(source.text);
  if (conflict) return problem("TD008", placeOf(source, conflict.index, conflict.index + 7));
  const control = CONTROL.exec(source.text);
  if (!control) return undefined;
  const args = { character: codePointName(control[0]) };
  return problem("TD007", placeOf(source, control.index, control.index + 1), args);
}

const COMPACT_NESTING = new RegExp(`^ *(?:[-?:] +){${MAX_DEPTH}}`, "m");

/**
 * Where the text nests so deep that a recursive parser could end the stack, and with it the process. Brackets in prose
 * are counted too, so the bound is twice what is allowed; the exact count is made on the nodes.
 */
function nestingBeyond(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 2 * MAX_DEPTH) return index;
  }
  return COMPACT_NESTING.exec(text)?.index;
}

function treeOf(node: Node): Tree {
  if (node.kind === "text") return node.text;
  if (node.kind === "list") return node.items.map(treeOf);
  const tree: { [key: string]: Tree | undefined } = {};
  for (const { key, value } of node.entries) tree[key.text] = value.blank ? undefined : treeOf(value);
  return tree;
}
