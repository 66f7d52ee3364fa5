import type { PhaseReport } from "../model/report.ts";
import { roman } from "../words/report/document.ts";
import { awardSentences } from "./awards.ts";
import { composeDirection } from "./direction.ts";
import { exemplars, nominations } from "./exemplars.ts";
import type { PhaseReportInput } from "./input.ts";
import { composeJudgement, judged } from "./judgement.ts";
import { leadership } from "./leadership.ts";
import { joined, ownProse } from "./own-prose.ts";
import { composeTheme } from "./theme.ts";

/**
 * The sections of a report; only those that have something to say are numbered.
 * @param tables the numbers of the tables of all exemplars and nominations, and of all who were put to the vote.
 */
export function composeSections(
  input: PhaseReportInput,
  tables: { readonly named: string; readonly awards: string },
) {
  const { plan, tally, committee, awards, issuer } = input;
  const lanh_dao = leadership(tally, committee);
  const noi_dung = tally.themes
    .map(({ theme, indicators }) => composeTheme(theme, indicators, tally, committee))
    .filter(saysSomething);
  const own = ownProse(committee?.dien_hinh, true).map((cau) => ({ cau }));
  const dien_hinh = joined(
    own,
    () => exemplars(tally, tables.named),
    committee?.cach_ghep?.dien_hinh,
    "them",
  );
  const de_nghi = nominations(plan, tally, tables.named);
  const khen_thuong = awardSentences({ plan, awards, body: issuer.ten_tat }, tally.counted, tables.awards);
  const judgement = composeJudgement(tally, committee);
  const direction = composeDirection(input);
  const kien_nghi = judged(tally, "kien_nghi", committee);
  const present = {
    co_lanh_dao: lanh_dao.length > 0,
    co_noi_dung: noi_dung.length > 0,
    co_dien_hinh: dien_hinh.length + de_nghi.length + khen_thuong.length > 0,
    co_danh_gia: judgement.co_uu_diem || judgement.co_han_che || judgement.co_nguyen_nhan,
    co_phuong_huong: direction.phuong_huong.length > 0,
    co_kien_nghi: kien_nghi.length > 0,
  };
  const numbers = numberSections(present);
  return {
    ...present,
    ...numbers,
    ...judgement,
    ...direction,
    lanh_dao,
    noi_dung,
    dien_hinh,
    de_nghi,
    khen_thuong,
    kien_nghi,
  };
}

function saysSomething({ so: _, ten: __, ...rest }: PhaseReport["noi_dung"][number]): boolean {
  return Object.values(rest).some((list) => Array.isArray(list) && list.length > 0);
}

/** I, II, III … for the sections that are there, in the order of the report. */
function numberSections(present: Readonly<Record<`co_${SectionName}`, boolean>>) {
  let number = 0;
  const next = (name: SectionName) => (present[`co_${name}`] ? roman(++number) : "");
  return {
    so_lanh_dao: next("lanh_dao"),
    so_noi_dung: next("noi_dung"),
    so_dien_hinh: next("dien_hinh"),
    so_danh_gia: next("danh_gia"),
    so_phuong_huong: next("phuong_huong"),
    so_kien_nghi: next("kien_nghi"),
  };
}

type SectionName = "lanh_dao" | "noi_dung" | "dien_hinh" | "danh_gia" | "phuong_huong" | "kien_nghi";
