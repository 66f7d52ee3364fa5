import type { Catalogue } from "../../model/catalogue.ts";
import { TEMPLATE_FAULTS, type TemplateFault } from "../../model/template-fault.ts";
import { screenWords } from "../../words/check.ts";
import { templatePlace, templateWords } from "../../words/template.ts";
import { catalogueRows } from "../../words/template-command.ts";
import type { TextOptions } from "./index.ts";
import { headLines, note } from "./note.ts";
import { paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { padded, widthOf, wrap } from "./width.ts";

/** The faults of a Word template as a screen of text: what is wrong, where in Word, how to mend it. */
export function renderTemplateFaults(
  faults: readonly TemplateFault[],
  { color, width }: TextOptions,
): string {
  const style = paint(color);
  return faults
    .map((fault) => {
      const { message, help } = templateWords.faults[fault.code];
      const severity = TEMPLATE_FAULTS[fault.code];
      const head = `${screenWords.severity[severity]}[${fault.code}]: `;
      const [first = "", ...rest] = wrap(sanitize(templatePlace(fault)), width - 5);
      return [
        ...headLines(severity, head, sanitize(message(fault.name, fault.suggestion)), style, width),
        ` ${style.faint("-->")} ${first}`,
        ...rest.map((line) => `     ${line}`),
        ...note(screenWords.help, sanitize(help), " ", style, width),
      ]
        .map((line) => `${line}\n`)
        .join("");
    })
    .join("\n");
}

/** The blanks of a template, one below the other: how each is typed, of what kind, what stands there. */
export function renderCatalogue(catalogue: Catalogue, { color, width }: TextOptions): string {
  const style = paint(color);
  const rows = catalogueRows(catalogue);
  const typed = rows.map((row) => `${"  ".repeat(row.depth)}${row.typed}`);
  const column = Math.max(...typed.map(widthOf)) + 2;
  return rows
    .flatMap(({ kind, description }, index) => {
      const [first = "", ...rest] = wrap(`${kind}: ${description}`, width - column);
      const name = style.help(typed[index] ?? "") + " ".repeat(column - widthOf(typed[index] ?? ""));
      return [name + first, ...rest.map((line) => padded("", column) + line)];
    })
    .map((line) => `${line}\n`)
    .join("");
}
