import type { Catalogue } from "../../../model/catalogue.ts";
import { TEMPLATE_FAULTS, type TemplateFault } from "../../../model/template-fault.ts";
import { missingStyles } from "../styles.ts";
import { readTags, type Tag } from "../tags.ts";
import { openTemplate, type Zip } from "../zip.ts";
import { lintPackage } from "./package.ts";
import { lintTags } from "./tags.ts";

/** A template that was looked through: all its faults at once, and its parts where it could be opened. */
export type Linted = {
  readonly faults: readonly TemplateFault[];
  readonly zip: Zip | undefined;
  /** How many blanks it has. */
  readonly blanks: number;
};

/**
 * Reads a Word template against the catalogue of blanks of what it is for. Never throws for what a template holds.
 * @param bytes whatever somebody gave for a `.docx`.
 */
export function lintTemplate(bytes: Uint8Array, catalogue: Catalogue): Linted {
  const opened = openTemplate(bytes);
  if ("fault" in opened) return { faults: [opened.fault], zip: undefined, blanks: 0 };
  const { zip } = opened;
  const outer = lintPackage(zip);
  // Of a part that is no XML nothing more can be said.
  if (outer.some(({ code }) => code === "MW004")) return { faults: outer, zip, blanks: 0 };
  const parts = readTags(zip);
  const tags = parts.flatMap((part) => lintTags(part, catalogue));
  return {
    faults: [
      ...outer,
      ...tags,
      ...absent(parts.flat(), catalogue),
      ...undressed(parts.flat(), catalogue, zip),
    ],
    zip,
    blanks: parts.flat().filter(({ kind }) => kind === "blank").length,
  };
}

/** The faults for which nothing is made of a template. */
export function errorsIn(faults: readonly TemplateFault[]): TemplateFault[] {
  return faults.filter(({ code }) => TEMPLATE_FAULTS[code] === "error");
}

function absent(tags: readonly Tag[], catalogue: Catalogue): TemplateFault[] {
  const present = new Set(tags.map(({ name }) => name));
  return Object.entries(catalogue)
    .filter(([name, { isRequired }]) => isRequired && !present.has(name))
    .map(([name]) => ({ code: "MW208", name }));
}

function undressed(tags: readonly Tag[], catalogue: Catalogue, zip: Zip): TemplateFault[] {
  if (!usesBlocks(tags, catalogue)) return [];
  return missingStyles(zip).map((name) => ({ code: "MW301", name }));
}

function usesBlocks(tags: readonly Tag[], catalogue: Catalogue): boolean {
  const blocks = new Set(blockNames(catalogue));
  return tags.some(({ name }) => blocks.has(name));
}

function blockNames(catalogue: Catalogue): string[] {
  return Object.entries(catalogue).flatMap(([name, entry]) =>
    entry.kind === "list" ? blockNames(entry.inner) : entry.kind === "block" ? [name] : [],
  );
}
