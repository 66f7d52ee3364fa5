import { existsSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { readNamed } from "../edge/named-file.ts";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import { catalogueOf } from "../model/catalogue.ts";
import { suggest } from "../model/suggest.ts";
import { isTemplateName, TEMPLATES, type TemplateName } from "../model/templates.ts";
import { renderCatalogue, renderTemplateFaults } from "../render/text/template.ts";
import { bestFit } from "../render/word/lint/best-fit.ts";
import { errorsIn, lintTemplate } from "../render/word/lint/index.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { templateTitles, templateCommandWords as words } from "../words/template-command.ts";
import { checkLayoutOf } from "./shared/layout.ts";
import { readTemplate } from "./shared/template.ts";

export type TemplateOptions = {
  readonly out?: string | undefined;
  /** What the file is a template of; without it, what it fits best. */
  readonly kind?: string | undefined;
  /** Measures the form of a Party document instead. */
  readonly layout?: boolean | undefined;
};

type Action = (name: string | undefined, options: TemplateOptions, world: World) => ExitCode;

const ACTIONS: Readonly<Record<string, Action>> = {
  list,
  "danh-sach": list,
  check,
  "kiem-tra": check,
  new: make,
  tao: make,
};

/** `thi-dua template list|check|new`: the office's own Word templates. */
export function template(
  action: string,
  name: string | undefined,
  options: TemplateOptions,
  world: World,
): ExitCode {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  const known = ["list", "check", "new"];
  if (!run) throw new CannotRun(words.unknownAction(action, known, suggest(action, Object.keys(ACTIONS))));
  return run(name, options, world);
}

/** The templates, or the blanks of one. */
function list(name: string | undefined, _options: TemplateOptions, { screen }: World): ExitCode {
  if (name === undefined) {
    const rows = Object.entries(templateTitles).map(([one, title]) => `  ${one}: ${title}\n`);
    screen.out(`${words.listHead}\n${rows.join("")}`);
    return 0;
  }
  const catalogue = catalogueOf(TEMPLATES[named(name)]);
  screen.out(`${words.how}\n\n${renderCatalogue(catalogue, { color: screen.color, width: screen.width })}`);
  return 0;
}

/** All faults of a template at once; 1 where it can't be used. */
function check(file: string | undefined, { kind, layout }: TemplateOptions, world: World): ExitCode {
  if (file === undefined) throw new CannotRun(words.needsFile);
  if (layout) return checkLayoutOf(file, world);
  const { cwd, screen } = world;
  const bytes = bytesOf(resolve(cwd, file), file);
  const name = kind === undefined ? fitting(file, bytes) : named(kind);
  const { faults, blanks } = lintTemplate(bytes, catalogueOf(TEMPLATES[name]));
  const errors = errorsIn(faults).length;
  screen.out(`${words.checkedAs(name)}\n\n`);
  if (faults.length === 0) screen.out(`${words.sound(blanks)}\n`);
  else {
    const told = renderTemplateFaults(faults, { color: screen.color, width: screen.width });
    screen.out(`${told}\n${words.found(errors, faults.length - errors)}\n`);
  }
  return errors > 0 ? 1 : 0;
}

/** A copy of a template that comes with the program, to start from; never over a file that is there. */
function make(name: string | undefined, { out }: TemplateOptions, { cwd, screen }: World): ExitCode {
  if (name === undefined) throw new CannotRun(words.needsName);
  const known = named(name);
  const path = resolve(cwd, out ?? `${known}.docx`);
  const shown = relative(cwd, path);
  if (existsSync(path)) throw new CannotRun(words.exists(shown));
  writeWhole(path, readTemplate(known));
  screen.out(words.made(shown, known));
  return 0;
}

/** A file that bears the name of a template is one of it; two kinds of report may have the same blanks. */
function fitting(file: string, bytes: Uint8Array): TemplateName {
  const name = basename(file).replace(/\.docx$/i, "");
  return isTemplateName(name) ? name : bestFit(bytes);
}

function named(typed: string): TemplateName {
  const name = typed.replace(/\.docx$/i, "");
  if (isTemplateName(name)) return name;
  throw new CannotRun(words.unknownName(typed, suggest(name, Object.keys(TEMPLATES))));
}

function bytesOf(path: string, typed: string): Uint8Array {
  const bytes = readNamed(path);
  if (!bytes) throw new CannotRun(cannotRun.noTemplate(typed));
  return bytes;
}
