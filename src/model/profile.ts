import type { IsoDate } from "./date.ts";

/** The rules of layout that a document follows: Hướng dẫn 36-HD/VPTW or Hướng dẫn 05-HD/VPTW. */
export const PROFILES = ["hd36", "hd05"] as const;
export type Profile = (typeof PROFILES)[number];

/** The day from which Hướng dẫn 05-HD/VPTW takes the place of Hướng dẫn 36-HD/VPTW (`reference/domain.md` §1.1). */
const HD05_FROM: IsoDate = "2026-05-27";

/** The rules of a document of that day, unless the plan chose. */
export function profileOn(date: IsoDate, chosen?: Profile | undefined): Profile {
  return chosen ?? (date < HD05_FROM ? "hd36" : "hd05");
}
