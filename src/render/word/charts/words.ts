import { type ChartBlock, TITLE_BLANKS } from "../../../model/chart.ts";
import { type Document, type Element, elementsOf } from "../xml.ts";

/** Fills the titles of a chart, and gives it the height that its bars need. */
export function dress(chart: Document, drawing: Element, block: ChartBlock): void {
  for (const paragraph of elementsOf(chart, "text", "p")) fillTitle(paragraph, block);
  elementsOf(chart, "chart", "lang")[0]?.setAttribute("val", "vi-VN");
  if (hasLyingBars(chart)) makeHigh(drawing, block);
}

/** A blank may be cut over several runs. */
function fillTitle(paragraph: Element, block: ChartBlock): void {
  const [first, ...rest] = elementsOf(paragraph, "text", "t");
  const words = [first, ...rest].map((one) => one?.textContent ?? "").join("");
  if (!first || !words.includes("{{")) return;
  first.textContent = words.replace(/\{\{([^{}]*)\}\}/g, (blank, typed: string) => {
    const name = TITLE_BLANKS.find((one) => one === typed.trim());
    return name ? block[name] : blank;
  });
  for (const one of rest) one.textContent = "";
}

function hasLyingBars(chart: Document): boolean {
  return elementsOf(chart, "chart", "barDir").some((one) => one.getAttribute("val") === "bar");
}

// In the unit of drawings, 360,000 to the centimetre.
const AROUND = 1_080_000;
const ROW = 180_000;
const MOST = 5_400_000;

/** Lying bars stand one below the other: with too little room Word leaves out every second name. */
function makeHigh(drawing: Element, { nhom, day }: ChartBlock): void {
  const [extent] = elementsOf(drawing, "drawing", "extent");
  const needed = AROUND + nhom.length * (day.length + 0.5) * ROW;
  const height = Math.max(Number(extent?.getAttribute("cy") ?? 0), Math.min(MOST, needed));
  extent?.setAttribute("cy", String(Math.round(height)));
}
