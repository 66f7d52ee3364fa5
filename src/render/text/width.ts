const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
// Letters of one column each, without marks that ride on others: Latin, Vietnamese, general punctuation.
const SIMPLE = /^[ -\u02ff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e]*$/;

/** How many columns of a terminal the text takes: a letter with its marks one, an East Asian one two. */
export function widthOf(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** The letters of a text, each with its marks. */
export function lettersOf(text: string): string[] {
  return SIMPLE.test(text) ? [...text] : [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** The first letters that fit into `room` columns. */
export function fitting(letters: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let width = 0;
  for (const letter of letters) {
    width += widthOf(letter);
    if (width > room) break;
    kept.push(letter);
  }
  return kept;
}

/** The text, its end cut off with “…” where it takes more than `room` columns. */
export function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  return room < 2 ? "" : `${fitting(lettersOf(text), room - 1).join("")}…`;
}

/** The text with blanks behind it, up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks a text at spaces into lines of at most `width` columns; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A label and a text that wraps under itself, not under the label. */
export function hanging(label: string, text: string, width: number): string[] {
  const indent = widthOf(label);
  const [first = "", ...rest] = wrap(text, width - indent);
  return [label + first, ...rest.map((line) => " ".repeat(indent) + line)];
}
