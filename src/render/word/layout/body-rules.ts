import { measureWords as words } from "../../../words/measure.ts";
import type { Parts } from "./parts.ts";
import type { Para, WordFacts } from "./read.ts";
import { isBlank, isCapitals } from "./told.ts";
import { type Departure, departures } from "./wanted.ts";

/* The body: `reference/domain.md` §1.3, row “Body”, §1.2, row “Font”, §1.4 on how it ends. Lengths in twips. */

const FONT = "Times New Roman";
const FOURTEEN_FIFTEEN = [28, 30] as const;
/** About 10 mm: from 9 to 11. */
const INDENT = { from: 510, to: 624 };
const LEAST_GAP = 120;
const LINE = { from: 360, to: 440 };

export function bodyRules(parts: Parts, facts: WordFacts): Departure[] {
  const { body, signature } = parts;
  const prose = body.filter((para) => !isHeading(para));
  if (body.length === 0) return [...fonts(facts), ...departures("BT402", [], { size: FOURTEEN_FIFTEEN })];
  return [
    ...fonts(facts),
    ...body.flatMap((para) => departures("BT402", [para], { size: FOURTEEN_FIFTEEN })),
    ...prose.flatMap((para) => departures("BT403", [para], { align: "both" })),
    ...prose.flatMap(indent),
    ...gaps(body),
    ...prose.flatMap(lines),
    ...prose.flatMap((para) => departures("BT407", [para], { italic: false }).filter(() => isAll(para))),
    // Where nobody signs there is no telling where the body ends.
    ...(signature ? end(body.at(-1)) : []),
  ];
}

/** A heading by its look: bold, in capitals, in the middle, or a few words in italics that are no sentence. */
function isHeading({ runs, text, frame }: Para): boolean {
  const isTitle = runs.every(({ italic }) => italic) && !/[.;:,!?…]$/.test(text);
  return runs.every(({ bold }) => bold) || isCapitals(text) || frame.align === "center" || isTitle;
}

/** A word or a title in italics is no fault; a whole paragraph is. */
function isAll({ runs }: Para): boolean {
  return runs.every(({ italic }) => italic);
}

function fonts({ blocks }: WordFacts): Departure[] {
  const paras = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.para] : block.cells.flatMap((cell) => cell.paras),
  );
  return paras.flatMap((para) => {
    const other = para.runs.flatMap((run) => run.fonts).find((font) => font !== FONT);
    return other === undefined
      ? []
      : [{ code: "BT401" as const, place: para.place, measured: words.text(other), expected: FONT }];
  });
}

function indent({ frame, place }: Para): Departure[] {
  // What hangs or stands in as a whole has its first line there as well.
  const first = frame.left + frame.firstLine;
  if (first >= INDENT.from && first <= INDENT.to) return [];
  return [{ code: "BT404", place, measured: words.mm(first), expected: words.about10 }];
}

function gaps(body: readonly Para[]): Departure[] {
  return body.slice(1).flatMap((para, index) => {
    const above = body[index];
    if (!above) return [];
    const closes = above.frame.style === para.frame.style;
    const gap =
      (closes && above.frame.closes ? 0 : above.frame.after) +
      (closes && para.frame.closes ? 0 : para.frame.before);
    if (gap >= LEAST_GAP) return [];
    const { place } = above;
    return [
      { code: "BT405", place, measured: words.points(gap), expected: words.atLeast(LEAST_GAP) } as const,
    ];
  });
}

function lines({ frame: { line, rule }, place }: Para): Departure[] {
  if (rule === "exact" && line >= LINE.from && line <= LINE.to) return [];
  const expected = words.exactly(LINE.from, LINE.to);
  return [{ code: "BT406", place, measured: words.line(line, rule), expected }];
}

function end(last: Para | undefined): Departure[] {
  if (!last || isBlank(last) || /[^/]\.$/.test(last.text)) return [];
  const measured = words.text(`… ${last.text.split(" ").slice(-3).join(" ")}`);
  return [{ code: "BT601", place: last.place, measured, expected: words.fullStop }];
}
