const LONGEST = 60;

/** A user's own words between Vietnamese quotation marks, on one line; long ones are cut with “…”. */
export function quote(typed: unknown): string {
  // By lines, as a pattern with blanks before the break would take quadratic time over a line of blanks.
  const lines = String(typed ?? "").split(/[\r\n]+/);
  const oneLine = lines.length === 1 ? (lines[0] ?? "") : lines.map((line) => line.trim()).join(" ");
  return `“${shorten(oneLine)}”`;
}

/** At most 60 characters of a text, the cut shown by “…”; accents stay with their letters. */
function shorten(text: string): string {
  const letters = [...text.normalize("NFC")];
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

/** “Có phải ý là …?” with a space before it, or nothing. */
export function didYouMean(suggestion: unknown): string {
  return suggestion === undefined || suggestion === "" ? "" : ` Có phải ý là ${quote(suggestion)}?`;
}

/** Words as a list for the eye: “a”, “b” hoặc “c”. */
export function anyOf(words: readonly string[]): string {
  const quoted = words.map(quote);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} hoặc ${last}`;
}
