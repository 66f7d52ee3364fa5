import type { Catalogue, Entry } from "../../model/catalogue.ts";
import { suggest } from "../../model/suggest.ts";
import { readTags, type Tag } from "./tags.ts";
import type { Zip } from "./zip.ts";

/** A fault of a template; `place` is told as seen in Word. Its sentence is in `src/words/template.ts`. */
export type TemplateFault = {
  readonly code:
    | "unknown"
    | "not-closed"
    | "not-opened"
    | "wrong-close"
    | "broken"
    | "forbidden"
    | "not-alone";
  readonly place: Tag["place"];
  readonly tag: string;
  readonly suggestion?: string | undefined;
};

type Open = { readonly tag: Tag; readonly inner: Catalogue | undefined };

/** Reads every tag of a template against the catalogue of blanks and tells all faults. */
export function lintTemplate(template: Zip, catalogue: Catalogue): TemplateFault[] {
  return readTags(template).flatMap((part) => lintPart(part, catalogue));
}

function lintPart(tags: readonly Tag[], catalogue: Catalogue): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const open: Open[] = [];
  for (const tag of tags) {
    if (tag.kind === "close") faults.push(...close(tag, open));
    else {
      const fault = faultOf(tag, scopesOf(catalogue, open), open);
      if (fault) faults.push(fault);
      if (tag.kind === "open") open.push({ tag, inner: innerOf(tag, catalogue, open) });
    }
  }
  return [
    ...faults,
    ...open.map(({ tag }): TemplateFault => ({ code: "not-closed", place: tag.place, tag: tag.name })),
  ];
}

function close(tag: Tag, open: Open[]): TemplateFault[] {
  const last = open.at(-1);
  if (last?.tag.name === tag.name) {
    open.pop();
    return [];
  }
  const at = open.findLastIndex((one) => one.tag.name === tag.name);
  if (at === -1) return [{ code: "not-opened", place: tag.place, tag: tag.name, suggestion: last?.tag.name }];
  // What was opened since then was never closed; its tags are told once.
  return open
    .splice(at)
    .slice(1)
    .map((one) => ({ code: "not-closed", place: one.tag.place, tag: one.tag.name }));
}

function faultOf(tag: Tag, scopes: readonly Catalogue[], open: readonly Open[]): TemplateFault | undefined {
  if (tag.kind === "broken" || tag.kind === "forbidden")
    return { code: tag.kind, place: tag.place, tag: tag.name };
  // Inside a loop that is itself unknown nothing can be said of the names.
  if (open.some(({ inner }) => inner === undefined)) return undefined;
  const entry = find(tag, scopes);
  const fits =
    entry &&
    (tag.kind === "open"
      ? entry.kind === "list" || entry.kind === "condition"
      : entry.kind === "text" || entry.kind === "block");
  if (!fits) {
    const known = scopes.flatMap((scope) => Object.keys(scope));
    return { code: "unknown", place: tag.place, tag: tag.name, suggestion: suggest(tag.name, known) };
  }
  return entry.kind === "block" && !tag.alone
    ? { code: "not-alone", place: tag.place, tag: tag.name }
    : undefined;
}

function innerOf(tag: Tag, catalogue: Catalogue, open: readonly Open[]): Catalogue | undefined {
  const entry = find(tag, scopesOf(catalogue, open));
  if (entry?.kind === "list") return entry.inner;
  return entry?.kind === "condition" ? {} : undefined;
}

/** The names that can be used at a place: those of the report, and of the loops around it. */
function scopesOf(catalogue: Catalogue, open: readonly Open[]): Catalogue[] {
  return [catalogue, ...open.flatMap(({ inner }) => (inner ? [inner] : []))];
}

function find(tag: Tag, scopes: readonly Catalogue[]): Entry | undefined {
  return scopes.findLast((scope) => Object.hasOwn(scope, tag.name))?.[tag.name];
}
