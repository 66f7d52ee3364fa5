import type { ProblemArgs } from "../../model/problem.ts";
import { formatDate, formatNumber } from "../format.ts";

/* What the arguments of a problem are in its sentence. */

export const n = (value: ProblemArgs[string]): string => formatNumber(Number(value ?? 0));
export const day = (value: ProblemArgs[string]): string => formatDate(String(value ?? ""));
export const list = (value: ProblemArgs[string]): string => (Array.isArray(value) ? value.join(", ") : "");
