import type { Nominee } from "../model/award.ts";
import type { AwardPeriod } from "../model/award-file.ts";
import { isOwnForm, type VoteRule } from "../model/award-rules.ts";
import { BALLOT_LAYOUTS, type Ballot } from "../model/ballot.ts";
import { capitalsWidth } from "../model/letter-widths.ts";
import type { Issuer, Plan } from "../model/plan.ts";
import { nomineeName } from "../words/award-figures.ts";
import { ballotWords as words } from "../words/ballot.ts";
import { roman } from "../words/report/document.ts";
import { balanceLines } from "./head-lines.ts";
import { inSpelling } from "./spelling.ts";

/** One who is voted on, as a ballot names it. */
export type OnBallot = Pick<Nominee, "ten" | "chuc_vu" | "isUnit" | "unit"> & {
  readonly form: Pick<Nominee["form"], "id">;
};

type BallotInput = {
  readonly plan: Plan;
  readonly issuer: Issuer;
  readonly period: AwardPeriod;
  readonly rule: VoteRule;
  /** Who is voted on, in the order of the ballot. */
  readonly candidates: readonly OnBallot[];
};

/** The ballot of a vote: those who are voted on, form by form. */
export function composeBallot(input: BallotInput): Ballot {
  return inSpelling(input.plan.trinh_bay?.chinh_ta, input, ballotText);
}

function ballotText({ plan, issuer, period, rule, candidates }: BallotInput): Ballot {
  const forms = (plan.khen_thuong ?? []).filter((form) => candidates.some((one) => one.form.id === form.id));
  return {
    co_quan_cap_tren: headOf(issuer.dang_bo_cap_tren, false),
    co_quan: headOf(issuer.ten, true),
    trich_yeu: words.subject(period, plan.ten_ngan),
    huong_dan: words.howTo,
    hinh_thuc: forms.map((form, index) => ({
      so: roman(index + 1),
      ten: isOwnForm(form) ? form.ten : words.upward(form.ten),
      danh_sach: candidates
        .filter((one) => one.form.id === form.id)
        .map((one, place) => ({
          tt: String(place + 1),
          ten: nomineeName(one),
          don_vi: one.isUnit ? "" : one.unit.ten,
        })),
    })),
    khong_hop_le: words.void(rule),
  };
}

// The columns of the head are narrower on A5, for their letters: what fits there fits on A4.
const { columns, sizes } = BALLOT_LAYOUTS.a5;
const HALF = columns.reduce((sum, column) => sum + column, 0) / 2 - 60;

function headOf(name: string, isBold: boolean): string {
  const width = (text: string) => capitalsWidth(text, sizes.head, isBold);
  return balanceLines(name.toLocaleUpperCase("vi"), width, HALF);
}
