import { capitalsWidth } from "../../../model/letter-widths.ts";
import { measureWords as words } from "../../../words/measure.ts";
import type { Head } from "./head-parts.ts";
import type { Parts } from "./parts.ts";
import type { Para } from "./read.ts";
import { isBlank } from "./told.ts";
import { type Departure, departures } from "./wanted.ts";

/*
 * The head: `reference/domain.md` §1.3, rows “Tiêu đề” to “Địa danh”, “Độ khẩn”, “Optional marks”; §1.4 on numbers and
 * days. Sizes in half-points.
 */

const FOURTEEN = [28, 28] as const;
const FIFTEEN = [30, 30] as const;

export function headRules({ head }: Parts): Departure[] {
  if (!head) return [{ code: "BT201", measured: words.absent, expected: words.head }];
  return [
    ...titleRules(head),
    ...bodies(head),
    ...numberRules(head),
    ...dayRules(head),
    ...departures("BT211", head.marks, { size: FOURTEEN, bold: true, caps: true }).filter(isThere),
    ...(head.draft ? departures("BT212", [head.draft], { size: FOURTEEN, italic: true }) : []),
  ];
}

const isThere = ({ place }: Departure) => place !== undefined;

function titleRules({ title, titleCell, isOfState }: Head): Departure[] {
  if (!title)
    return [{ code: "BT201", measured: isOfState ? words.state : words.absent, expected: words.head }];
  const look = departures("BT202", [title], { size: FIFTEEN, bold: true, caps: true, align: "center" });
  const run = title.runs[0];
  const due = run ? capitalsWidth(title.text, run.size, run.bold) : 0;
  const drawn = ruleUnder(title, titleCell?.paras ?? [], titleCell?.width);
  if (drawn === undefined)
    return [
      ...look,
      { code: "BT203", place: title.place, measured: words.absent, expected: words.ruleLength(due) },
    ];
  // What can't be measured (an old drawing) is there; how long it is one sees on paper.
  const fits = Number.isNaN(drawn) || Math.abs(drawn - due) <= due / 8;
  return fits
    ? look
    : [
        ...look,
        {
          code: "BT203",
          place: title.place,
          measured: words.someRule(drawn),
          expected: words.ruleLength(due),
        },
      ];
}

/** The length of the rule under the title, in twips; `NaN` where it can't be measured, absent where there is none. */
function ruleUnder(title: Para, paras: readonly Para[], room: number | undefined): number | undefined {
  const next = paras[paras.indexOf(title) + 1];
  const bordered = title.frame.borders.bottom ? title : next?.frame.borders.top ? next : undefined;
  if (bordered) return room === undefined ? Number.NaN : room - bordered.frame.left - bordered.frame.right;
  return paras.map(({ drawn }) => drawn).find((drawn) => drawn !== 0);
}

function bodies({ superior, issuer, star }: Head): Departure[] {
  const centred = { size: FOURTEEN, caps: true, align: "center" } as const;
  return [
    ...departures("BT204", superior, { ...centred, bold: false, italic: false }),
    ...departures("BT205", issuer, { ...centred, bold: true }),
    ...(star ? [] : [{ code: "BT206", measured: words.absent, expected: words.star } as const]),
  ];
}

// Below 10 a zero leads; where there is no number yet, its room stays blank or dotted.
const NUMBER = /^Số(?:\s+\d{2,}|[\s.…_]+)-\p{Lu}\p{L}*\/\p{Lu}\p{L}*$/u;

function numberRules({ number }: Head): Departure[] {
  const look = departures("BT208", number ? [number] : [], {
    size: FOURTEEN,
    bold: false,
    italic: false,
  });
  if (!number || NUMBER.test(number.text) || isBlank(number)) return look;
  const { text, place } = number;
  return [...look, { code: "BT207", place, measured: words.text(text), expected: words.numberForm }];
}

const DAY = /ngày\s+(\d+)\s+tháng\s+(\d+)\s+năm\s+\d{4}$/i;

function dayRules({ day }: Head): Departure[] {
  const look = departures("BT209", day ? [day] : [], { size: FOURTEEN, bold: false, italic: true });
  const [, typedDay = "", typedMonth = ""] = DAY.exec(day?.text ?? "") ?? [];
  const month = Number(typedMonth);
  const due = [typedDay.padStart(2, "0"), month <= 2 ? `0${month}` : String(month)];
  if (!day || typedDay === "" || (typedDay === due[0] && typedMonth === due[1])) return look;
  const said = (one: string, other: string) => words.text(`ngày ${one} tháng ${other}`);
  return [
    ...look,
    {
      code: "BT210",
      place: day.place,
      measured: said(typedDay, typedMonth),
      expected: said(due[0] ?? "", due[1] ?? ""),
    },
  ];
}
