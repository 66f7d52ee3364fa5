import type { Finding } from "../../model/layout.ts";
import { screenWords } from "../../words/check.ts";
import { layoutWords } from "../../words/layout.ts";
import { templatePlace } from "../../words/template.ts";
import type { TextOptions } from "./index.ts";
import { headLines, note } from "./note.ts";
import { paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { wrap } from "./width.ts";

/** Where a Word file departs from the layout, as a screen of text: what was measured, where in Word, how to mend it. */
export function renderFindings(findings: readonly Finding[], { color, width }: TextOptions): string {
  const style = paint(color);
  return findings
    .map(({ code, severity, place, measured, expected, more }) => {
      const head = `${screenWords.severity[severity]}[${code}]: `;
      const where = [templatePlace({ place }), ...(more > 0 ? [layoutWords.more(more)] : [])];
      const [first = "", ...rest] = wrap(sanitize(where.join(", ")), width - 5);
      return [
        ...headLines(severity, head, sanitize(layoutWords.sentence(code, measured, expected)), style, width),
        ` ${style.faint("-->")} ${first}`,
        ...rest.map((line) => `     ${line}`),
        ...note(screenWords.help, layoutWords.help(code, expected), " ", style, width),
      ]
        .map((line) => `${line}\n`)
        .join("");
    })
    .join("\n");
}
