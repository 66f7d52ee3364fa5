import type { CommitteeWords } from "../../model/committee.ts";
import type { HashedBlock } from "../../model/verified.ts";
import { asSentence } from "../../words/report/record.ts";
import { isRecipients, sectionNamed, type TakenKey } from "../../words/take-back.ts";
import { isHeading } from "./changes.ts";
import { rewordingOf } from "./reworded.ts";

/** What goes back into the committee's file: further paragraphs of a key. */
export type Taken = { readonly key: TakenKey; readonly paragraphs: readonly string[] };

/** What a hand made and can't be taken back, and why not. */
export type Left = { readonly words: string; readonly why: "no-section" | "table" | "ours" | "theirs" };

type Section = {
  readonly key: TakenKey | undefined;
  readonly blocks: HashedBlock[];
};

// Of these the committee's own words stand in place of the units': with one of its own, it needs all that are to stay.
const INSTEAD: readonly TakenKey[] = ["uu_diem", "han_che", "nguyen_nhan", "kien_nghi"];

type Given = {
  readonly blocks: readonly HashedBlock[];
  /** The hashes of what the program made. */
  readonly sealed: readonly string[];
  /** What it made that is there no more, as far as its words are known. */
  readonly lost: readonly string[];
  readonly committee: CommitteeWords | undefined;
};

/** Which paragraphs made by hand go back under which key, and which do not. */
export function takenBack(given: Given): { taken: Taken[]; left: Left[] } {
  const made = new Set(given.sealed);
  const left: Left[] = [];
  const taken = sectionsOf(given.blocks, made).flatMap(({ key, blocks }): Taken[] => {
    const known = new Set((key && given.committee?.[key])?.map((one) => asSentence(one).normalize("NFC")));
    const byHand = blocks.filter((one) => !made.has(one.hash) && !known.has(asSentence(bare(one))));
    if (byHand.length === 0) return [];
    if (key !== undefined && given.committee?.[key] === undefined && INSTEAD.includes(key))
      return [{ key, paragraphs: blocks.map(bare) }];
    const there = new Set(blocks.map((one) => asSentence(bare(one))));
    const gone = [...known].filter((one) => !there.has(one));
    const reasons = byHand.map((block) => ({ block, why: whyLeft(block, key, gone, given.lost) }));
    left.push(...reasons.flatMap(({ block: { words }, why }) => (why ? [{ words, why }] : [])));
    const paragraphs = reasons.filter(({ why }) => !why).map(({ block }) => bare(block));
    return key === undefined || paragraphs.length === 0 ? [] : [{ key, paragraphs }];
  });
  return { taken, left };
}

/**
 * Why a paragraph stays where it is: it would say a second time what is said in other words already.
 * @param gone what the committee wrote and is under the heading no more. @param lost all else that is there no more.
 */
function whyLeft(
  block: HashedBlock,
  key: TakenKey | undefined,
  gone: readonly string[],
  lost: readonly string[],
): Left["why"] | undefined {
  if (key === undefined) return block.cells ? "table" : "no-section";
  if (rewordingOf(bare(block), gone) !== undefined) return "ours";
  return rewordingOf(bare(block), lost) === undefined ? undefined : "theirs";
}

function sectionsOf(blocks: readonly HashedBlock[], made: ReadonlySet<string>): Section[] {
  const sections: Section[] = [{ key: undefined, blocks: [] }];
  for (const block of blocks) {
    const key = block.cells ? undefined : sectionNamed(block.words);
    const isNew =
      key !== undefined ||
      block.cells !== undefined ||
      isRecipients(block.words) ||
      (made.has(block.hash) && isHeading(block));
    if (isNew) sections.push({ key, blocks: block.cells ? [block] : [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** Without the dash of a list. */
function bare({ words }: HashedBlock): string {
  return words.replace(/^[-–+•*]\s*/, "");
}
