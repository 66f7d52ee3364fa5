import type { Candidacy } from "../../model/award-candidacy.ts";
import type { CountedRound, TallyGroup, VoteTally } from "../../model/award-tally.ts";
import { openIn } from "../../model/award-tally.ts";
import { awardTallyWords as words } from "../../words/award-tally.ts";
import { awardTerms as terms } from "../../words/award-terms.ts";
import { formatPercent, joinList } from "../../words/format.ts";
import type { Placed } from "../award-tally-json.ts";
import type { TextOptions } from "./index.ts";
import { type Paint, paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { padded, widthOf, wrap } from "./width.ts";

/** A vote on the screen. `criteria` are the names of criteria by their ids. */
export type ShownVote = {
  readonly tally: VoteTally;
  readonly criteria: ReadonlyMap<string, string>;
  /** Whether `check` has nothing against its file: else there is no way on yet. */
  readonly isSound: boolean;
};

/** The working of a vote in plain words: who came, the ballots, the rule, each candidate, what is still to be done. */
export function renderVote(shown: ShownVote, { color, width }: TextOptions): string {
  const { tally } = shown;
  const style = paint(color);
  const lines = [
    ...wrap(sanitize(words.title(tally.period)), width).map((line) => style.strong(line)),
    ...wrap(sanitize(words.opened(tally.rules)), width),
    ...roundLines(tally.first, style, width),
    ...(tally.again ? ["", style.strong(words.again), ...roundLines(tally.again, style, width)] : []),
    ...tally.groups.flatMap((group) => ["", ...groupLines(group, shown, style, width)]),
    ...below(todoLines(shown, style, width)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** Lines set off from what stands above them. */
function below(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

function roundLines(round: CountedRound, style: Paint, width: number): string[] {
  const isOpen = round.rule.hinh_thuc === "gio_tay";
  const part = (title: string, texts: readonly string[]) => [
    "",
    style.strong(title),
    ...texts.flatMap((text) => wrap(text, width - 2).map((line) => `  ${line}`)),
  ];
  return [
    ...part(words.people, [words.present(round)]),
    ...(isOpen ? [] : part(words.ballots, [words.returned(round), words.blanks(round)])),
    ...part(words.method, [words.base(round), words.absent(round), words.threshold(round)]),
  ];
}

type Row = { readonly name: string; readonly votes: string; readonly percent: string; readonly end: string };

function groupLines(group: TallyGroup, shown: ShownVote, style: Paint, width: number): string[] {
  const rows = group.candidates.map((one, index) => rowOf(one, index));
  const widest = (key: keyof Row) => Math.max(0, ...rows.map((row) => widthOf(row[key])));
  const [votes, percent, end] = [widest("votes") + 2, widest("percent") + 2, widest("end")];
  const room = Math.max(16, Math.min(widest("name"), width - 4 - votes - percent - end));
  const head = words.group(sanitize(group.form.ten), group.kind, group.places.map(terms.places));
  return [
    ...wrap(head, width).map((line) => style.strong(line)),
    ...group.over.flatMap(({ limit, won }) =>
      wrap(words.over(won, terms.places(limit)), width - 2).map((line) => `  ${style.error(line)}`),
    ),
    ...rows.flatMap((row, index) => {
      const [first = "", ...rest] = wrap(row.name, room);
      const one = group.candidates[index];
      const outcome = colorOf(one, style)(row.end);
      return [
        `  ${padded(first, room)}  ${padded(row.votes, votes)}${padded(row.percent, percent)}${outcome}`,
        ...rest.map((more) => `     ${more}`),
        ...(one ? notesOf(one, shown) : []).flatMap((note) =>
          wrap(sanitize(note), width - 5).map((line) => `     ${line}`),
        ),
      ];
    }),
  ];
}

function rowOf(one: Candidacy, index: number): Row {
  const { votes, base, outcome } = one.result;
  const isCounted = votes !== undefined && base !== undefined && base > 0;
  return {
    name: `${index + 1}. ${sanitize(nameOf(one))}`,
    votes: isCounted ? words.votes(votes, base) : "",
    percent: isCounted ? formatPercent(votes, base) : "",
    end: terms.outcomes[outcome],
  };
}

// Whoever has no place anyway need not be judged.
const JUDGED_LATER: readonly Candidacy["result"]["outcome"][] = ["unjudged", "tied", "waiting"];

function isUnjudged({ unjudged, result }: Candidacy): boolean {
  return unjudged.length > 0 && JUDGED_LATER.includes(result.outcome);
}

/** The name with the unit, where it does not say it. */
function nameOf({ ten, unit, isUnit }: Candidacy): string {
  return isUnit ? ten : `${ten} (${unit.ten})`;
}

function notesOf(one: Candidacy, { criteria }: ShownVote): string[] {
  const { unmet, unjudged, result } = one;
  const named = (ids: readonly string[]) => ids.map((id) => criteria.get(id) ?? id);
  const { again, outcome, candidate } = result;
  const ruling = candidate.phan_dinh;
  const isRuled = ruling !== undefined && (outcome === "won" || outcome === "tied-out");
  return [
    ...(again && again.base > 0
      ? [words.secondRound(words.votes(again.votes, again.base), formatPercent(again.votes, again.base))]
      : []),
    ...(unmet.length > 0 ? [words.unmet(named(unmet))] : []),
    ...(isUnjudged(one) ? [words.unjudged(named(unjudged))] : []),
    ...(isRuled ? [words.ruled(ruling.duoc, ruling.ly_do)] : []),
  ];
}

function colorOf(one: Candidacy | undefined, style: Paint): (text: string) => string {
  if (one?.result.outcome === "won") return style.good;
  const isOpen = one && ["tied", "waiting", "unjudged", "not-quorate"].includes(one.result.outcome);
  return isOpen ? style.warning : style.faint;
}

function todoLines({ tally, isSound }: ShownVote, style: Paint, width: number): string[] {
  const open = openIn(tally);
  if (open.length === 0) {
    if (!isSound) return [];
    return wrap(words.nothingToDo(tally.period), width).map((line) => style.good(line));
  }
  const texts =
    tally.first.quorate === false
      ? [words.todoNotQuorate]
      : tally.groups.flatMap((group) => todoOf(group, tally));
  return [
    style.strong(words.todo),
    ...texts.flatMap((text) => {
      const [first = "", ...rest] = wrap(sanitize(text), width - 4);
      return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
    }),
  ];
}

function todoOf({ form, candidates }: TallyGroup, { rules, again }: VoteTally): string[] {
  const of = (outcome: Candidacy["result"]["outcome"]) =>
    candidates.filter(({ result }) => result.outcome === outcome);
  const names = (all: readonly Candidacy[]) => joinList(all.map(nameOf));
  const [tied, waiting] = [of("tied"), of("waiting")];
  const isAgain = rules.bieu_quyet.bang_phieu === "bo_phieu_lai" && !again;
  return [
    ...(tied.length > 0 ? [(isAgain ? words.todoAgain : words.todoTied)(form.ten, names(tied))] : []),
    ...(waiting.length > 0 ? [words.todoWaiting(form.ten, names(waiting))] : []),
    ...candidates.filter(isUnjudged).map((one) => words.todoUnjudged(nameOf(one), one.unjudged)),
  ];
}

/** A heading and the sentences below it, each with the place that it is about. */
export function renderPlaced(head: string, all: readonly Placed[], { color, width }: TextOptions): string {
  const style = paint(color);
  const lines = all.flatMap(({ text, place }) => {
    const [first = "", ...rest] = wrap(sanitize(`${place}: ${text}`), width - 4);
    return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return `${[...wrap(head, width).map((line) => style.error(line)), ...lines].join("\n")}\n`;
}
