import { awardCountWording } from "./count.ts";
import { awardFileWording } from "./file.ts";
import { awardOutcomeWording } from "./outcome.ts";
import { awardPlanWording } from "./plan.ts";

/** The words of TD611, TD612, TD81x and TD82x: the plan's rules of commendation, and the files of khen-thuong/. */
export const awardWording = {
  ...awardPlanWording,
  ...awardFileWording,
  ...awardCountWording,
  ...awardOutcomeWording,
};
