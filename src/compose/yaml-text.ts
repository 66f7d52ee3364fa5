// What YAML takes for text wherever it stands, also between braces.
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ./()-]*$/u;

/** A text as YAML, in quotes where it could be taken for something else. */
export function scalar(text: string): string {
  return PLAIN.test(text) && !text.includes("  ") ? text : JSON.stringify(text);
}
