import { isAppendixTitle } from "../holdings.ts";
import { type Head, headOf, isHead } from "./head-parts.ts";
import type { Para, WordFacts } from "./read.ts";
import {
  isSignature,
  isSignatureOfMinutes,
  minutesSignatureOf,
  type Signature,
  signatureOf,
} from "./signature-parts.ts";
import { isCapitals, isLine, isTold } from "./told.ts";

/** The parts of a document as they were recognised; what was not is absent. */
export type Parts = {
  readonly head: Head | undefined;
  readonly isLetter: boolean;
  readonly type: Para | undefined;
  readonly subject: readonly Para[];
  readonly hyphens: Para | undefined;
  readonly address: Para | undefined;
  /** The paragraphs between head and signature. */
  readonly body: readonly Para[];
  readonly signature: Signature | undefined;
};

const ABOUT = /^(về việc|v\/v)|^\{\{\s*trich_yeu/i;
const ADDRESS = /^kính (gửi|trình)/i;

/** Tells the parts of a document apart: by their words, their place and each other. */
export function recognise({ blocks }: WordFacts): Parts {
  const at = blocks.findIndex((block) => block.kind === "table" && isHead(block.cells));
  const head = headOf(blocks[at]);
  const isMinutes = /^biên bản(?!\p{L})/iu.test(firstTold(blocks.slice(at + 1))?.text ?? "");
  const signed = blocks.findIndex(
    (block, index) => index > at && (isSignature(block) || (isMinutes && isSignatureOfMinutes(block))),
  );
  const appendix = blocks.findIndex(
    (block) => block.kind === "paragraph" && isAppendixTitle(block.para.text),
  );
  const end = [signed, appendix, blocks.length].find((one) => one > at) ?? blocks.length;
  const isLetter = /-CV\//u.test(head?.number?.text ?? "") || ABOUT.test(head?.about[0]?.text ?? "");
  const told = (from: number, to: number) =>
    blocks
      .slice(from, to)
      .flatMap((block) => (block.kind === "paragraph" && isTold(block.para) ? [block.para] : []));
  const { body, ...named } = bodyOf(told(at + 1, end), isLetter);
  // Nothing has its place above the head: what stands there is measured as the body is.
  const all = [...told(0, Math.max(0, at)), ...body];
  const sign = blocks[signed];
  const signature = sign && !isSignature(sign) ? minutesSignatureOf(sign) : signatureOf(sign);
  return { head, isLetter, ...named, body: all, signature };
}

function firstTold(blocks: WordFacts["blocks"]): Para | undefined {
  return blocks.flatMap((block) => (block.kind === "paragraph" && isTold(block.para) ? [block.para] : []))[0];
}

function bodyOf(
  paras: readonly Para[],
  isLetter: boolean,
): Pick<Parts, "type" | "subject" | "hyphens" | "address" | "body"> {
  const rest = [...paras];
  const take = (fits: (para: Para) => boolean) =>
    rest[0] && fits(rest[0]) ? (rest.shift() as Para) : undefined;
  const isCentred = ({ frame }: Para) => frame.align === "center";
  const type = isLetter ? undefined : take((para) => isCentred(para) || isCapitals(para.text));
  const subject: Para[] = [];
  for (let next = take(isSubject); !isLetter && next; next = take(isSubject)) subject.push(next);
  const hyphens = isLetter ? undefined : take(({ text }) => isLine(text));
  const address = take(({ text }) => ADDRESS.test(text));
  return { type, subject, hyphens, address, body: rest };
  function isSubject(para: Para): boolean {
    return !isLetter && isCentred(para) && !isLine(para.text) && !ADDRESS.test(para.text);
  }
}
