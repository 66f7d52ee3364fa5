import { measureWords as words } from "../../../words/measure.ts";
import type { Head } from "./head-parts.ts";
import type { Parts } from "./parts.ts";
import type { Para } from "./read.ts";
import { isBlank } from "./told.ts";
import { type Departure, departures } from "./wanted.ts";

/* What the document is called, and to whom it goes: `reference/domain.md` §1.3, rows “Tên loại” to “Kính gửi”. */

const TWELVE = [24, 24] as const;
const FOURTEEN = [28, 28] as const;
const FOURTEEN_FIFTEEN = [28, 30] as const;
const FIFTEEN_SIXTEEN = [30, 32] as const;

export function nameRules({ head, isLetter, type, subject, hyphens, address }: Parts): Departure[] {
  // Without a head one can't tell a letter from the rest.
  if (!head) return [];
  const addressed = address || isLetter ? [address].filter((one) => one !== undefined) : undefined;
  return [
    ...(isLetter ? letterRules(head) : typeRules(type, subject, hyphens)),
    // Whether the label is italic the sources don't agree.
    ...(addressed ? departures("BT305", addressed, { size: FOURTEEN, bold: false, align: "center" }) : []),
  ];
}

function typeRules(type: Para | undefined, subject: readonly Para[], hyphens: Para | undefined): Departure[] {
  const measured = hyphens ? words.text(hyphens.text) : words.absent;
  return [
    ...departures("BT301", type ? [type] : [], {
      size: FIFTEEN_SIXTEEN,
      bold: true,
      caps: true,
      align: "center",
    }),
    ...departures("BT302", subject, {
      size: FOURTEEN_FIFTEEN,
      bold: true,
      italic: false,
      caps: false,
    }),
    ...(hyphens?.text === "-----"
      ? []
      : [{ code: "BT303" as const, place: hyphens?.place, measured, expected: words.hyphens }]),
  ];
}

function letterRules({ about }: Head): Departure[] {
  const [first] = about;
  const isNamed = !first || isBlank(first) || /^về việc/.test(first.text);
  return [
    ...departures("BT304", about, { size: TWELVE, bold: false, italic: true }),
    ...(isNamed
      ? []
      : [
          {
            code: "BT304" as const,
            place: first.place,
            measured: words.text(first.text),
            expected: words.about,
          },
        ]),
  ];
}
