import type { ProblemCode } from "../../model/problem.ts";
import { acrossWording } from "./across.ts";
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
  ...passedOverWording, // TD9xx
};
