import { isBranchForm } from "../model/award-rules.ts";
import type { ToldAward, ToldAwards } from "../model/award-told.ts";
import type { Plan } from "../model/plan.ts";
import type { Counted } from "../model/tally.ts";
import { nameWithOffice } from "../words/format.ts";
import { awardReportWords as words } from "../words/report/award.ts";
import { MOST_NAMED } from "./exemplars.ts";

type AwardRow = {
  tt: string;
  ten: string;
  don_vi: string;
  hinh_thuc: string;
  phieu: string;
  ket_qua: string;
};

/** `body` is how the committee is abbreviated in the numbers of its documents. */
type AwardInput = { readonly plan: Plan; readonly awards: readonly ToldAwards[]; readonly body: string };

/** The table of all who were put to the vote: form by form, those who were chosen first. */
export function awardRows({ awards, body }: AwardInput): AwardRow[] {
  const rows = awards.flatMap((told) => {
    const forms = [...new Set(told.rows.map(({ form }) => form.id))];
    return forms.flatMap((id) => {
      const ofForm = told.rows.filter(({ form }) => form.id === id);
      return [...ofForm.filter(isWon), ...ofForm.filter((row) => !isWon(row))];
    });
  });
  return rows.map((row, index) => ({
    tt: String(index + 1),
    ten: nameWithOffice(row.ten, row.chuc_vu),
    don_vi: row.unit.ten,
    hinh_thuc: row.form.ten,
    phieu: words.votes(row.votes, row.base),
    ket_qua: words.result(row, body),
  }));
}

function isWon({ outcome }: ToldAward): boolean {
  return outcome === "won";
}

/** What came of the nominations: each vote, what was given by it, and what units gave by themselves. */
export function awardSentences(
  input: AwardInput,
  counted: readonly Counted[],
  table: string,
): { cau: string }[] {
  const { awards } = input;
  return [
    ...awards.flatMap((told) => [
      told.isHeld ? words.held(told) : words.opened(told),
      ...givenIn(told, input, table),
    ]),
    ...givenByUnits(input.plan, counted),
  ].map((cau) => ({ cau }));
}

function givenIn({ rows }: ToldAwards, { plan, body }: AwardInput, table: string): string[] {
  const won = rows.filter(isWon);
  return (plan.khen_thuong ?? []).flatMap(({ id, ten }) => {
    const ofForm = won.filter(({ form }) => form.id === id);
    const decision = ofForm[0]?.decision;
    if (ofForm.length === 0) return [];
    if (ofForm.length > MOST_NAMED) return [words.givenMany(ten, ofForm, decision, body, table)];
    const names = ofForm.map((row) => (row.ten === row.unit.ten ? row.ten : `${row.ten} (${row.unit.ten})`));
    return [words.given(ten, ofForm, names, decision, body)];
  });
}

/** What units gave by themselves, of the forms that they may give. */
function givenByUnits(plan: Plan, counted: readonly Counted[]): string[] {
  const given = counted.flatMap(({ record }) => record.da_khen_thuong ?? []);
  return (plan.khen_thuong ?? []).filter(isBranchForm).flatMap(({ id, ten }) => {
    const ofForm = given.filter(({ hinh_thuc }) => hinh_thuc === id);
    const people = ofForm.filter(({ ca_nhan }) => ca_nhan).length;
    return ofForm.length === 0 ? [] : [words.byUnits(ten, ofForm.length - people, people)];
  });
}
