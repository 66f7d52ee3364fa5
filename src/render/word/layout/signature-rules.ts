import { TITLE } from "../../../model/same-name.ts";
import { signsForCommittee } from "../../../model/signing.ts";
import { measureWords as words } from "../../../words/measure.ts";
import type { Parts } from "./parts.ts";
import type { Para } from "./read.ts";
import type { Signature } from "./signature-parts.ts";
import { isBlank } from "./told.ts";
import { type Departure, departures } from "./wanted.ts";

/* Who signs, and to whom it goes: `reference/domain.md` §1.3, rows “Quyền hạn ký” to “Nơi nhận”, §1.4 on signing. */

const TWELVE = [24, 24] as const;
const FOURTEEN = [28, 28] as const;

export function signatureRules({ signature }: Parts): Departure[] {
  if (!signature) return [{ code: "BT501", measured: words.absent, expected: words.signature }];
  if (signature.minutes) return minutesRules(signature.minutes);
  return [...signerRules(signature), ...recipientRules(signature)];
}

/** Minutes bear no recipients: who wrote them, who counted and who took the chair sign, each for himself. */
function minutesRules(signers: NonNullable<Signature["minutes"]>): Departure[] {
  const names = signers.map(({ name }) => name);
  return [
    ...departures(
      "BT502",
      signers.map(({ title }) => title),
      { size: FOURTEEN, bold: true, caps: true },
    ),
    ...departures("BT505", names, { size: FOURTEEN, bold: true, italic: false, caps: false }),
    ...names.flatMap(titleInName),
  ];
}

function signerRules({ capacity, post, name, isHead }: Signature): Departure[] {
  const some = (para: Para | undefined) => (para ? [para] : []);
  return [
    // The head of an office signs by the post alone, which is not bold; many have it bold, as a capacity.
    ...departures("BT502", capacity, { size: FOURTEEN, caps: true, ...(isHead ? {} : { bold: true }) }),
    ...(isHead ? [] : capacity.flatMap(slash)),
    ...(isHead && !post
      ? []
      : departures("BT504", some(post), { size: FOURTEEN, bold: false, italic: false, caps: true })),
    ...departures("BT505", some(name), { size: FOURTEEN, bold: true, italic: false, caps: false }),
    ...some(name).flatMap(titleInName),
    ...capacity
      .filter(({ text }) => signsForCommittee(text))
      .map(({ text, place }) => ({
        code: "BT510" as const,
        place,
        measured: words.text(text),
        expected: words.forCommittee,
      })),
  ];
}

function slash({ text, place }: Para): Departure[] {
  if (/^(T\/M|K\/T|T\/L|T\/U\/Q|Q\.)\s|\{\{/u.test(text)) return [];
  return [{ code: "BT503", place, measured: words.text(text), expected: words.slash }];
}

function titleInName({ text, place }: Para): Departure[] {
  if (!TITLE.test(text)) return [];
  return [{ code: "BT506", place, measured: words.text(text), expected: words.name }];
}

function recipientRules({ label, list }: Signature): Departure[] {
  const last = list.at(-1);
  const ends = last && (/^-\s*Lưu\s[^:]*[^:.;,]\.$/u.test(last.text) || isBlank(last));
  const isKept = last && ends && !/(?<!\p{L})VT(?!\p{L})/u.test(last.text);
  return [
    ...departures("BT507", label ? [label] : [], {
      size: FOURTEEN,
      bold: false,
      italic: false,
      underline: true,
    }),
    ...departures("BT508", list, { size: TWELVE, bold: false, italic: false }),
    ...(last && !isKept
      ? [
          {
            code: "BT509" as const,
            place: last.place,
            measured: words.text(last.text),
            expected: words.last,
          },
        ]
      : []),
  ];
}
