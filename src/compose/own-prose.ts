import { BOLD_OFF, BOLD_ON } from "../model/bold.ts";
import type { Joining } from "../model/committee.ts";
import { blocksOf, ITEM, markBold } from "../model/prose.ts";
import { asSentence } from "../words/report/record.ts";

/**
 * The committee's prose as finished paragraphs. A small part of Markdown is read: a blank line parts paragraphs, a line
 * that begins with `- ` or `1. ` is an item of its own, `**words**` are bold.
 * @param dashed whether the section's template puts a dash before each paragraph: an item then needs none of its own.
 */
export function ownProse(prose: readonly string[] | undefined, dashed: boolean): string[] {
  return (prose ?? []).flatMap(blocksOf).map((block) => {
    const item = ITEM.exec(block)?.[0];
    const text = sentence(bold(item === undefined ? block : block.slice(item.length)));
    if (item === undefined || dashed) return text;
    return /\d/.test(item) ? `${item.trim()} ${text}` : `- ${text}`;
  });
}

function bold(text: string): string {
  return markBold(text, (words) => `${BOLD_ON}${words}${BOLD_OFF}`);
}

/** A lead to a list keeps its colon, an item its semicolon; a full stop may stand inside bold words. */
function sentence(text: string): string {
  return /[:;]$/.test(text) || new RegExp(`[.!?…]${BOLD_OFF}$`, "u").test(text) ? text : asSentence(text);
}

/**
 * The committee's own paragraphs and those that the program writes: both, or the committee's alone.
 * @param how as the committee says; `usual` where it says nothing and has words of its own.
 */
export function joined<T>(
  own: readonly T[],
  made: () => readonly T[],
  how: Joining | undefined,
  usual: Joining,
): T[] {
  const isAlone = own.length > 0 && (how ?? usual) === "thay";
  return isAlone ? [...own] : [...own, ...made()];
}
