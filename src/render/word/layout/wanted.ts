import type { LayoutCode } from "../../../model/layout.ts";
import type { WordPlace } from "../../../model/template-fault.ts";
import { measureWords as words } from "../../../words/measure.ts";
import type { Align } from "./look.ts";
import type { Para } from "./read.ts";
import { isCapitals } from "./told.ts";

/** A departure, before it has a weight and before equal ones are counted. */
export type Departure = {
  readonly code: LayoutCode;
  readonly place?: WordPlace | undefined;
  readonly measured: string;
  readonly expected: string;
};

/** How an element has to look; what is not named is free. Sizes in half-points, from and to. */
export type Wanted = {
  readonly size?: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly underline?: boolean;
  readonly align?: Align;
};

/** Where the paragraphs of an element depart from how it has to look; one that is absent is told as such. */
export function departures(code: LayoutCode, paras: readonly Para[], wanted: Wanted): Departure[] {
  if (paras.length === 0) return [{ code, measured: words.absent, expected: inWords(wanted) }];
  return paras.flatMap((para) => {
    const differences = differencesOf(para, wanted);
    if (differences.length === 0) return [];
    const [measured, expected] = [0, 1].map((side) => differences.map((one) => one[side]).join(", "));
    return [{ code, place: para.place, measured: measured ?? "", expected: expected ?? "" }];
  });
}

type Difference = readonly [measured: string, expected: string];

function differencesOf({ text, runs, frame }: Para, wanted: Wanted): Difference[] {
  const { size, bold, italic, caps, underline, align } = wanted;
  if (runs.length === 0) return [[words.unknownLook, inWords(wanted)]];
  const oddSize = size && runs.find((run) => run.size < size[0] || run.size > size[1])?.size;
  const isOther = (key: "bold" | "italic" | "underline", value: boolean | undefined) =>
    value !== undefined && runs.some((run) => run[key] !== value);
  return [
    ...(oddSize === undefined || !size ? [] : [[words.size(oddSize), words.size(...size)] as const]),
    ...(isOther("bold", bold) ? [[words.bold(!bold), words.bold(!!bold)] as const] : []),
    ...(isOther("italic", italic) ? [[words.italic(!italic), words.italic(!!italic)] as const] : []),
    ...(caps !== undefined && isCapitals(text) !== caps
      ? [[words.caps(!caps), words.caps(caps)] as const]
      : []),
    ...(isOther("underline", underline)
      ? [[words.underline(!underline), words.underline(!!underline)] as const]
      : []),
    ...(align && frame.align !== align ? [[words.align(frame.align), words.align(align)] as const] : []),
  ];
}

function inWords({ size, bold, italic, caps, underline, align }: Wanted): string {
  return [
    ...(size ? [words.size(...size)] : []),
    ...(bold === undefined ? [] : [words.bold(bold)]),
    ...(italic === undefined ? [] : [words.italic(italic)]),
    ...(caps === undefined ? [] : [words.caps(caps)]),
    ...(underline === undefined ? [] : [words.underline(underline)]),
    ...(align === undefined ? [] : [words.align(align)]),
  ].join(", ");
}
