/*
 * How wide a text is in Times New Roman: enough to tell how it will break, and how long the rule under the title must be. Widths in thousandths of the size, from the font's own table (a mark over a letter adds nothing).
 */
const UPRIGHT = "A722 B667 C667 D722 Đ722 E611 F556 G722 H722 I333 J389 K722 L611 M889 N722 O722 P556 Q722";
const UPRIGHT_REST = "R667 S556 T611 U722 V722 W944 X722 Y722 Z611 Ơ722 Ư756 -333 ,250 .250";
const BOLD = "A722 B667 C722 D722 Đ722 E667 F611 G778 H778 I389 J500 K778 L667 M944 N722 O778 P611 Q778";
const BOLD_REST = "R722 S556 T667 U722 V722 W1000 X722 Y722 Z667 Ơ778 Ư778 -333 ,250 .250";
const SMALL =
  "a444 b500 c444 d500 đ500 e444 f333 g500 h500 i278 j278 k500 l278 m778 n500 o500 p500 q500 r333";
const SMALL_REST = "s389 t278 u500 v500 w722 x500 y500 z444 ơ556 ư556 (333 )333 /278 :278 ;278 “444 ”444";
// A word in bold is wider by no more than this.
const BOLDER = 1.08;
const SPACE = 250;
const USUAL = 500;

const tableOf = (text: string) =>
  new Map(text.split(" ").map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]));
const upright = tableOf(`${UPRIGHT} ${UPRIGHT_REST}`);
const small = tableOf(`${UPRIGHT} ${UPRIGHT_REST} ${SMALL} ${SMALL_REST}`);
const bold = tableOf(`${BOLD} ${BOLD_REST}`);

/** The width of a text in capitals, in twips. @param size in half-points. */
export function capitalsWidth(text: string, size: number, isBold: boolean): number {
  const table = isBold ? bold : upright;
  return (widthBy(table, text.toLocaleUpperCase("vi")) * size * 10) / 1000;
}

/** The width of a text as it stands, in twips. @param size in half-points. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  return ((widthBy(small, text) * size * 10) / 1000) * (isBold ? BOLDER : 1);
}

/** How many lines a text takes in a column, broken at spaces; a line break of its own begins a new one. */
export function linesIn(text: string, column: number, size: number, isBold = false): number {
  return text
    .split("\n")
    .map((paragraph) => {
      let [lines, left] = [1, column];
      for (const word of paragraph.split(" ")) {
        const width = textWidth(`${word} `, size, isBold);
        if (width > left && left < column) [lines, left] = [lines + 1, column];
        // A word that is wider than the column is broken within.
        const more = Math.max(0, Math.ceil(width / column) - 1);
        [lines, left] = [lines + more, left - (width - more * column)];
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}

function widthBy(table: ReadonlyMap<string, number>, text: string): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFC")) {
    if (/\p{Co}/u.test(letter)) continue;
    thousandths += letter.trim() === "" ? SPACE : (table.get(plain(letter)) ?? USUAL);
  }
  return thousandths;
}

/** A letter without its marks, but for the horn, which has a width. */
function plain(letter: string): string {
  if (letter === "Đ" || letter === "đ") return letter;
  const loose = letter.normalize("NFD");
  return (loose.slice(0, 1) + (loose.includes("\u031b") ? "\u031b" : "")).normalize("NFC");
}
