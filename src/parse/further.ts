import { type Node, parseYaml } from "./yaml.ts";

/**
 * A text of YAML with further paragraphs under a key at its top, which may be absent, hold one paragraph, or a list of them.
 * What was typed stays, letter for letter; whether the new text says what is meant is for the caller to read.
 * @returns `undefined` where the key holds something else, or the text is no map.
 */
export function withParagraphs(text: string, key: string, added: readonly string[]): string | undefined {
  const parsed = parseYaml(text);
  const root = "contents" in parsed ? parsed.contents : undefined;
  if (root?.kind !== "map" || text[root.start] === "{") return undefined;
  const entry = root.entries.find((one) => one.key.text === key);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const rows = (indent: string) => added.map((one) => `${indent}- ${scalarOf(one)}${eol}`).join("");
  if (!entry) return `${closed(text, eol)}${key}:${eol}${rows("  ")}`;
  const { value } = entry;
  if (value.kind === "text")
    return value.blank ? undefined : listInPlaceOf(text, { keyEnd: entry.key.end, value, eol }, rows);
  if (value.kind !== "list") return undefined;
  const last = value.items.at(-1);
  if (!last || text[value.start] === "[") return undefined;
  const column = value.start - (text.lastIndexOf("\n", value.start - 1) + 1);
  return insertAfter(text, last, eol, rows(" ".repeat(column)));
}

/**
 * One paragraph becomes the first of a list. Where it goes on over several lines, the items begin in the column of the key, so
 * that those lines need no other indentation.
 */
function listInPlaceOf(
  text: string,
  { keyEnd, value, eol }: { readonly keyEnd: number; readonly value: Node; readonly eol: string },
  rows: (indent: string) => string,
): string | undefined {
  // A comment between key and value has to stay where it is.
  if (!/^:[ \t]+$/.test(text.slice(keyEnd, value.start))) return undefined;
  const indent = text.slice(value.start, value.end).includes("\n") ? "" : "  ";
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
