import type { IsoDate } from "../../model/date.ts";
import { placeName } from "../../model/place.ts";
import type { Phase } from "../../model/plan.ts";
import type { Reminder } from "../../model/reminder.ts";
import type { Touch, UnitStatus } from "../../model/status.ts";
import type { Unit } from "../../model/unit.ts";
import { arrivalWords } from "../../words/arrival.ts";
import { reasonWords } from "../../words/state.ts";
import { statusWords } from "../../words/status.ts";
import { whyTitle, whyWords as words } from "../../words/why.ts";
import type { TextOptions } from "./index.ts";
import { paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { padded, widthOf, wrap } from "./width.ts";

/** One unit in one phase, with all that is known of it. */
export type Why = {
  readonly asOf: IsoDate;
  /** See `FollowUp`. */
  readonly groundErrors: number;
  readonly phase: Phase;
  readonly unit: Unit;
  readonly status: UnitStatus;
  /** Who touched its record, the newest first; absent where git knows nothing. */
  readonly touches: readonly Touch[] | undefined;
  readonly reminders: readonly Reminder[];
};

const MOST_TOUCHES = 5;

/** What the clerk reads out on the phone. */
export function renderWhy(value: Why, { color, width }: TextOptions): string {
  const { status, unit, phase, reminders } = value;
  const { labels } = words;
  const { required, arrival, state } = status;
  const isOwed = !["not-founded", "ended", "merged", "exempt"].includes(state);
  const places = status.reasons.flatMap(({ place }) => (place ? [placeName(place())] : []));
  const rows: [string, readonly string[]][] = [
    [labels.because, status.reasons.map(reasonWords)],
    [labels.where, [...new Set(places)]],
    [labels.arrival, arrival ? [arrivalWords(arrival)] : []],
    [
      labels.answers,
      isOwed ? [words.answers(required.answered, required.asked, namesOf(required.missing))] : [],
    ],
    [labels.todo, words.todo(status)],
    [labels.touched, touchLines(value)],
    [labels.reminded, reminders.map(words.reminder)],
    [labels.contact, [words.contact(unit)]],
  ];
  const style = paint(color);
  const lines = [
    ...wrap(sanitize(words.head(status, phase)), width).map((line) => style.strong(line)),
    whyTitle(value.asOf),
    ...(value.groundErrors > 0 ? wrap(statusWords.groundErrors(value.groundErrors), width) : []),
    ...rows.flatMap(([label, texts]) =>
      row(
        label,
        texts.filter((text) => text !== ""),
        width,
      ),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function namesOf(questions: UnitStatus["required"]["missing"]): string[] {
  return questions.map(({ ten }) => ten);
}

function touchLines({ touches, status }: Why): string[] {
  if (!touches) return [];
  if (touches.length === 0) return status.file === undefined ? [] : [words.untouched];
  const told = touches.slice(0, MOST_TOUCHES).map(words.touch);
  const rest = touches.length - told.length;
  return rest > 0 ? [...told, words.more(rest)] : told;
}

const LABEL = Math.max(...Object.values(words.labels).map(widthOf)) + 4;

function row(label: string, texts: readonly string[], width: number): string[] {
  const lines = texts.flatMap((text) => wrap(sanitize(text), width - LABEL));
  return lines.map((line, index) => padded(index === 0 ? `  ${label}:` : "", LABEL) + line);
}
