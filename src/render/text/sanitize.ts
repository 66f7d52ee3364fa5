// Control characters (C0, DEL, C1), bidi controls, zero-width and other characters that a screen hides or obeys.
const UNSAFE = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Makes a stranger's text safe to print: whatever could move, colour or reverse the screen becomes `\u{…}`. */
export function sanitize(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
