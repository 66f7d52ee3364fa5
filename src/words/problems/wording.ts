import type { ProblemArgs } from "../../model/problem.ts";

/** The words of a problem: what `check` prints of it, and what `explain` and its page in `docs/loi/` say. */
export type Wording = {
  /** A few words: the heading of the page. */
  readonly title: string;
  /** One sentence: what is wrong, with the user's own value. */
  readonly message: (args: ProblemArgs) => string;
  /** What to type or do instead. */
  readonly help: (args: ProblemArgs) => string;
  /** Why the rule exists, in one to three sentences. */
  readonly why: string;
};
