import { type Catalogue, catalogueOf } from "../../../model/catalogue.ts";
import { TEMPLATES, type TemplateName } from "../../../model/templates.ts";
import { readTags } from "../tags.ts";
import { openTemplate } from "../zip.ts";

/** The template of which a file has the most blanks; the report of a phase where that can't be told. */
export function bestFit(bytes: Uint8Array): TemplateName {
  const names = namesIn(bytes);
  const counts = Object.entries(TEMPLATES).map(([name, schema]) => {
    const known = new Set(namesOf(catalogueOf(schema)));
    return { name: name as TemplateName, count: names.filter((one) => known.has(one)).length };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best), {
    name: "bao-cao-giai-doan" as TemplateName,
    count: 0,
  }).name;
}

function namesIn(bytes: Uint8Array): string[] {
  const opened = openTemplate(bytes);
  if ("fault" in opened) return [];
  try {
    return [...new Set(readTags(opened.zip).flatMap((part) => part.map(({ name }) => name)))];
  } catch {
    // A part that is no XML: the linter will say so.
    return [];
  }
}

function namesOf(catalogue: Catalogue): string[] {
  return Object.entries(catalogue).flatMap(([name, entry]) =>
    entry.kind === "list" ? [name, ...namesOf(entry.inner)] : [name],
  );
}
