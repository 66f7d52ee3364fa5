import type { Vote } from "../../compose/vote-file.ts";
import type { Nominee, Places } from "../../model/award.ts";
import { isOfUnitKind } from "../../model/award-rules.ts";
import { nomineeName, verdictWords } from "../../words/award-figures.ts";
import { awardOpenWords as words } from "../../words/award-open.ts";
import type { TextOptions } from "./index.ts";
import { paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { hanging, wrap } from "./width.ts";

/**
 * What is put to the vote, by which rule, who is left out and why, and where places and candidates do not match.
 * @param won sentences about those who won the same before.
 */
export function renderOpening(vote: Vote, won: readonly string[], { color, width }: TextOptions): string {
  const style = paint(color);
  const { list, date, noi_xet, rule, candidates, left } = vote;
  const unjudged = candidates.filter(({ eligible }) => eligible === undefined).length;
  const lines = [
    ...wrap(words.title(list.period, date), width).map((line) => style.strong(line)),
    ...wrap(sanitize(words.rule(noi_xet, rule)), width),
    "",
    words.candidates(candidates.length),
    ...formsOf(candidates).flatMap(([form, all]) => [
      ...hanging("  ", sanitize(form), width).map((line) => style.strong(line)),
      ...all.flatMap((one, index) => hanging(`    ${index + 1}. `, sanitize(named(one)), width)),
    ]),
    ...(unjudged > 0 ? hanging("  ", words.unjudged(unjudged), width) : []),
    ...(left.length > 0 ? ["", words.left(left.length)] : []),
    ...left.flatMap((one) =>
      hanging("  - ", sanitize(`${named(one)}, ${one.form.ten}. ${verdictWords(one)}.`), width),
    ),
    ...[...won, ...warningsOf(vote)].flatMap((one, index) => [
      ...(index === 0 ? [""] : []),
      ...hanging("  ! ", sanitize(one), width).map((line) => style.warning(line)),
    ]),
    ...(rule.hinh_thuc === "gio_tay" ? ["", ...wrap(words.openVote, width)] : []),
    "",
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function named(one: Nominee): string {
  return one.isUnit ? nomineeName(one) : `${nomineeName(one)} (${one.unit.ten})`;
}

function formsOf(nominees: readonly Nominee[]): [string, Nominee[]][] {
  const forms = new Map<string, Nominee[]>();
  for (const one of nominees) forms.set(one.form.ten, [...(forms.get(one.form.ten) ?? []), one]);
  return [...forms];
}

/** Records that do not count: once the vote is open, whom they propose comes too late. */
function warningsOf(vote: Vote): string[] {
  const { drafts, broken } = vote.list.records;
  return [...(drafts + broken > 0 ? [words.uncounted(drafts, broken)] : []), ...placesAgainst(vote)];
}

/** Where there are fewer on the ballot than places, or more. */
function placesAgainst({ list, candidates }: Vote): string[] {
  return list.places.flatMap((one) => {
    const counted = candidates.filter((candidate) => countsAgainst(candidate, one));
    if (counted.length === 0) return [];
    if (!one.moi_don_vi) {
      if (counted.length > one.toi_da) return [words.more(one, counted.length, undefined)];
      return counted.length < one.toi_da ? [words.fewer(one, counted.length)] : [];
    }
    return one.byUnit.flatMap(({ unit }) => {
      const ofUnit = counted.filter((candidate) => candidate.unit.id === unit.id).length;
      return ofUnit > one.toi_da ? [words.more(one, ofUnit, unit.ten)] : [];
    });
  });
}

function countsAgainst({ form, kind, unitKind }: Nominee, { loai_don_vi, ...one }: Places): boolean {
  return form.id === one.form.id && kind === one.doi_tuong && isOfUnitKind(unitKind, loai_don_vi);
}
