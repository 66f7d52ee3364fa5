import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { holds, type Interval, type IsoDate } from "../../model/date.ts";

/** A day from which on other entries of a list hold than before; their positions in the list. */
export type Turn = { readonly date: IsoDate; readonly holders: readonly number[] };

/** The days between `first` and `last` on which it changes which intervals hold, the first one among them. */
export function turnsIn(intervals: readonly Interval[], first: IsoDate, last: IsoDate): Turn[] {
  const turns = intervals.flatMap(({ tu, den }) => [...(tu ? [tu] : []), ...(den ? [dayAfter(den)] : [])]);
  const days = [...new Set([first, ...turns])].filter((day) => first <= day && day <= last).sort();
  return days.map((date) => ({
    date,
    holders: intervals.flatMap((one, index) => (holds(one, date) ? [index] : [])),
  }));
}

function dayAfter(day: IsoDate): IsoDate {
  return formatISO(addDays(`${day}T00:00:00`, 1), { representation: "date" });
}
