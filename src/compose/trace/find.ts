import type { Figure } from "../../model/trace.ts";

/** The figures that print what was typed: `1.638`, `1638`, `56,62%`, `71/72`, `25 triệu đồng`. */
export function figuresNamed(figures: readonly Figure[], typed: string): Figure[] {
  const wanted = plain(typed);
  return figures.filter(
    ({ text, value }) => plain(text) === wanted || String(value) === wanted || printed(text).includes(wanted),
  );
}

/** Whether a text has that figure in it, and not within a longer one. */
export function isPrinted(text: string, typed: string): boolean {
  const wanted = plain(typed).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return wanted !== "" && new RegExp(`(?<![\\d.,/])${wanted}(?![.,/]?\\d)`).test(plain(text));
}

/** The figures within a text, as people would type them: of `98,6% (71/72)` all three, and `71/72`. */
function printed(text: string): string[] {
  const ratios = text.match(/\d[\d.]*\/\d[\d.]*/g) ?? [];
  const single = text.match(/\d[\d.,]*%?/g) ?? [];
  return [...ratios, ...single].map(plain);
}

/** Without the dots between thousands, and in lower case. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("vi")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\d{1,3}([._]\d{3})+(?!\d)/g, (figure) => figure.replace(/[._]/g, ""));
}
