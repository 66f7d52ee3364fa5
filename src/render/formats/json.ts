import type { Place } from "../../model/place.ts";
import { type CheckResult, sentencesOf } from "./result.ts";

/** Rises when a field changes its meaning or goes; new fields may come at any time. */
const FORMAT_VERSION = 1;

// Escaped too, though JSON need not: whoever prints the text is safe from them.
const UNSAFE = /[\u007f-\u009f]|\p{Cf}|\u2028|\u2029/gu;

/**
 * Problems as JSON, in the form of `docs/check.schema.json`. Lines and columns count from 1, columns in UTF-16 units,
 * ends are exclusive; of a problem of a file as a whole they are absent.
 */
export function toJson({ problems, counts, version, pathOf }: CheckResult): string {
  const { records, units, errors, warnings, infos, passedOver } = counts;
  const placeOf = ({ file, line, column, endLine, endColumn }: Place) => ({
    file: pathOf(file),
    ...(line > 0 && { line, column, endLine, endColumn }),
  });
  const value = {
    format: "thi-dua check",
    formatVersion: FORMAT_VERSION,
    version,
    records,
    units,
    errors,
    warnings,
    infos,
    passedOver,
    problems: problems.map((one) => ({
      code: one.code,
      severity: one.severity,
      ...placeOf(one.place),
      ...sentencesOf(one),
      ...(one.related && { related: one.related.map(placeOf) }),
    })),
  };
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

/**
 * JSON that is safe to print, its value the same: no character that could move, colour or reverse a screen, and no
 * `##[`, in which a runner of GitHub looks for commands anywhere in a line.
 */
export function escapeUnsafe(json: string): string {
  return json.replaceAll("##[", "##\\u005b").replace(UNSAFE, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
