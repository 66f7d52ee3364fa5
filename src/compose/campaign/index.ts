import type { CampaignReport } from "../../model/campaign-report.ts";
import { campaignWords } from "../../words/report/campaign.ts";
import { periodWords, roman } from "../../words/report/document.ts";
import { awardSentences } from "../awards.ts";
import { composeTargetChart } from "../charts.ts";
import { chooseInTurn } from "../choose.ts";
import { nominations } from "../exemplars.ts";
import { composeHead, composeSigner } from "../head.ts";
import { composeMarks } from "../marks.ts";
import { joined, ownProse } from "../own-prose.ts";
import { inSpelling } from "../spelling.ts";
import { composeMilestones } from "./activities.ts";
import { composeAppendix } from "./appendix.ts";
import { composeDirection } from "./direction.ts";
import { composeDiscipline } from "./discipline.ts";
import { allCounted, type CampaignInput, paragraphsOf } from "./input.ts";
import { composeJudgement } from "./judgement.ts";
import { composeLeadership } from "./leadership.ts";
import { composeExemplars } from "./named.ts";
import { composeTheme, saysSomething } from "./theme.ts";
import { composeWorks } from "./works.ts";

export type { CampaignInput } from "./input.ts";

type Marks = ReturnType<typeof composeMarks>;

/** Composes the report over several phases; every text in it is finished. */
export function composeCampaignReport(input: CampaignInput): CampaignReport {
  const spelling = input.plan.trinh_bay?.chinh_ta;
  return { ...inSpelling(spelling, input, composeText), ...composeMarks(input.committee, spelling) };
}

function composeText(input: CampaignInput): Omit<CampaignReport, keyof Marks> {
  return {
    ...composeHead(input),
    ...composeOpening(input),
    ...composeSections(input),
    ...composeSigner(input),
  };
}

/** The stretch of time is that of the phases told: up to the day of the report, or to the end of the last one. */
function composeOpening({ kind, plan, tally, committee, date, issuer }: CampaignInput) {
  const from = tally.phases[0]?.phase.tu ?? date;
  const end = tally.phases.at(-1)?.phase.den ?? date;
  const isOver = end <= date;
  const time = isOver ? periodWords(from, end) : campaignWords.fromTo(from, date);
  const inSubject = isOver ? time : campaignWords.soFar(date);
  return {
    trich_yeu: committee?.trich_yeu ?? campaignWords.subject(kind, plan.ten_ngan, inSubject),
    mo_dau: campaignWords.opening(kind, issuer.ten, issuer.noi_gui, plan.ten_ngan, time),
  };
}

function composeSections(input: CampaignInput) {
  const { plan, tally, awards, issuer } = input;
  const appendix = composeAppendix(input);
  const pick = chooseInTurn();
  const content = {
    lanh_dao: composeLeadership(input),
    ...composeTargetChart(tally.themes.flatMap(({ indicators }) => indicators)),
    noi_dung: tally.themes
      .map(({ theme, indicators }) => composeTheme(theme, indicators, input, pick))
      .filter(saysSomething),
    ky_niem: paragraphsOf(composeMilestones(tally)),
    ...composeWorks(tally, appendix.so_bieu_3),
    dien_hinh: paragraphsOf(exemplarsIn(input, appendix.so_bieu_4)),
    de_nghi: nominations(plan, tally, appendix.so_bieu_4),
    khen_thuong: awardSentences(
      { plan, awards, body: issuer.ten_tat },
      allCounted(tally),
      appendix.so_bieu_khen,
    ),
  };
  const judgement = composeJudgement(input);
  const direction = composeDirection(input);
  const present = {
    co_lanh_dao: content.lanh_dao.length > 0,
    co_noi_dung: content.noi_dung.length + content.ky_niem.length > 0,
    co_cong_trinh: content.cong_trinh.length > 0,
    co_dien_hinh: content.dien_hinh.length + content.de_nghi.length + content.khen_thuong.length > 0,
    co_danh_gia: judgement.co_danh_gia,
    co_phuong_huong: direction.co_phuong_huong,
  };
  return {
    ...appendix,
    ...composeDiscipline(tally, appendix.so_bieu_5),
    ...content,
    ...judgement,
    ...direction,
    ...present,
    ...numberSections(present),
    co_ky_niem: content.ky_niem.length > 0,
    so_ky_niem: String(Math.max(0, ...content.noi_dung.map(({ so }) => Number(so))) + 1),
  };
}

/** The committee's own words on exemplars, and those of the program. */
function exemplarsIn({ tally, committee }: CampaignInput, table: string): string[] {
  const own = ownProse(committee?.dien_hinh, false);
  return joined(own, () => composeExemplars(tally, table), committee?.cach_ghep?.dien_hinh, "them");
}

type Section = "lanh_dao" | "noi_dung" | "cong_trinh" | "dien_hinh" | "danh_gia" | "phuong_huong";

/** I, II, III … for the sections that are there, in the order of the report. */
function numberSections(present: Readonly<Record<`co_${Section}`, boolean>>) {
  let number = 0;
  const next = (name: Section) => (present[`co_${name}`] ? roman(++number) : "");
  return {
    so_lanh_dao: next("lanh_dao"),
    so_noi_dung: next("noi_dung"),
    so_cong_trinh: next("cong_trinh"),
    so_dien_hinh: next("dien_hinh"),
    so_danh_gia: next("danh_gia"),
    so_phuong_huong: next("phuong_huong"),
  };
}
