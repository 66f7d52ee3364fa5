import { daysBetween, type IsoDate } from "../model/date.ts";
import type { PassOver } from "../model/pass-over.ts";
import { type Problem, problem } from "../model/problem.ts";

/**
 * Takes out the problems that a comment passes over. A comment that has expired leaves its problem in and is one itself
 * (TD902); so is one that finds nothing (TD903), save in a file that could not be read to its end.
 * @returns the problems that remain, and how many were passed over.
 */
export function passOver(
  problems: readonly Problem[],
  passOvers: readonly PassOver[],
  asOf: IsoDate,
): { problems: Problem[]; passedOver: number } {
  if (passOvers.length === 0) return { problems: [...problems], passedOver: 0 };
  const valid = passOvers.filter(({ until }) => until >= asOf);
  const rest = problems.filter((one) => !valid.some((comment) => speaksOf(comment, one)));
  const broken = new Set(problems.filter(({ code }) => /^TD[012]/.test(code)).map(({ place }) => place.file));
  const expired = passOvers
    .filter(({ until }) => until < asOf)
    .map(({ code, until, place }) =>
      problem("TD902", place, { code, until, days: daysBetween(until, asOf) }),
    );
  const idle = valid
    .filter((comment) => !broken.has(comment.place.file) && !problems.some((one) => speaksOf(comment, one)))
    .map(({ code, place }) => problem("TD903", place, { code }));
  return { problems: [...rest, ...expired, ...idle], passedOver: problems.length - rest.length };
}

function speaksOf({ code, line, place }: PassOver, one: Problem): boolean {
  return one.code === code && one.place.file === place.file && one.place.line === line;
}
