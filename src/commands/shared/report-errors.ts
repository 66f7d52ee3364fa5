import { type AwardPeriod, awardPeriodOf } from "../../model/award-file.ts";
import type { Folder } from "./folder.ts";

/**
 * The problems that stop a report: those of its ground, of the records that it is made from and of the votes that it tells of,
 * not of the others.
 * @param periods whose votes it tells of.
 */
export function errorsFor(
  { records, problems }: Folder,
  isAsked: (record: Folder["records"][number]) => boolean,
  periods: readonly AwardPeriod[],
): Folder["problems"] {
  const others = new Set(records.filter((record) => !isAsked(record)).map(({ file }) => file));
  const isOther = (file: string) => {
    const period = awardPeriodOf(file);
    return others.has(file) || (period !== undefined && !periods.includes(period));
  };
  return problems.filter(({ severity, place }) => severity === "error" && !isOther(place.file));
}
