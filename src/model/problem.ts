import type { Place } from "./place.ts";

/**
 * `error`: the data are wrong, and no report is made of them. `warning`: someone should look. `info`: a fact that the
 * reader should know and that needs no mending.
 */
export type Severity = "error" | "warning" | "info";

/**
 * Every problem that `check` can find, with its weight. The sentence of each is in `src/words/problems/`,
 * its example in `test/problems/`, its page in `docs/loi/`.
 */
export const PROBLEMS = {
  // the file
  TD001: "error", // larger than 256 KiB
  TD002: "error", // not UTF-8
  TD003: "error", // not a regular file: link, pipe, folder
  TD004: "error", // unreadable
  TD005: "error", // a name that the data folder does not know
  TD006: "error", // two files for one identity (case, NFC/NFD)
  TD007: "error", // NUL or another control character
  TD008: "error", // conflict markers of git
  TD009: "error", // don-vi.yaml is absent
  TD010: "warning", // the editors' schemas are stale
  // YAML
  TD101: "error", // syntax
  TD102: "error", // duplicate key
  TD103: "error", // anchor or alias
  TD104: "error", // tag
  TD105: "error", // merge key, __proto__ and the like, or a key that is not a plain word
  TD106: "error", // too deep
  TD107: "error", // too many nodes
  TD108: "error", // directive or second document
  TD109: "error", // nothing in it
  TD110: "error", // tab as indentation
  // shape
  TD201: "error", // unknown key
  TD202: "error", // missing key
  TD203: "error", // map, list or text where another is due
  TD204: "error", // not of the form of a date
  TD205: "error", // not a whole number
  TD206: "error", // not one of the words allowed
  TD207: "error", // not of the form of an id
  TD208: "error", // empty text
  TD209: "error", // a day that does not exist
  TD210: "error", // end before start
  TD211: "error", // not of the form of an e-mail address
  TD212: "error", // not of the form of a share
  // against the plan
  TD301: "error", // phase not in the plan
  TD302: "error", // window not in the phase
  TD303: "error", // theme unknown
  TD304: "error", // task not of the phase
  TD305: "error", // indicator unknown
  TD306: "error", // milestone not of the phase
  TD307: "error", // day outside the phase
  TD308: "error", // tử số > mẫu số
  TD309: "error", // percent of a target above 100 where it makes no sense
  TD310: "error", // parts of a partition do not sum
  TD311: "error", // a part larger than the whole
  TD312: "error", // indicator not asked in this phase
  TD313: "error", // a final record lacks what the plan requires
  TD314: "error", // a value of another kind than the indicator's
  TD315: "error", // part unknown
  TD316: "error", // title of an award unknown
  TD317: "error", // windows of a value do not sum to it
  TD318: "warning", // draft after the due date
  // across records
  TD401: "error", // path and content disagree
  TD402: "error", // unit unknown
  TD403: "error", // unit not alive in the phase
  TD404: "error", // a number that must not fall, falls
  TD405: "error", // predecessor and successor both report, and nobody says whether one includes the other
  TD406: "warning", // no record, and the due date has passed
  TD407: "info", // record made after the due date
  TD408: "warning", // far from the last phase's value (tenfold)
  TD409: "error", // bao_gom names a unit that was not merged into this one
  TD410: "error", // two records include one unit, or two include each other
  // Vietnamese text
  TD501: "error", // not NFC
  TD502: "error", // TCVN3 or VNI
  TD503: "error", // look-alike letters
  TD504: "error", // zero-width or bidi characters
  TD506: "error", // title inside ho_ten
  TD507: "warning", // words that scanning or typing damaged
  // the plan
  TD601: "error", // two equal ids or numbers
  TD602: "error", // a reference to nothing
  TD603: "error", // windows or phases overlap
  TD604: "error", // a day outside its phase or window
  TD605: "error", // a due date before the end of what it is due for, or upward before the units'
  TD606: "error", // an indicator without what its kind needs
  TD607: "error", // no issuing body on some day of the campaign, or two
  TD608: "error", // the number of an anniversary is wrong
  TD609: "warning", // a committee signed for by K/T
  TD610: "error", // two reports, decisions or proposals of one number in a series
  TD611: "error", // a rule of commendation without what its kind needs
  TD612: "error", // no rule of the vote on some day, or two
  // the units
  TD701: "error", // two equal ids
  TD702: "error", // names or intervals that overlap or leave a gap
  TD703: "error", // event about an unknown unit, or of the wrong number of units
  TD704: "error", // event that the units' dates contradict
  TD705: "error", // superior unknown, or in a circle
  TD706: "error", // an exception for an unknown unit or phase, or with a due date that its kind can't have
  // the committee's words
  TD801: "error", // file name and content disagree
  // the log of reminders
  TD802: "error", // a reminder to an unknown unit, of an unknown phase
  // the committee's words again
  TD803: "warning", // a mark of bold letters without its twin
  // commendation
  TD810: "error", // file name and content disagree
  TD811: "error", // a form, unit or criterion unknown
  TD812: "error", // an award above what the unit may give
  TD813: "error", // more winners than places
  TD814: "error", // nobody nominated the candidate
  TD815: "error", // votes for one who does not meet a criterion
  TD816: "error", // a sum of the vote does not come out
  TD817: "error", // a unit that was not there
  TD818: "error", // no legal basis in force
  TD819: "error", // the plan's rules changed since the opening
  TD820: "error", // rules or candidates altered after the opening, or no opening
  TD821: "error", // one candidate twice, or an answer about names that nobody has
  TD822: "error", // a ruling or a second round without a tie
  TD823: "warning", // a winner with a criterion not judged
  TD824: "error", // a candidate without a criterion that the form asks for
  TD825: "warning", // a count that the rule does not know
  TD826: "warning", // a tie still open
  TD827: "error", // opening, meeting and decision out of order
  TD828: "error", // a form that is not for such a recipient
  TD829: "error", // a decision before there is an outcome, or two of one form
  TD830: "warning", // another number of absent names than of absent people
  // what is passed over (“bo-qua”)
  TD901: "error", // not of the form, or a code that can't be passed over
  TD902: "warning", // expired
  TD903: "warning", // nothing there to pass over
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What the sentence of a problem is filled with. Values are as the user typed them, unescaped. */
export type ProblemArgs = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A fault found in the data: code, weight, place and what the sentence needs. Its sentence is in `src/words/`. */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: ProblemArgs;
  /** Other places that belong to it: the first of two equal keys, say. */
  readonly related?: readonly Place[];
};

/** Makes a problem; its severity is that of its code. */
export function problem(
  code: ProblemCode,
  place: Place,
  args: ProblemArgs = {},
  related: readonly Place[] = [],
): Problem {
  return { code, severity: PROBLEMS[code], place, args, ...(related.length > 0 && { related }) };
}

/** The files that have an error. */
export function filesWithErrors(problems: readonly Problem[]): Set<string> {
  return new Set(problems.filter(({ severity }) => severity === "error").map(({ place }) => place.file));
}

/** The fixed order of problems: file, line, column, code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
