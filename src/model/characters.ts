/** Control characters that YAML forbids or that make a text unreadable; tab, line feed and carriage return are fine. */
export const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** Characters that nobody sees: zero-width ones, soft hyphens, and those that reverse the reading. */
export const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** `U+00F0`: a character by its number, for those that the eye can't tell. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
