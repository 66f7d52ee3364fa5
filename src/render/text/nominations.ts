import type { CriterionResult, Evidence, NominationList, Nominee, Question } from "../../model/award.ts";
import { type AwardForm, isOwnForm } from "../../model/award-rules.ts";
import { lineName } from "../../model/place.ts";
import { questionSnippet, awardListWords as words } from "../../words/award.ts";
import { figureWords, metWords, nomineeName, placesWords, verdictWords } from "../../words/award-figures.ts";
import type { TextOptions } from "./index.ts";
import { type Paint, paint } from "./paint.ts";
import { sanitize } from "./sanitize.ts";
import { hanging, wrap } from "./width.ts";

/** Who is proposed, form by form, on the screen: quotas, each one's criteria with figures and lines, and what is still asked. */
export function renderNominations(
  list: NominationList,
  forms: readonly AwardForm[],
  options: TextOptions,
): string {
  const { color, width } = options;
  const style = paint(color);
  const shown = forms.filter((form) => list.nominees.some((one) => one.form.id === form.id));
  const lines = [
    style.strong(words.title(list.period, list.date)),
    ...(list.opened === undefined
      ? []
      : wrap(words.opened(list.period, list.opened), width).map((line) => style.warning(line))),
    ...wrap(words.records(list.records), width),
    ...(list.nominees.length === 0 ? wrap(words.nobody(list.period), width) : []),
    ...shown.flatMap((form) => ["", ...formLines(form, list, style, width)]),
    ...(list.nominees.length > 0 ? ["", ...summaryLines(list, width)] : []),
    ...(list.questions.length > 0 ? ["", ...questionLines(list, style, width)] : []),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function formLines(form: AwardForm, list: NominationList, style: Paint, width: number): string[] {
  const nominees = list.nominees.filter((one) => one.form.id === form.id);
  const places = list.places.filter((one) => one.form.id === form.id);
  return [
    ...wrap(sanitize(form.ten), width).map((line) => style.strong(line)),
    ...(isOwnForm(form) ? [] : hanging("  ", words.upward, width)),
    ...places.flatMap((one) => {
      const isBeyond = one.nominated > one.toi_da;
      return hanging("  ", sanitize(placesWords(one)), width).map((line) =>
        isBeyond ? style.warning(line) : line,
      );
    }),
    ...(places.length === 0 ? [`  ${words.noLimit}`] : []),
    ...nominees.flatMap((one, index) => nomineeLines(one, `  ${index + 1}. `, style, width)),
  ];
}

function nomineeLines(one: Nominee, label: string, style: Paint, width: number): string[] {
  const unit = one.isUnit ? "" : ` (${one.unit.ten})`;
  const color = one.eligible === undefined ? style.warning : one.eligible ? style.good : style.error;
  return [
    ...hanging(label, sanitize(nomineeName(one) + unit), width).map((line) => style.strong(line)),
    ...one.mentions.flatMap((mention) => [
      ...hanging("     ", sanitize(words.deed(mention.thanh_tich)), width),
      ...evidenceLines([mention], "       ", style, width),
    ]),
    ...one.criteria.flatMap((result) => criterionLines(result, style, width)),
    ...hanging("     ", sanitize(words.verdict(verdictWords(one))), width).map((line) => color(line)),
  ];
}

function criterionLines(result: CriterionResult, style: Paint, width: number): string[] {
  const { criterion, met, evidence } = result;
  const color = met === undefined ? style.warning : met ? style.good : style.error;
  const sign = `     ${metWords.sign(met)} `;
  const text = sanitize(`${criterion.ten}: ${figureWords(result)}`);
  const [first = "", ...rest] = hanging(sign, text, width);
  return [
    color(sign) + first.slice(sign.length),
    ...rest,
    ...evidenceLines(evidence, "       ", style, width),
  ];
}

function evidenceLines(evidence: readonly Evidence[], label: string, style: Paint, width: number): string[] {
  const places = [...new Set(evidence.map(({ place }) => sanitize(lineName(place))))];
  return places.length === 0 ? [] : hanging(label, places.join(", "), width).map((line) => style.faint(line));
}

function summaryLines({ nominees }: NominationList, width: number): string[] {
  const count = (eligible: boolean | undefined) => nominees.filter((one) => one.eligible === eligible).length;
  return wrap(words.summary(nominees.length, count(true), count(undefined), count(false)), width);
}

function questionLines(list: NominationList, style: Paint, width: number): string[] {
  const { questions, period } = list;
  return [
    ...wrap(words.questions, width).map((line) => style.warning(line)),
    ...questions.flatMap((question) => asked(question, style, width)),
    "",
    ...wrap(words.answer(period), width),
    // As it is to be pasted: not broken.
    ...questionSnippet(list).map(sanitize),
  ];
}

function asked(question: Question, style: Paint, width: number): string[] {
  return [
    ...hanging("  ", sanitize(words.question(question)), width),
    ...question.names.flatMap((one) => [
      ...hanging("    - ", sanitize(one.ten), width),
      ...evidenceLines([one], "      ", style, width),
    ]),
  ];
}
