import * as yaml from "yaml";

/*
 * The only door to `yaml`. What comes out is a small tree of our own: every scalar as the text that was typed, every
 * node with its range, and whatever YAML allows and we don't (anchors, tags …) noted for `inspect.ts`.
 */

type Range = { readonly start: number; readonly end: number };
type Odd = {
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
  readonly alias?: string;
};

type Text = Range & Odd & { readonly kind: "text"; readonly text: string; readonly blank: boolean };
type List = Range & Odd & { readonly kind: "list"; readonly blank: false; readonly items: readonly Node[] };
type Map = Range & Odd & { readonly kind: "map"; readonly blank: false; readonly entries: readonly Entry[] };
/** A key is a plain word; `odd` says that it was something else (a list, a map, an alias). */
export type Entry = { readonly key: Text; readonly value: Node; readonly odd: boolean };
export type Node = Text | List | Map;

export type Parsed = {
  readonly contents: Node | undefined;
  readonly faults: readonly { code: string; start: number; end: number }[];
};

/** Parses YAML 1.2 with the failsafe schema: all scalars are text. `exhausted`: nested too deep for the stack. */
export function parseYaml(text: string): Parsed | { exhausted: true } {
  try {
    // Equal keys are looked for by `inspect.ts`: the library's own way is quadratic.
    const doc = withoutStacks(() =>
      yaml.parseDocument(text, { schema: "failsafe", uniqueKeys: false, prettyErrors: false }),
    );
    const faults = [...doc.errors, ...doc.warnings].map((fault) => faultOf(fault, text));
    if (faults.some((fault) => fault.code === "RESOURCE_EXHAUSTION")) return { exhausted: true };
    const directive = /^%.*$/m.exec(text);
    if (doc.directives?.docStart && directive && directive.index < (doc.contents?.range?.[0] ?? 0)) {
      faults.unshift({
        code: "BAD_DIRECTIVE",
        start: directive.index,
        end: directive.index + directive[0].length,
      });
    }
    if (faults.length > 0) return { contents: undefined, faults };
    return { contents: doc.contents ? nodeOf(doc.contents) : undefined, faults };
  } catch (error) {
    if (error instanceof RangeError) return { exhausted: true };
    throw error;
  }
}

/** A text of 256 KiB can hold 131,000 faults, and the library makes an error of each: their stacks would take longest. */
function withoutStacks<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A fault where the eye looks for it: what was opened and never closed is shown where it was opened. */
function faultOf({ code, pos: [start, end], message }: yaml.YAMLError | yaml.YAMLWarning, text: string) {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  const opened = quote ? text.lastIndexOf(quote, start - 1) : -1;
  if (opened !== -1) return { code: "UNCLOSED_QUOTE", start: opened, end: text.length };
  const closing = /end with a ([\]}])/.exec(message)?.[1];
  const bracket = closing ? openBracket(text, start) : -1;
  if (bracket !== -1) return { code: "UNCLOSED_BRACKET", start: bracket, end: bracket + 1 };
  return { code: code as string, start, end };
}

/** The last bracket before `end` that is still open there, or -1. */
function openBracket(text: string, end: number): number {
  let closed = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (letter === "]" || letter === "}") closed += 1;
    else if ((letter === "[" || letter === "{") && closed-- === 0) return at;
  }
  return -1;
}

// Every node of every file passes here: the objects are made at one go, as spreading parts is several times as slow.
function nodeOf(node: unknown): Node {
  if (yaml.isScalar(node)) return textOf(node);
  if (yaml.isMap(node))
    return { ...oddOf(node), kind: "map", blank: false, entries: node.items.map(entryOf) };
  if (yaml.isSeq(node)) return { ...oddOf(node), kind: "list", blank: false, items: node.items.map(nodeOf) };
  if (yaml.isAlias(node)) return { ...blankAt(startOf(node), endOf(node)), blank: false, alias: node.source };
  return blankAt(0, 0);
}

function textOf(node: yaml.Scalar): Text {
  const text = String(node.value ?? "");
  const blank = (node.type ?? "PLAIN") === "PLAIN" && (text === "" || text === "~" || text === "null");
  return {
    start: startOf(node),
    end: endOf(node),
    anchor: node.anchor,
    tag: node.tag,
    kind: "text",
    text,
    blank,
  };
}

function entryOf(pair: yaml.Pair): Entry {
  const key = nodeOf(pair.key);
  const value = pair.value === null ? blankAt(key.end, key.end) : nodeOf(pair.value);
  return key.kind === "text" && key.alias === undefined
    ? { key, value, odd: false }
    : { key: { ...key, kind: "text", text: "", blank: false }, value, odd: true };
}

function blankAt(start: number, end: number): Text {
  return { start, end, kind: "text", text: "", blank: true };
}

function oddOf(node: yaml.YAMLMap | yaml.YAMLSeq): Range & Odd {
  return { start: startOf(node), end: endOf(node), anchor: node.anchor, tag: node.tag };
}

function startOf(node: yaml.Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: yaml.Node): number {
  return node.range?.[1] ?? 0;
}
