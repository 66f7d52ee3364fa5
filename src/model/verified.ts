import type { Provenance } from "./provenance.ts";
import type { Doubt, Touch } from "./status.ts";

/** A paragraph of a document, or a row of one of its tables. */
export type Block = {
  readonly words: string;
  /** The words of each cell; absent of a paragraph. */
  readonly cells: readonly string[] | undefined;
  /** Counted from 1, as one finds it in Word. */
  readonly table: { readonly number: number; readonly row: number } | undefined;
};

/** A block with the hash by which it is known again. */
export type HashedBlock = Block & { readonly hash: string };

/** Where a block stands, as one finds it in Word. */
export type BlockPlace = {
  readonly heading: string | undefined;
  readonly table: Block["table"];
  /** The name of the row and the head of the column, where one cell is meant. */
  readonly cell?: { readonly row: string; readonly column: string } | undefined;
};

/** A difference between two texts; `was` is absent where only its hash is known, or nothing stood there. */
export type TextChange = {
  readonly kind: "changed" | "added" | "removed";
  readonly place: BlockPlace;
  readonly was: string | undefined;
  readonly is: string | undefined;
};

/** A file of the data that is not as it was when the report was made. */
export type ChangedFile = {
  readonly file: string;
  readonly kind: TextChange["kind"];
  /** Who changed it since, the newest first; absent where git can't say. */
  readonly touches: readonly Touch[] | undefined;
  /** Whether the last change is in no commit yet. */
  readonly isUncommitted: boolean;
};

/** What is not as it was when a report was made. `history`: nothing of the rest, so the days on which records came. */
export type Cause =
  | "plan"
  | "units"
  | "records"
  | "committee"
  | "awards"
  | "before"
  | "template"
  | "version"
  | "history";

/** What `verify` finds out of a report. */
export type Verified = {
  readonly file: string;
  readonly provenance: Provenance;
  /** Why it can't be made anew from the data of now; then nothing is known of what is stale. */
  readonly cannot: string | undefined;
  /** Whether the data of now would give the same text. */
  readonly isSame: boolean;
  readonly causes: readonly Cause[];
  readonly files: readonly ChangedFile[];
  /** Why git can't say who changed the files. */
  readonly doubt: Doubt | undefined;
  readonly stale: readonly TextChange[];
  readonly byHand: readonly TextChange[];
};
