import type { Provenance } from "../model/provenance.ts";
import type { Figure } from "../model/trace.ts";
import { escapeUnsafe } from "./formats/json.ts";

/** Rises when a field changes its meaning or goes; new fields may come at any time. */
const FORMAT_VERSION = 1;

/** Figures of a report as JSON. Lines and columns count from 1. */
export function traceAsJson(
  file: string,
  { kind, phase, asOf, commit }: Provenance,
  figures: readonly Figure[],
): string {
  const value = {
    format: "thi-dua trace",
    formatVersion: FORMAT_VERSION,
    file,
    report: { kind, phase, asOf, commit },
    figures: figures.map(({ where, text, value: number, formula, feeds }) => ({
      where,
      text,
      value: number,
      formula,
      feeds: feeds.map(({ place, unit, value: typed, role }) => ({
        file: place.file,
        line: place.line,
        column: place.column,
        unit,
        value: typed,
        role,
      })),
    })),
  };
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}
