import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readNamed } from "../../edge/named-file.ts";
import { packageFolder } from "../../edge/package-files.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import type { TemplateName } from "../../model/templates.ts";
import { cannotRun } from "../../words/cannot-run.ts";

/** Where the office keeps templates of its own in a data folder. */
const OWN = "mau";

/**
 * The bytes of a Word template: the file that was named, else the office's own in the data folder (`mau/NAME.docx`), else
 * the one that comes with the program.
 * @param at.named a file, from the folder `at.cwd`. @param at.data the data folder.
 * @throws CannotRun where it can't be read.
 */
export function readTemplate(
  name: TemplateName,
  at: { readonly named?: string | undefined; readonly cwd?: string; readonly data?: string } = {},
): Uint8Array {
  const { named, cwd = "", data } = at;
  const own = data === undefined ? "" : join(data, OWN, `${name}.docx`);
  const usual = own !== "" && existsSync(own) ? own : join(packageFolder(), "templates", `${name}.docx`);
  const path = named === undefined ? usual : resolve(cwd, named);
  const bytes = readNamed(path);
  if (!bytes) throw new CannotRun(cannotRun.noTemplate(named ?? path));
  return bytes;
}
