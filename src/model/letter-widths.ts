/*
 * How wide a text of capitals is in Times New Roman: enough to tell how it will break, and how long the rule under the
 * title must be. Widths in thousandths of the size, from the font's own table (a mark over a letter adds nothing).
 */
const UPRIGHT = "A722 B667 C667 D722 Đ722 E611 F556 G722 H722 I333 J389 K722 L611 M889 N722 O722 P556 Q722";
const UPRIGHT_REST = "R667 S556 T611 U722 V722 W944 X722 Y722 Z611 Ơ722 Ư756 -333 ,250 .250";
const BOLD = "A722 B667 C722 D722 Đ722 E667 F611 G778 H778 I389 J500 K778 L667 M944 N722 O778 P611 Q778";
const BOLD_REST = "R722 S556 T667 U722 V722 W1000 X722 Y722 Z667 Ơ778 Ư778 -333 ,250 .250";
const SPACE = 250;
const USUAL = 500;

const tableOf = (text: string) =>
  new Map(text.split(" ").map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]));
const upright = tableOf(`${UPRIGHT} ${UPRIGHT_REST}`);
const bold = tableOf(`${BOLD} ${BOLD_REST}`);

/** The width of a text in capitals, in twips. @param size in half-points. */
export function capitalsWidth(text: string, size: number, isBold: boolean): number {
  const table = isBold ? bold : upright;
  let thousandths = 0;
  for (const letter of text.normalize("NFC").toLocaleUpperCase("vi")) {
    if (/\p{Co}/u.test(letter)) continue;
    thousandths += letter.trim() === "" ? SPACE : (table.get(plain(letter)) ?? USUAL);
  }
  return (thousandths * size * 10) / 1000;
}

/** A letter without its marks, but for the horn, which has a width. */
function plain(letter: string): string {
  if (letter === "Đ") return letter;
  const loose = letter.normalize("NFD");
  return (loose.slice(0, 1) + (loose.includes("\u031b") ? "\u031b" : "")).normalize("NFC");
}
