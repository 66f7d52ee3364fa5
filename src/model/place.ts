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
