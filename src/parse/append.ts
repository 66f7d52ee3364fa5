import { type Node, parseYaml } from "./yaml.ts";

/**
 * A text with more items at the end of a list, indented or within brackets as the list is; what was typed stays, letter for
 * letter, but for the brackets of an empty list.
 * @param key of the list, at the top of the document.
 * @param items each on one line, as YAML.
 * @returns the new text, or `undefined` where there is no such list.
 */
export function appendItems(text: string, key: string, items: readonly string[]): string | undefined {
  const parsed = parseYaml(text);
  const root = "contents" in parsed ? parsed.contents : undefined;
  const list = root?.kind === "map" ? root.entries.find((one) => one.key.text === key)?.value : undefined;
  if (list?.kind !== "list") return list?.blank ? asRows(text, "  ", items) : undefined;
  if (text[list.start] !== "[") return asRows(text, " ".repeat(columnOf(text, list.start)), items);
  return list.items.length > 0
    ? intoBrackets(text, list, items)
    : asRows(withoutBrackets(text, list), "  ", items);
}

function asRows(text: string, indent: string, items: readonly string[]): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const start = text.endsWith("\n") ? text : text + eol;
  return start + items.map((item) => `${indent}- ${item}${eol}`).join("");
}

type List = Extract<Node, { kind: "list" }>;

function intoBrackets(text: string, { items, end }: List, added: readonly string[]): string {
  const last = items.at(-1)?.end ?? end;
  const between = text.slice(last, end - 1);
  const comma = between.replace(/#.*/g, "").includes(",") ? "" : ",";
  return `${text.slice(0, last)}${comma}${between} ${added.join(", ")}${text.slice(end - 1)}`;
}

function withoutBrackets(text: string, { start, end }: List): string {
  const inside = text.slice(start + 1, end - 1).trimEnd();
  return text.slice(0, start).trimEnd() + inside + text.slice(end);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
