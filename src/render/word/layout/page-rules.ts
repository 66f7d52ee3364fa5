import { measureWords as words } from "../../../words/measure.ts";
import type { WordFacts } from "./read.ts";
import type { PageNumber, Section } from "./sections.ts";
import { type Departure, departures } from "./wanted.ts";

/* Paper, margins, page number: `reference/domain.md` §1.2 (Hướng dẫn 36-HD/VPTW and 05-HD/VPTW agree). Lengths in twips. */

const A4 = { width: 11906, height: 16838 };
const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 850 };
const NUMBER_FROM_TOP = 567;
/** Half a millimetre: what programs round away. */
const ROUNDING = 28;
const FOURTEEN = [28, 28] as const;

const isNear = (a: number, b: number) => Math.abs(a - b) <= ROUNDING;

export function pageRules({ sections, isTemplate }: WordFacts): Departure[] {
  const [first] = sections;
  const expected = words.paper(A4.width, A4.height);
  if (!first) return [{ code: "BT101", measured: words.absent, expected }];
  return [
    ...sections.flatMap((section, index) => paper(section, index === 0)),
    // Of wide tables no rule of margins is known: only upright pages are measured.
    ...sections.filter(isUpright).flatMap(margins),
    ...pageNumber(sections, first),
    // What is made from a template is numbered as it is made.
    ...(isTemplate ? [] : sections.flatMap(appendixNumber)),
  ];
}

function isUpright({ width, height }: Section): boolean {
  return width <= height;
}

function paper({ width, height }: Section, mustStand: boolean): Departure[] {
  const stands = isNear(width, A4.width) && isNear(height, A4.height);
  const lies = isNear(width, A4.height) && isNear(height, A4.width);
  if (stands || (lies && !mustStand)) return [];
  return [
    { code: "BT101", measured: words.paper(width, height), expected: words.paper(A4.width, A4.height) },
  ];
}

function margins({ margins: own }: Section): Departure[] {
  const fits = (Object.keys(MARGINS) as (keyof typeof MARGINS)[]).every((side) =>
    isNear(own[side], MARGINS[side]),
  );
  return fits ? [] : [{ code: "BT102", measured: words.margins(own), expected: words.margins(MARGINS) }];
}

function pageNumber(sections: readonly Section[], first: Section): Departure[] {
  const numbers = sections.map((section) => section.numbers);
  const lacking = numbers.find((all) => all.every(({ part }) => part !== "header"));
  if (lacking) {
    const measured = lacking.length > 0 ? words.atBottom : words.absent;
    return [{ code: "BT103", measured, expected: words.atTop }];
  }
  const heads = numbers.flat().filter(({ part }) => part === "header");
  return [
    ...heads.flatMap(lookOf),
    ...(first.firstNumbers.length > 0
      ? [{ code: "BT105", measured: words.hasNumber, expected: words.number } as const]
      : []),
    ...sections
      .filter(({ margins: { header } }) => !isNear(header, NUMBER_FROM_TOP))
      .map(({ margins: { header } }) => ({
        code: "BT106" as const,
        measured: words.mm(header),
        expected: words.mm(NUMBER_FROM_TOP),
      })),
  ];
}

function appendixNumber({ appendix }: Section): Departure[] {
  if (appendix !== "running on") return [];
  return [{ code: "BT107", measured: words.runsOn, expected: words.numberedApart }];
}

function lookOf({ para, part }: PageNumber): Departure[] {
  const found = departures("BT104", [para], { size: FOURTEEN, italic: false, align: "center" });
  return found.map((one) => ({ ...one, place: { ...para.place, part } }));
}
