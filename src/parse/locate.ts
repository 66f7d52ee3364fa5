import { type Path, type Place, placeOf, type SourceText } from "../model/place.ts";
import type { Node } from "./yaml.ts";

/** See `Sourced.at` in `src/model/place.ts`. */
export type Located = (path: Path, what?: "key" | "value") => Place;

type Range = { readonly start: number; readonly end: number };

/**
 * The way from a path to its place. A text is marked whole; of a list or map its key is, as the eye looks there; what
 * is absent is shown at its nearest parent, for an item of a list its first key.
 */
export function locate(root: Node, source: SourceText): Located {
  return (path, what = "value") => {
    let node = root;
    let owner = firstKeyOf(root);
    for (const step of path) {
      const next = stepInto(node, step);
      if (!next) return place(source, owner);
      owner = next.key ?? firstKeyOf(next.value);
      node = next.value;
    }
    const whole = what === "value" && node.kind === "text" && !node.blank;
    return place(source, whole ? node : owner);
  };
}

function stepInto(node: Node, step: string | number): { key?: Range; value: Node } | undefined {
  if (node.kind === "map") {
    const entry = node.entries.find(({ key }) => key.text === String(step));
    return entry && { key: entry.key, value: entry.value };
  }
  const item = node.kind === "list" ? node.items[Number(step)] : undefined;
  return item && { value: item };
}

function firstKeyOf(node: Node): Range {
  if (node.kind === "map") return node.entries[0]?.key ?? node;
  if (node.kind === "list") return { start: node.start, end: node.start + 1 };
  return node;
}

function place(source: SourceText, range: Range): Place {
  return placeOf(source, range.start, range.end);
}
