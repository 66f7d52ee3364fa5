import { type Document, parseXml } from "./xml.ts";
import { readPart, type Zip } from "./zip.ts";

type Known = { readonly text: string; readonly tree: Document };

const KNOWN = new WeakMap<Zip, Map<string, Known>>();

/**
 * A part as a tree for reading: many look at the same parts, and parsing takes longer than all that they do with them. Who
 * changes a tree takes one of his own from `parseXml`.
 * @throws Error where it is no XML.
 */
export function treeOf(zip: Zip, name: string): Document | undefined {
  const text = readPart(zip, name);
  if (text === undefined) return undefined;
  const trees = KNOWN.get(zip) ?? new Map<string, Known>();
  KNOWN.set(zip, trees);
  const known = trees.get(name);
  if (known?.text === text) return known.tree;
  const tree = parseXml(text);
  trees.set(name, { text, tree });
  return tree;
}
