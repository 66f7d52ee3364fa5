import { placeName } from "../../model/place.ts";
import type { Figure } from "../../model/trace.ts";
import { feedWords, figureWords, traceCommandWords as words } from "../../words/trace.ts";
import type { TextOptions } from "./index.ts";
import { paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { wrap } from "./width.ts";

/** Figures of a report, each with its formula and the lines that feed it. */
export function renderTrace(
  title: string,
  figures: readonly Figure[],
  { color, width }: TextOptions,
): string {
  const style = paint(color);
  const lines = (text: string, indent = "") =>
    wrap(sanitize(text), width - indent.length).map((one) => indent + one);
  const told = figures.flatMap((figure) => [
    "",
    ...lines(figureWords(figure)).map((one) => style.strong(one)),
    ...lines(`${words.formula}: ${figure.formula}`, "  "),
    ...figure.feeds.flatMap((feed) => lines(feedWords(placeName(feed.place), feed), "    ")),
  ]);
  return `${[...lines(title), ...told].join("\n")}\n`;
}
