// Control and format characters (C0, DEL, C1, bidi controls, zero-width ones), halves of surrogate pairs, line
// separators, and letters that are drawn as nothing.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** Makes a stranger's text safe to print: whatever could move, colour or reverse the screen becomes `\u{…}`. */
export function sanitize(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same of a text in lines: the breaks between them are ours and stay. */
export function sanitizeLines(text: string): string {
  return text.split("\n").map(sanitize).join("\n");
}
