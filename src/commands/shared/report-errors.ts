import type { Folder } from "./folder.ts";

/** The problems that stop a report: those of its ground and of the records that it is made from, not of the others. */
export function errorsFor(
  { records, problems }: Folder,
  isAsked: (record: Folder["records"][number]) => boolean,
): Folder["problems"] {
  const others = new Set(records.filter((record) => !isAsked(record)).map(({ file }) => file));
  return problems.filter(({ severity, place }) => severity === "error" && !others.has(place.file));
}
