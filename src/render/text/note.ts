import type { Paint } from "./paint.ts";
import { wrap } from "./width.ts";

/** A labelled text below a problem, after ` = `; what follows its first line stands under it. */
export function note(label: string, text: string, gutter: string, style: Paint, width: number): string[] {
  const [first = "", ...rest] = wrap(`${label}: ${text}`, width - gutter.length - 3);
  const indent = " ".repeat(gutter.length + 3);
  const named = `${style.help(`${label}:`)}${first.slice(label.length + 1)}`;
  return [`${gutter} ${style.faint("=")} ${named}`, ...rest.map((more) => indent + more)];
}

/** The first lines of a problem: its weight and code, then its sentence. */
export function headLines(
  severity: "error" | "warning" | "info",
  head: string,
  sentence: string,
  style: Paint,
  width: number,
): string[] {
  const [first = "", ...rest] = wrap(head + sentence, width);
  return [
    style[severity](first.slice(0, head.length - 2)) + style.strong(first.slice(head.length - 2)),
    ...rest.map((more) => style.strong(more)),
  ];
}
