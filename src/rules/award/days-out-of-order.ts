import type { IsoDate } from "../../model/date.ts";
import type { Rule } from "../../model/facts.ts";
import type { Place } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { heldSheets, type Sheet } from "./sheets.ts";

/** TD827: a meeting before the vote was opened, or a decision before the meeting (else before the opening). */
export const daysOutOfOrder: Rule = {
  code: "TD827",
  check: (facts) => heldSheets(facts).flatMap(inSheet),
};

type Step = {
  readonly what: "opening" | "meeting" | "decision";
  readonly day: IsoDate;
  readonly place: Place;
};

function inSheet({ source, value }: Sheet): Problem[] {
  const { chot, cuoc_hop, quyet_dinh = [] } = value;
  const opening = step("opening", chot?.ngay, source.at(["chot", "ngay"]));
  const meeting = step("meeting", cuoc_hop?.ngay, source.at(["cuoc_hop", "ngay"]));
  const decisions = quyet_dinh.map(({ ngay }, index) =>
    step("decision", ngay, source.at(["quyet_dinh", index, "ngay"])),
  );
  return [
    ...order(opening, meeting),
    ...decisions.flatMap((decision) => order(meeting ?? opening, decision)),
  ];
}

function step(what: Step["what"], day: IsoDate | undefined, place: Place): Step | undefined {
  return day === undefined ? undefined : { what, day, place };
}

function order(first: Step | undefined, then: Step | undefined): Problem[] {
  if (!first || !then || first.day <= then.day) return [];
  const args = { what: then.what, day: then.day, first: first.what, other: first.day };
  return [problem("TD827", then.place, args, [first.place])];
}
