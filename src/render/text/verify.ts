import type { ChangedFile, TextChange, Verified } from "../../model/verified.ts";
import { verifyWords as words } from "../../words/verify.ts";
import { whyWords } from "../../words/why.ts";
import type { TextOptions } from "./index.ts";
import { type Paint, paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { padded, wrap } from "./width.ts";

const MOST_TOUCHES = 5;
// What nobody reads to its end; JSON has all.
const MOST_CHANGES = 200;
const LABEL = 9;

/** What `verify` found, for the eye: the data, who changed them, what is stale, what was changed by hand. */
export function renderVerified(value: Verified, { color, width }: TextOptions): string {
  const style = paint(color);
  const { cannot, isSame, stale, causes, files, doubt, byHand } = value;
  const line = (text: string, indent = "") =>
    wrap(sanitize(text), width - indent.length).map((one) => indent + one);
  const data =
    cannot === undefined ? (isSame ? words.same : words.stale(stale.length)) : words.cannot(cannot);
  const lines = [
    ...line(words.made(value.provenance)),
    "",
    ...line(data).map((one) => style.strong(one)),
    ...(causes.length > 0 ? line(words.causes(causes)) : []),
    ...(files.length > 0 ? ["", ...line(words.files(files.length))] : []),
    ...files.flatMap((one) => fileLines(one, width)),
    ...(doubt === undefined ? [] : line(words.doubt(doubt), "  ")),
    ...(stale.length > 0 ? [""] : []),
    ...changesLines(stale, style, width),
    "",
    ...line(words.byHand(byHand.length)).map((one) => style.strong(one)),
    ...changesLines(byHand, style, width),
  ];
  return `${lines.join("\n")}\n`;
}

function fileLines(file: ChangedFile, width: number): string[] {
  const touches = file.touches ?? [];
  const rest = touches.length - MOST_TOUCHES;
  const told = touches.slice(0, MOST_TOUCHES).map(whyWords.touch);
  return [
    ...indented(words.file(file), "  ", width),
    ...[...told, ...(rest > 0 ? [words.more(rest)] : [])].flatMap((one) => indented(one, "    ", width)),
  ];
}

function changesLines(changes: readonly TextChange[], style: Paint, width: number): string[] {
  const told = changes.slice(0, MOST_CHANGES).flatMap((one) => changeLines(one, style, width));
  const rest = changes.length - MOST_CHANGES;
  return rest > 0 ? [...told, ...indented(words.moreChanges(rest), "  ", width)] : told;
}

function changeLines({ kind, place, was, is }: TextChange, style: Paint, width: number): string[] {
  const [first = "", ...rest] = indented(`${words.kind(kind)}: ${words.place(place)}`, "  ", width);
  const old = kind === "added" ? [] : labelled(words.was, was ?? words.unknown, width);
  const now = kind === "removed" ? [] : labelled(words.is, is ?? "", width);
  return [
    style.faint(first),
    ...rest,
    ...old.map((one) => style.error(one)),
    ...now.map((one) => style.good(one)),
  ];
}

function labelled(label: string, text: string, width: number): string[] {
  const name = padded(`    ${label}:`, LABEL);
  const [first = "", ...rest] = wrap(sanitize(text), width - LABEL);
  return [name + first, ...rest.map((one) => " ".repeat(LABEL) + one)];
}

function indented(text: string, indent: string, width: number): string[] {
  return wrap(sanitize(text), width - indent.length).map((one) => indent + one);
}
