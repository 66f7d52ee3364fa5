import type { Block, Para } from "./read.ts";
import { isCapitals, toldIn } from "./told.ts";

/** Who signs and to whom it goes, as it was recognised; what was not is absent. */
export type Signature = {
  readonly label: Para | undefined;
  readonly list: readonly Para[];
  readonly capacity: readonly Para[];
  readonly post: Para | undefined;
  readonly name: Para | undefined;
};

const RECIPIENTS = /^nơi nhận/i;
const CAPACITY = /^(t\/m|k\/t|t\/l|q\.|tm\.?\s|kt\.?\s|tl\.?\s|tuq\.?\s|\{\{\s*quyen_han)/i;

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
  const capacity = right.filter(({ text }, index) => index < 2 && CAPACITY.test(text));
  const rest = right.filter((para) => !capacity.includes(para));
  const last = rest.at(-1);
  const name = last && (!isCapitals(last.text) || rest.length > 1) ? last : undefined;
  return {
    label: left[at],
    list: left.slice(at + 1),
    capacity,
    post: rest.find((para) => para !== name),
    name,
  };
}
