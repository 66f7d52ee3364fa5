import type { Block, BlockPlace, HashedBlock, TextChange } from "../../model/verified.ts";
import { align } from "./align.ts";

/**
 * What differs between a text of which the hashes are known and another: paragraph by paragraph, in tables cell by cell.
 * @param was the hashes of the first.
 * @param known the words of blocks by their hashes, as far as they are known.
 */
export function changesBetween(
  was: readonly string[],
  is: readonly HashedBlock[],
  known: ReadonlyMap<string, Block>,
): TextChange[] {
  const places = placesOf(is);
  let last: BlockPlace = { heading: undefined, table: undefined };
  return align(
    was,
    is.map(({ hash }) => hash),
  ).flatMap(({ a, b }) => {
    const hash = a === undefined ? undefined : was[a];
    const before = hash === undefined ? undefined : known.get(hash);
    const after = b === undefined ? undefined : is[b];
    if (after) last = places[b ?? 0] ?? last;
    if (after?.hash === hash) return [];
    const kind = hash === undefined ? "added" : after ? "changed" : "removed";
    const place = after ? last : { heading: last.heading, table: before?.table };
    return oneChange(kind, place, before, after, is);
  });
}

function oneChange(
  kind: TextChange["kind"],
  place: BlockPlace,
  before: Block | undefined,
  after: Block | undefined,
  all: readonly Block[],
): TextChange[] {
  const [was, is] = [before?.cells, after?.cells];
  if (!was || !is || was.length !== is.length) return [{ kind, place, was: before?.words, is: after?.words }];
  const heads = all.find(({ table }) => table?.number === after?.table?.number)?.cells;
  // Tables without a head, that of the signature say, have no names for their cells.
  const isNamed = heads?.length === is.length && heads !== is;
  const row = isNamed ? named(is.find((cell) => /\p{L}/u.test(cell))) : "";
  return is.flatMap((cell, index) => {
    if (cell === was[index]) return [];
    const column = isNamed ? named(heads[index]) : "";
    return [{ kind, place: { ...place, cell: { row, column } }, was: was[index], is: cell }];
  });
}

const LONGEST_NAME = 100;

function named(name = ""): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

function placesOf(blocks: readonly Block[]): BlockPlace[] {
  let heading: string | undefined;
  return blocks.map((block) => {
    if (isHeading(block)) heading = block.words;
    return { heading, table: block.table };
  });
}

const LONGEST_HEADING = 160;

/** Whether a block looks like a heading: a short line without a full stop, or a numbered one. */
export function isHeading({ words, cells }: Block): boolean {
  if (cells || words.length > LONGEST_HEADING || /^[-–+*•]/.test(words)) return false;
  return /^([IVX]+|\d+)[.-]\s/.test(words) || !/[.;:,!?…]$/.test(words);
}
