import { sanitize } from "../text/sanitize.ts";

/** Text that is HTML already. Only `html` and `trusted` make it, so a value of the data can't pass for it. */
class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}
export type Html = Markup;

type Part = string | number | Html | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template of HTML: whatever is put in is escaped, for text and for a quoted attribute, but what is HTML already. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Markup(markup.reduce((done, piece, index) => done + insert(parts[index - 1]) + piece));
}

/** Our own markup, style sheet or script, and what vega has drawn. Never a text of the data. */
export function trusted(markup: string): Html {
  return new Markup(markup);
}

function insert(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.toString();
  return typeof part === "object" ? part.map(insert).join("") : escaped(String(part));
}

/** The one place where a text becomes HTML. What could move or reverse it becomes visible first. */
function escaped(text: string): string {
  return sanitize(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
