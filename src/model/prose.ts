/* How the committee's prose is read: a small part of Markdown. */

/** How a line begins that is an item of its own. */
export const ITEM = /^(?:[-*•]|\d{1,2}[.)])\s+/;

/** Bold words with their marks, or a mark without its twin, which stands for itself. */
const BOLD = /\*\*(\S(?:[^*]*\S)?)\*\*|\*\*/g;

/** Lines that belong together; an item begins a block, and so does the line after a blank one. */
export function blocksOf(prose: string): string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of prose.split(/\r?\n/).map((one) => one.trim())) {
    if (line !== "" && isOpen && !ITEM.test(line)) blocks.push(`${blocks.pop()} ${line}`);
    else if (line !== "") blocks.push(line);
    isOpen = line !== "";
  }
  return blocks;
}

/** A block with its bold words as `mark` writes them. */
export function markBold(block: string, mark: (words: string) => string): string {
  return block.replace(BOLD, (typed, words?: string) => (words === undefined ? typed : mark(words)));
}

/** Where a block has the first mark of bold words without its twin, or `undefined`. */
export function looseMark(block: string): number | undefined {
  return Array.from(block.matchAll(BOLD)).find(([, words]) => words === undefined)?.index;
}
