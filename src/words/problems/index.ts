import type { ProblemCode } from "../../model/problem.ts";
import { acrossWording } from "./across.ts";
import { awardWording } from "./award/index.ts";
import { fileWording } from "./file.ts";
import { passedOverWording } from "./passed-over.ts";
import { recordWording } from "./record.ts";
import { setupWording } from "./setup.ts";
import { shapeWording } from "./shape.ts";
import { textWording } from "./text.ts";
import type { Wording } from "./wording.ts";
import { yamlWording } from "./yaml.ts";

/** The words of every code; a code without words does not compile. */
export const wordings: Record<ProblemCode, Wording> = {
  ...fileWording, // TD0xx
  ...yamlWording, // TD1xx
  ...shapeWording, // TD2xx
  ...recordWording, // TD3xx
  ...acrossWording, // TD4xx
  ...textWording, // TD5xx
  ...setupWording, // TD6xx, TD7xx, TD8xx
  ...awardWording, // TD611, TD612, TD81x, TD82x
  ...passedOverWording, // TD9xx
};
