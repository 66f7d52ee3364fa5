import type { Catalogue, Entry } from "../../../model/catalogue.ts";
import { TITLE_BLANKS } from "../../../model/chart.ts";
import { suggest } from "../../../model/suggest.ts";
import type { TemplateFault } from "../../../model/template-fault.ts";
import type { Tag } from "../tags.ts";

type Open = { readonly tag: Tag; readonly inner: Catalogue | undefined };

/** Reads the tags of one part against the catalogue of blanks and tells all faults. */
export function lintTags(tags: readonly Tag[], catalogue: Catalogue): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const open: Open[] = [];
  for (const tag of tags) {
    if (tag.isCut) faults.push({ code: "MW209", place: tag.place, name: tag.name });
    if (tag.kind === "close") faults.push(...close(tag, open));
    else {
      const fault = faultOf(tag, scopesOf(catalogue, open), open);
      if (fault) faults.push(fault);
      if (tag.kind === "open") open.push({ tag, inner: innerOf(tag, catalogue, open) });
    }
  }
  return [
    ...faults,
    ...open.map(({ tag }): TemplateFault => ({ code: "MW202", place: tag.place, name: tag.name })),
  ];
}

function close(tag: Tag, open: Open[]): TemplateFault[] {
  const last = open.at(-1);
  if (last?.tag.name === tag.name) {
    open.pop();
    return crosses(last.tag, tag) ? [{ code: "MW207", place: tag.place, name: tag.name }] : [];
  }
  const at = open.findLastIndex((one) => one.tag.name === tag.name);
  if (at === -1) return [{ code: "MW203", place: tag.place, name: tag.name, suggestion: last?.tag.name }];
  // What was opened since then was never closed; its tags are told once.
  return open
    .splice(at)
    .slice(1)
    .map((one) => ({ code: "MW202", place: one.tag.place, name: one.tag.name }));
}

/** A loop repeats paragraphs, or rows of one table: it can't begin in a table and end outside of it, or in another. */
function crosses(open: Tag, close: Tag): boolean {
  return open.place.table?.number !== close.place.table?.number;
}

function faultOf(tag: Tag, scopes: readonly Catalogue[], open: readonly Open[]): TemplateFault | undefined {
  if (tag.kind === "broken") return { code: "MW204", place: tag.place, name: tag.name };
  if (tag.kind === "forbidden") return { code: "MW205", place: tag.place, name: tag.name };
  if (tag.kind.endsWith("chart") && tag.name === "") return { code: "MW401", place: tag.place, name: "" };
  if (tag.kind === "odd-chart") return { code: "MW404", place: tag.place, name: tag.name };
  if (tag.kind === "chart-title") return strangeTitle(tag);
  // Inside a loop that is itself unknown nothing can be said of the names.
  if (open.some(({ inner }) => inner === undefined)) return undefined;
  const entry = find(tag, scopes);
  if (!entry || !FITTING[tag.kind].includes(entry.kind)) return unknown(tag, scopes, entry);
  return entry.kind === "block" && !tag.alone
    ? { code: "MW206", place: tag.place, name: tag.name }
    : undefined;
}

const FITTING: Readonly<Record<Tag["kind"], readonly Entry["kind"][]>> = {
  blank: ["text", "block"],
  open: ["list", "condition"],
  chart: ["chart"],
  close: [],
  broken: [],
  forbidden: [],
  "odd-chart": [],
  "chart-title": [],
};

/** Titles are filled from their own chart alone. */
function strangeTitle({ place, name }: Tag): TemplateFault | undefined {
  const known: readonly string[] = TITLE_BLANKS;
  return known.includes(name) ? undefined : { code: "MW201", place, name, suggestion: suggest(name, known) };
}

function unknown(tag: Tag, scopes: readonly Catalogue[], entry: Entry | undefined): TemplateFault {
  const { place, name } = tag;
  if (tag.kind === "blank" && entry?.kind === "chart") return { code: "MW403", place, name };
  const known = scopes.flatMap((scope) => Object.entries(scope));
  const isChart = tag.kind === "chart";
  const names = known.filter(([, one]) => !isChart || one.kind === "chart").map(([one]) => one);
  return { code: isChart ? "MW402" : "MW201", place, name, suggestion: suggest(name, names) };
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
