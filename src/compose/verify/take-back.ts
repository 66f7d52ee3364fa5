import type { CampaignWords, CommitteeWords } from "../../model/committee.ts";
import { fold } from "../../model/suggest.ts";
import type { HashedBlock, TextChange } from "../../model/verified.ts";
import { asSentence } from "../../words/report/record.ts";
import { isRecipients, sectionNamed, type TakenKey } from "../../words/take-back.ts";
import { isHeading } from "./changes.ts";
import { rewordingOf } from "./reworded.ts";

/** Where in the committee's file paragraphs go: a key at its top, or a theme by its id. */
export type TakenPath = readonly [TakenKey] | readonly ["noi_dung", string];

/** What goes back into the committee's file: further paragraphs under a key. */
export type Taken = { readonly path: TakenPath; readonly paragraphs: readonly string[] };

/** What a hand made and can't be taken back, and why not. */
export type Left = { readonly words: string; readonly why: "no-section" | "table" | "ours" | "theirs" };

type Section = {
  readonly path: TakenPath | undefined;
  readonly blocks: HashedBlock[];
};

// Of these the committee's own words stand in place of the units': with one of its own, it needs all that are to stay.
const INSTEAD: readonly string[] = ["uu_diem", "han_che", "nguyen_nhan", "kien_nghi"];

export type Given = {
  readonly blocks: readonly HashedBlock[];
  /** The hashes of what the program made. */
  readonly sealed: readonly string[];
  readonly byHand: readonly TextChange[];
  readonly committee: CommitteeWords | CampaignWords;
  /** The keys that the committee's file has. */
  readonly keys: readonly string[];
  readonly themes: readonly { readonly id: string; readonly ten: string }[];
  /** Paragraphs of the report that are there no more once the committee says something under a key, and what to write of them. */
  readonly carried: (path: TakenPath) => ReadonlyMap<string, string>;
};

/** Which paragraphs made by hand go back under which key, and which do not. */
export function takenBack(given: Given): { taken: Taken[]; left: Left[] } {
  const left: Left[] = [];
  const taken = sectionsOf(given).flatMap((section): Taken[] => {
    const found = inSection(section, given);
    left.push(...found.left);
    return section.path && found.paragraphs.length > 0
      ? [{ path: section.path, paragraphs: found.paragraphs }]
      : [];
  });
  return { taken, left };
}

type Found = { readonly paragraphs: readonly string[]; readonly left: readonly Left[] };

function inSection({ path, blocks }: Section, given: Given): Found {
  const made = new Set(given.sealed);
  const said = path && saidUnder(path, given.committee);
  const known = new Set(said?.map((one) => asSentence(one).normalize("NFC")));
  const byHand = blocks.filter((one) => !made.has(one.hash) && !known.has(asSentence(bare(one))));
  if (byHand.length === 0) return { paragraphs: [], left: [] };
  if (path && said === undefined && INSTEAD.includes(path[0]))
    return { paragraphs: blocks.map(bare), left: [] };
  const there = new Set(blocks.map((one) => asSentence(bare(one))));
  const gone = [...known].filter((one) => !there.has(one));
  const reasons = new Map(byHand.map((block) => [block, whyLeft(block, path, gone, given)]));
  const left = [...reasons].flatMap(([{ words }, why]) => (why ? [{ words, why }] : []));
  const carried: ReadonlyMap<string, string> = path && said === undefined ? given.carried(path) : new Map();
  const paragraphs = blocks.flatMap((block) => {
    const isTaken = reasons.has(block) && reasons.get(block) === undefined;
    return isTaken ? [bare(block)] : (carried.get(asSentence(bare(block))) ?? []);
  });
  return { paragraphs: left.length === reasons.size ? [] : paragraphs, left };
}

/** What the committee says under a key. */
export function saidUnder([key, theme]: TakenPath, words: CampaignWords): readonly string[] | undefined {
  if (key === "noi_dung") return words.noi_dung?.[theme ?? ""];
  return words[key];
}

/** Why a paragraph stays where it is: it would say a second time what is said in other words already. */
function whyLeft(
  block: HashedBlock,
  path: TakenPath | undefined,
  gone: readonly string[],
  { byHand }: Given,
): Left["why"] | undefined {
  if (path === undefined) return block.cells ? "table" : "no-section";
  if (rewordingOf(bare(block), gone) !== undefined) return "ours";
  // Most of what stands there is of the program: a paragraph that is there in place of another may well be one of its.
  const isAdded = byHand.some(({ kind, is }) => kind === "added" && is === block.words);
  if ((path[0] === "noi_dung" || path[0] === "dien_hinh") && !isAdded) return "theirs";
  const lost = byHand.flatMap(({ kind, was }) => (kind !== "added" && was !== undefined ? [was] : []));
  return rewordingOf(bare(block), lost) === undefined ? undefined : "theirs";
}

function sectionsOf({ blocks, sealed, keys, themes }: Given): Section[] {
  const made = new Set(sealed);
  const sections: Section[] = [{ path: undefined, blocks: [] }];
  for (const block of blocks) {
    const named = block.cells ? undefined : sectionNamed(block.words);
    const theme = block.cells ? undefined : themes.find((one) => isNamed(block.words, one.ten));
    const isInTheme = sections.at(-1)?.path?.[0] === "noi_dung";
    const isNew =
      (named ?? theme) !== undefined ||
      block.cells !== undefined ||
      isRecipients(block.words) ||
      (made.has(block.hash) && isHeading(block) && !(isInTheme && isWithinTheme(block.words)));
    if (isNew) {
      const path = named && keys.includes(named) ? ([named] as const) : undefined;
      sections.push({ path: theme ? ["noi_dung", theme.id] : path, blocks: block.cells ? [block] : [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

const NUMBER = /^([IVX]+|\d+)[.)-]\s*/;

/** Headings within a theme have neither a number nor capitals. */
function isWithinTheme(heading: string): boolean {
  return !NUMBER.test(heading) && heading !== heading.toLocaleUpperCase("vi");
}

function isNamed(words: string, name: string): boolean {
  return fold(words.replace(NUMBER, "")) === fold(name);
}

/** Without the dash of a list. */
function bare({ words }: HashedBlock): string {
  return words.replace(/^[-–+•*]\s*/, "");
}
