import { type Entry, type Node, parseYaml } from "./yaml.ts";

/** A text that is added to, with the end of its lines, and what is added as the rows of a list. */
type Adding = {
  readonly text: string;
  readonly eol: string;
  readonly rows: (indent: string) => string;
};

/**
 * A text of YAML with further paragraphs under a key, which may be absent, hold one paragraph, or a list of them. What was
 * typed stays, letter for letter; whether the new text says what is meant is for the caller to read.
 * @param path a key at the top, or one within a map there.
 * @returns `undefined` where the key holds something else, or the text is no map.
 */
export function withParagraphs(
  text: string,
  path: readonly string[],
  added: readonly string[],
): string | undefined {
  const parsed = parseYaml(text);
  if (!("contents" in parsed) || parsed.faults.length > 0) return undefined;
  const root = parsed.contents;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const rows = (indent: string) => added.map((one) => `${indent}- ${scalarOf(one)}${eol}`).join("");
  const adding = { text, eol, rows };
  // A file of comments alone is a map of nothing.
  if (root === undefined || (root.kind === "text" && root.blank))
    return closed(text, eol) + entryOf(path, "", adding);
  return inMap(root, path, adding);
}

function inMap(map: Node, [key = "", ...inner]: readonly string[], adding: Adding): string | undefined {
  const { text, eol } = adding;
  if (map.kind !== "map" || text[map.start] === "{") return undefined;
  const indent = " ".repeat(columnOf(text, map.start));
  const entry = map.entries.find((one) => one.key.text === key);
  if (!entry) {
    const written = entryOf([key, ...inner], indent, adding);
    const last = map.entries.at(-1);
    return indent === "" || !last ? closed(text, eol) + written : insertAfter(text, last.value, eol, written);
  }
  if (inner.length > 0) return inMap(entry.value, inner, adding);
  return inEntry(entry, indent, adding);
}

/** A new key with its paragraphs, within others where it stands in a map. */
function entryOf(path: readonly string[], indent: string, { eol, rows }: Adding): string {
  const keys = path.map((key, depth) => `${indent}${"  ".repeat(depth)}${key}:${eol}`);
  return keys.join("") + rows(indent + "  ".repeat(path.length));
}

function inEntry({ key, value }: Entry, indent: string, adding: Adding): string | undefined {
  const { text, eol, rows } = adding;
  if (value.kind === "text")
    return value.blank ? undefined : listInPlaceOf({ keyEnd: key.end, value, indent }, adding);
  if (value.kind !== "list") return undefined;
  const last = value.items.at(-1);
  if (!last || text[value.start] === "[") return undefined;
  return insertAfter(text, last, eol, rows(" ".repeat(columnOf(text, value.start))));
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/**
 * One paragraph becomes the first of a list. Where it goes on over several lines, the items begin in the column of the key, so
 * that those lines need no other indentation.
 */
function listInPlaceOf(
  {
    keyEnd,
    value,
    indent: outer,
  }: { readonly keyEnd: number; readonly value: Node; readonly indent: string },
  { text, eol, rows }: Adding,
): string | undefined {
  // A comment between key and value has to stay where it is.
  if (!/^:[ \t]+$/.test(text.slice(keyEnd, value.start))) return undefined;
  const indent = text.slice(value.start, value.end).includes("\n") ? outer : `${outer}  `;
  const opened = `${text.slice(0, keyEnd)}:${eol}${indent}- `;
  const end = value.end + opened.length - value.start;
  return insertAfter(opened + text.slice(value.start), { end }, eol, rows(indent));
}

/** Puts rows behind the line on which a node ends, and behind a comment on that line. */
function insertAfter(text: string, { end }: Pick<Node, "end">, eol: string, rows: string): string {
  const isPast = text[end - 1] === "\n";
  const next = isPast ? end : text.indexOf("\n", end) + 1;
  const at = next === 0 ? text.length : next;
  return closed(text.slice(0, at), eol) + rows + text.slice(at);
}

function closed(text: string, eol: string): string {
  return text === "" || text.endsWith("\n") ? text : text + eol;
}

// What can stand as it is: begins with a letter, has nothing in it that YAML would read as more than words.
const PLAIN = /^\p{L}(?:[^:#"'\\]|:(?=\S)|(?<=\S)#)*$/u;

function scalarOf(text: string): string {
  return PLAIN.test(text) && !/[\s:]$/.test(text) ? text : JSON.stringify(text);
}
