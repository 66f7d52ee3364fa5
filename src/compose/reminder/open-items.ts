import type { Planned } from "../../model/reminder.ts";
import { wordings } from "../../words/problems/index.ts";
import { letterWords, openWords } from "../../words/remind.ts";
import type { ReminderInput } from "./input.ts";

/* What a unit still has to do, and by when: the same in a letter, a message and the list. */

// A letter is a page or two: `check` tells the rest.
const MOST_ERRORS = 8;

/** Whether nothing came yet, so that a list of what is to be done would name the whole record. */
export function isAbsent({ status }: Planned): boolean {
  return status.state === "waiting" || status.state === "missing";
}

/** What the plan requires and the unit has not answered, what is wrong, and that a draft is to be made final. */
export function openItems({ planned, errors }: ReminderInput): string[] {
  const { required, state } = planned.status;
  if (isAbsent(planned)) return required.missing.map(openWords.mustHold);
  // Of a record that can't be read nobody knows what it answers; of one that can, TD313 names what is missing.
  const unanswered = errors.some(({ code }) => code === "TD313") || state !== "errors";
  const wrong = errors.filter(({ code }) => code !== "TD313");
  const rest = wrong.length - MOST_ERRORS;
  return [
    ...(unanswered ? required.missing.map(openWords.add) : []),
    ...wrong
      .slice(0, MOST_ERRORS)
      .map(({ code, args, place }) => openWords.mend(place.line, wordings[code].message(args))),
    ...(rest > 0 ? [openWords.more(rest)] : []),
    ...(state === "draft" ? [openWords.makeFinal] : []),
  ];
}

/** The sentence before these. */
export function leadOf(planned: Planned): string {
  return isAbsent(planned) ? letterWords.mustHold : letterWords.mustDo;
}

/** What is asked for, until when; to one that is late, why it can't wait: the day on which the committee has to report. */
export function askOf({ phase, issuer, date, planned: { status } }: ReminderInput, by: string): string {
  const isPressing = status.due < date && date <= phase.han_bao_cao;
  const until = isPressing ? phase.han_bao_cao : undefined;
  return letterWords.ask(status.unit.ten, status.due, by, date) + letterWords.sake(issuer.ten, until);
}
