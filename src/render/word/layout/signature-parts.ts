import type { Block, Para } from "./read.ts";
import { isCapitals, toldIn } from "./told.ts";

/** Who signs and to whom it goes, as it was recognised; what was not is absent. */
export type Signature = {
  readonly label: Para | undefined;
  readonly list: readonly Para[];
  readonly capacity: readonly Para[];
  readonly post: Para | undefined;
  readonly name: Para | undefined;
  /** Of minutes: the title and the name of each who signs, side by side; nobody signs for a committee. */
  readonly minutes: readonly { readonly title: Para; readonly name: Para }[] | undefined;
  /** Whether the one who signs is the head of an office, above whom no other capacity stands. */
  readonly isHead: boolean;
};

const RECIPIENTS = /^nơi nhận/i;
const CAPACITY = /^(t\/m|k\/t|t\/l|q\.|tm\.?\s|kt\.?\s|tl\.?\s|tuq\.?\s|\{\{\s*quyen_han)/i;
const HEAD = /^(chánh văn phòng|trưởng ban)(?!\p{L})/iu;
const OF_MINUTES = /^(chủ (trì|tọa|toạ)|thư ký|người ghi biên bản|tổ (trưởng|kiểm phiếu))(?!\p{L})/iu;

/** Whether a table is that of those who sign minutes. */
export function isSignatureOfMinutes(block: Block): boolean {
  return block.kind === "table" && toldIn(block.cells).some(({ text }) => OF_MINUTES.test(text));
}

/** Whether a table is that of the recipients and the signer. */
export function isSignature(block: Block): boolean {
  return block.kind === "table" && toldIn(block.cells).some(({ text }) => RECIPIENTS.test(text));
}

/** Reads it: the cell of the recipients, and what stands beside it. */
export function signatureOf(block: Block | undefined): Signature | undefined {
  if (block?.kind !== "table") return undefined;
  const cells = block.cells.map((cell) => toldIn([cell]));
  const left = cells.find((paras) => paras.some(({ text }) => RECIPIENTS.test(text))) ?? [];
  const right = cells.filter((paras) => paras !== left).flat();
  const at = left.findIndex(({ text }) => RECIPIENTS.test(text));
  const isHead = HEAD.test(right[0]?.text ?? "");
  const capacity = right.filter(
    ({ text }, index) => index < 2 && (CAPACITY.test(text) || (isHead && index === 0)),
  );
  const rest = right.filter((para) => !capacity.includes(para));
  const last = rest.at(-1);
  const name = last && (!isCapitals(last.text) || rest.length > 1) ? last : undefined;
  return {
    label: left[at],
    list: left.slice(at + 1),
    capacity,
    post: rest.find((para) => para !== name),
    name,
    minutes: undefined,
    isHead,
  };
}

/** Reads that of minutes: in each cell a title on top and a name at the end. */
export function minutesSignatureOf(block: Block | undefined): Signature | undefined {
  if (block?.kind !== "table") return undefined;
  const minutes = block.cells.flatMap((cell) => {
    const told = toldIn([cell]);
    const [title, name] = [told[0], told.at(-1)];
    return title && name && title !== name ? [{ title, name }] : [];
  });
  const none = { label: undefined, list: [], capacity: [], post: undefined, name: undefined, isHead: false };
  return { ...none, minutes };
}
