import { BOLD_OFF, BOLD_ON } from "../model/bold.ts";
import type { Joining } from "../model/committee.ts";
import { asSentence } from "../words/report/record.ts";

const ITEM = /^(?:[-*•]|\d{1,2}[.)])\s+/;

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

/** A lead to a list keeps its colon, an item its semicolon; a full stop may stand inside bold words. */
function sentence(text: string): string {
  return /[:;]$/.test(text) || new RegExp(`[.!?…]${BOLD_OFF}$`, "u").test(text) ? text : asSentence(text);
}

/** Lines that belong together; an item begins a block, and so does the line after a blank one. */
function blocksOf(prose: string): string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of prose.split(/\r?\n/).map((one) => one.trim())) {
    if (line !== "" && isOpen && !ITEM.test(line)) blocks.push(`${blocks.pop()} ${line}`);
    else if (line !== "") blocks.push(line);
    isOpen = line !== "";
  }
  return blocks;
}

function bold(text: string): string {
  return text.replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, (_, words: string) => `${BOLD_ON}${words}${BOLD_OFF}`);
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
