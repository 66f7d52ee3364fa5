import type { Left, Taken } from "../../compose/verify/take-back.ts";
import { takeBackWords as words } from "../../words/take-back.ts";
import type { TextOptions } from "./index.ts";
import { paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { wrap } from "./width.ts";

/** What would be added to the committee's file, and what is left as it is, with the reason. */
export function renderTaken(
  file: string,
  taken: readonly Taken[],
  left: readonly Left[],
  { color, width }: TextOptions,
): string {
  const style = paint(color);
  const added = taken.flatMap(({ path, paragraphs }) => [
    style.strong(words.into(file, path.join("."))),
    ...paragraphs.flatMap((text) => plus(text, width).map((line) => style.good(line))),
  ]);
  const others = left.flatMap(({ words: said, why }) => wrap(sanitize(words.left(said, why)), width));
  return ["", ...added, ...others].map((line) => `${line}\n`).join("");
}

function plus(text: string, width: number): string[] {
  const [first = "", ...rest] = wrap(sanitize(text), width - 4);
  return [`  + ${first}`, ...rest.map((line) => `    ${line}`)];
}
