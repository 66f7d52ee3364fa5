import { CONTROL, codePointName, HIDDEN } from "../model/characters.ts";
import { placeOf, type SourceText } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Entry, Node } from "./yaml.ts";

/** Nesting and number of values that a record can need at the most, with much room. */
export const MAX_DEPTH = 32;
const MAX_NODES = 10_000;

// Keys that would reach into the prototype of an object, and the merge key of YAML 1.1.
const FORBIDDEN_KEYS = new Set(["<<", "__proto__", "constructor", "prototype"]);

/** What YAML allows and a data folder does not: anchors, aliases, tags, equal keys, too deep, too many. */
export function inspectNodes(root: Node, source: SourceText): Problem[] {
  const beyond = firstBeyond(root);
  if (beyond) {
    const { code, limit, node } = beyond;
    return [problem(code, placeOf(source, node.start, Math.min(node.end, node.start + 1)), { limit })];
  }
  const problems: Problem[] = [];
  collect(root, source, problems);
  if (source.text.includes("\\")) collectEscaped(root, source, problems);
  return problems;
}

type Beyond = { readonly code: "TD106" | "TD107"; readonly limit: number; readonly node: Node };

/** The node with which the document outgrows its bounds: beyond them nothing else of it is worth telling. */
function firstBeyond(root: Node): Beyond | undefined {
  const waiting: { node: Node; depth: number }[] = [{ node: root, depth: 1 }];
  for (let count = 1; waiting.length > 0; count += 1) {
    const next = waiting.pop();
    if (!next) break;
    const { node, depth } = next;
    if (count > MAX_NODES) return { code: "TD107", limit: MAX_NODES, node };
    if (depth > MAX_DEPTH) return { code: "TD106", limit: MAX_DEPTH, node };
    for (const child of childrenOf(node)) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === "list") return node.items;
  return node.kind === "map" ? node.entries.map(({ value }) => value) : [];
}

function collect(node: Node, source: SourceText, problems: Problem[]): void {
  problems.push(...oddities(node, source));
  if (node.kind === "map") problems.push(...keyProblems(node.entries, source));
  for (const child of childrenOf(node)) collect(child, source, problems);
}

// Written as escapes ("\u202e") they are not seen in the text, only in what it says.
const FORBIDDEN = [CONTROL, HIDDEN, /\p{Cs}/u];

/** What no text may hold, written as an escape. */
function collectEscaped(node: Node, source: SourceText, problems: Problem[]): void {
  const texts = node.kind === "map" ? node.entries.map(({ key }) => key) : node.kind === "text" ? [node] : [];
  for (const { text, start, end } of texts) {
    const character = FORBIDDEN.map((pattern) => pattern.exec(text)?.[0]).find(
      (found) => found !== undefined,
    );
    if (character === undefined) continue;
    problems.push(
      problem("TD007", placeOf(source, start, end), { character: codePointName(character), escaped: "yes" }),
    );
  }
  for (const child of childrenOf(node)) collectEscaped(child, source, problems);
}

const NONE: readonly Problem[] = [];

function oddities(node: Node, source: SourceText): readonly Problem[] {
  const name = node.anchor ?? node.alias;
  if (name === undefined && !node.tag) return NONE;
  const place = placeOf(source, node.start, node.kind === "text" ? node.end : node.start + 1);
  return [
    name === undefined ? problem("TD104", place, { tag: node.tag }) : problem("TD103", place, { name }),
  ];
}

function keyProblems(entries: readonly Entry[], source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const { key, odd } = entry;
    const place = () => placeOf(source, key.start, key.end);
    const first = seen.get(key.text);
    if (odd || FORBIDDEN_KEYS.has(key.text)) {
      problems.push(
        problem("TD105", place(), { key: odd ? source.text.slice(key.start, key.end) : key.text }),
      );
    } else if (first) {
      const firstPlace = placeOf(source, first.key.start, first.key.end);
      problems.push(problem("TD102", place(), { key: key.text }, [firstPlace]));
    } else {
      problems.push(...oddities(key, source));
      seen.set(key.text, entry);
    }
  }
  return problems;
}
