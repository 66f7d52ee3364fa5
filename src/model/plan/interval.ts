import { date } from "../fields.ts";

/** From when, till when something holds; left out: always. */
export const interval = { tu: date.optional(), den: date.optional() };
