/** The tool could not do its work: wrong words, missing folder, unwritable file. `message` is one Vietnamese sentence with a way out; exit code 2. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}

/** 0 all well · 1 problems found · 2 could not run. */
export type ExitCode = 0 | 1 | 2;
