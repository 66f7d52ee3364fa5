import { type AwardPeriod, awardPeriodOf } from "../../model/award-file.ts";
import type { ToldAward, ToldAwards } from "../../model/award-told.ts";
import type { FollowedPhase, FollowUp } from "../../model/follow-up.ts";
import { issuerAt } from "../../model/plan.ts";
import { isSameName } from "../../model/same-name.ts";
import type { Named } from "../../model/tally.ts";
import { nameWithOffice } from "../../words/format.ts";
import { pageWords, awardWords as words } from "../../words/page.ts";
import { awardReportWords } from "../../words/report/award.ts";
import { type Html, html } from "./escape.ts";
import { table } from "./table.ts";

/** A row: one who is proposed, and what came of it. */
type Row = {
  readonly who: string;
  readonly unit: string;
  /** Absent for the whole campaign. */
  readonly phase: { readonly so: number; readonly ten: string } | undefined;
  readonly form: string;
  readonly votes: string;
  readonly result: string;
};

/** Who is proposed for an award, was put to the vote and was given it. */
export function awards(value: FollowUp): Html {
  const voted = value.awards.flatMap((told) => votedRows(told, value));
  const proposed = value.phases.flatMap((one) => proposedRows(one, value));
  const rows = [...voted, ...proposed];
  if (rows.length === 0) return html`<p>${words.none}</p>`;
  const { who, form, votes, result } = words.columns;
  const columns = [who, pageWords.unit, pageWords.phase, form, votes, result].map((label) => ({
    label,
    sort: true,
  }));
  return table({ id: "awards", caption: words.caption, columns, rows: rows.map(row), wide: true });
}

function votedRows(told: ToldAwards, { plan, phases }: FollowUp): Row[] {
  const period = awardPeriodOf(told.source.file);
  const phase = phases.find((one) => one.phase.so === period)?.phase;
  return told.rows.map((one) => ({
    who: nameWithOffice(one.ten, one.chuc_vu),
    unit: one.unit.ten,
    phase,
    form: one.form.ten,
    votes: awardReportWords.votes(one.votes, one.base),
    result: awardReportWords.result(one, issuerAt(plan, one.decision?.ngay ?? told.opened)?.ten_tat ?? ""),
  }));
}

/** Those whom the records of a phase propose, but for those who were put to the vote in it or at the end of the campaign. */
function proposedRows({ phase, tally }: FollowedPhase, { plan, awards: votes }: FollowUp): Row[] {
  const voteOf = (period: AwardPeriod) => votes.find(({ source }) => awardPeriodOf(source.file) === period);
  const told = voteOf(phase.so);
  const rows = [...(told?.rows ?? []), ...(voteOf("final")?.rows ?? [])];
  return (plan.khen_thuong ?? []).flatMap(({ id, ten: form }) => {
    const named = tally.named.filter(({ forms }) => forms.includes(id));
    const onBallot = rows.filter((one) => one.form.id === id);
    return unvoted(named, onBallot).map(({ ten, chuc_vu, unit }) => ({
      who: nameWithOffice(ten, chuc_vu),
      unit: unit.ten,
      phase,
      form,
      votes: pageWords.none,
      result: told ? words.left : words.proposed,
    }));
  });
}

/** Those proposed whom no entry of the ballot stands for: of the unit itself, or of one that took it over. */
function unvoted(named: readonly Named[], ballot: readonly ToldAward[]): Named[] {
  const left = new Set(named);
  const taken = new Set<ToldAward>();
  for (const isOfUnit of [(a: Named, b: ToldAward) => a.unit.id === b.unit.id, () => true]) {
    const open = ballot.filter((one) => !taken.has(one));
    for (const one of open) {
      const found = [...left].find(
        (other) => other.kind === one.kind && isOfUnit(other, one) && isSameName(other.ten, one.ten),
      );
      if (!found) continue;
      left.delete(found);
      taken.add(one);
    }
  }
  return [...left];
}

function row({ who, unit, phase, form, votes, result }: Row): Html {
  const period = phase
    ? html`<td class="phase" data-k="${phase.so}">${phase.ten}</td>`
    : html`<td class="phase" data-k="0">${words.campaign}</td>`;
  const mark = phase ? html` data-phase="${phase.so}"` : "";
  return html`<tr data-row="award"${mark}><th scope="row" class="row-name"><span class="name">${who}</span></th><td><span class="name">${unit}</span></td>${period}<td>${form}</td><td class="number">${votes}</td><td>${result}</td></tr>
`;
}
