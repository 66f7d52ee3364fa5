import { readDocument } from "./document.ts";

/** A text without blanks at the ends of its lines and with line feeds only, where that changes nothing of what it says. */
export function tidied(text: string): string {
  const tidy = text.split("\n").map(withoutTail).join("\n");
  return tidy !== text && saysTheSame(text, tidy) ? tidy : text;
}

function withoutTail(line: string): string {
  let end = line.length;
  while (end > 0 && " \t\r".includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => readDocument({ file: "", text }));
  return (
    a !== undefined && b !== undefined && "value" in a && "value" in b && told(a.value) === told(b.value)
  );
}

function told(value: unknown): string {
  return JSON.stringify(value, (_, inner) => inner ?? null);
}
