import { awardPeriodOf } from "../../model/award-file.ts";
import type { ToldAwards } from "../../model/award-told.ts";
import type { FollowedPhase, FollowUp } from "../../model/follow-up.ts";
import { issuerAt } from "../../model/plan.ts";
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
  const phasesVoted = new Set(value.awards.map(({ source }) => awardPeriodOf(source.file)));
  const proposed = value.phases
    .filter(({ phase }) => !phasesVoted.has(phase.so))
    .flatMap((one) => proposedRows(one, value));
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
    who: one.chuc_vu === undefined ? one.ten : `${one.ten}, ${one.chuc_vu}`,
    unit: one.unit.ten,
    phase,
    form: one.form.ten,
    votes: awardReportWords.votes(one.votes, one.base),
    result: awardReportWords.result(one, issuerAt(plan, one.decision?.ngay ?? told.opened)?.ten_tat ?? ""),
  }));
}

/** Of a phase in which no vote was opened: those whom the records propose. */
function proposedRows({ phase, tally }: FollowedPhase, { plan }: FollowUp): Row[] {
  return tally.counted.flatMap(({ unit, record }) =>
    (record.de_nghi_khen_thuong ?? []).map(({ hinh_thuc, tap_the, ca_nhan }) => ({
      who: ca_nhan?.ho_ten ?? tap_the ?? unit.ten,
      unit: unit.ten,
      phase,
      form: plan.khen_thuong?.find(({ id }) => id === hinh_thuc)?.ten ?? hinh_thuc,
      votes: pageWords.none,
      result: words.proposed,
    })),
  );
}

function row({ who, unit, phase, form, votes, result }: Row): Html {
  const period = phase
    ? html`<td class="phase" data-k="${phase.so}">${phase.ten}</td>`
    : html`<td class="phase" data-k="0">${words.campaign}</td>`;
  const mark = phase ? html` data-phase="${phase.so}"` : "";
  return html`<tr data-row="award"${mark}><th scope="row" class="row-name"><span class="name">${who}</span></th><td><span class="name">${unit}</span></td>${period}<td>${form}</td><td class="number">${votes}</td><td>${result}</td></tr>
`;
}
