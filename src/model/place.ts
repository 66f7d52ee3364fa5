/**
 * A range in a file: path relative to the data folder with `/`, lines and columns from 1 in UTF-16 units, the end
 * exclusive. Line 0 stands for the file as a whole.
 */
export type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** The path of a value in a document: keys and list positions from 0. */
export type Path = readonly (string | number)[];

/** The file as a whole, where no line can be blamed. */
export function wholeFile(file: string): Place {
  return { file, line: 0, column: 0, endLine: 0, endColumn: 0 };
}

/** `file:line:column`, as compilers name a place; of a file as a whole its name. */
export function placeName({ file, line, column }: Place): string {
  return line === 0 ? file : `${file}:${line}:${column}`;
}

/** `file:line`, where the column says nothing more; of a file as a whole its name. */
export function lineName({ file, line }: Place): string {
  return line === 0 ? file : `${file}:${line}`;
}

/**
 * A value with its way back to the text that it was read from.
 * `at(path)` is the place of the value there, `at(path, "key")` that of its key; where nothing stands, that of the
 * nearest parent.
 */
export type Sourced<T> = {
  readonly file: string;
  readonly value: T;
  readonly at: (path: Path, what?: "key" | "value") => Place;
};

/** The text of a file, as it was decoded; `file` as in `Place`. */
export type SourceText = { readonly file: string; readonly text: string };

/** The place of the characters from `start` up to `end` (offsets in UTF-16 units). */
export function placeOf(source: SourceText, start: number, end: number): Place {
  const starts = lineStartsOf(source);
  const from = lineAndColumn(starts, start);
  const to = lineAndColumn(starts, Math.max(start, end));
  return { file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

// A file may have thousands of places: its lines are looked for once.
const lineStarts = new WeakMap<SourceText, readonly number[]>();

function lineStartsOf(source: SourceText): readonly number[] {
  const before = lineStarts.get(source);
  if (before) return before;
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1))
    starts.push(at + 1);
  lineStarts.set(source, starts);
  return starts;
}

function lineAndColumn(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
