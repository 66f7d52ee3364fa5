import type { CommitteeWords } from "../model/committee.ts";
import { holds, type IsoDate } from "../model/date.ts";
import type { Issuer, Phase, Plan } from "../model/plan.ts";
import type { PhaseReport } from "../model/report.ts";
import type { PhaseTally } from "../model/tally.ts";
import { documentWords, periodWords, roman } from "../words/report/document.ts";
import { asSentence, exemplarSentence, nominationSentence, saidBy } from "../words/report/record.ts";
import { composeAppendix, personName } from "./appendix.ts";
import { choose } from "./choose.ts";
import { composeTheme } from "./theme.ts";

/** What a report is made of. `date` is the day on the report: head, recipient, legal bases are those of that day. */
export type PhaseReportInput = {
  readonly plan: Plan;
  readonly tally: PhaseTally;
  readonly committee: CommitteeWords | undefined;
  readonly date: IsoDate;
  readonly issuer: Issuer;
};

/** Composes the report of a phase; every text in it is finished. */
export function composePhaseReport(input: PhaseReportInput): PhaseReport {
  const { plan, tally } = input;
  return {
    ...composeHead(input),
    ...composeReporting(tally),
    ...composeSections(input),
    ...composeSigner(input),
    ...composeAppendix(plan, tally),
  };
}

function composeHead({ plan, tally, committee, date, issuer }: PhaseReportInput) {
  const { phase } = tally;
  const bases = plan.can_cu.filter((basis) => basis.in_bao_cao !== false && holds(basis, date));
  return {
    co_quan_cap_tren: issuer.dang_bo_cap_tren.toLocaleUpperCase("vi"),
    co_quan: issuer.ten.toLocaleUpperCase("vi"),
    so_ky_hieu: documentWords.number(committee?.so, issuer.ten_tat),
    dia_danh_ngay: documentWords.placeAndDay(issuer.dia_danh, date),
    trich_yeu:
      committee?.trich_yeu ??
      documentWords.subject(plan.ten_ngan, phase.ten, periodWords(phase.tu, phase.den)),
    can_cu: bases.map(({ ten }, index) => ({ dong: `- ${ten}${index === bases.length - 1 ? "," : ";"}` })),
    mo_dau: documentWords.opening(issuer.ten, phase.ten, issuer.noi_gui),
  };
}

function composeReporting({ reporting }: PhaseTally) {
  const names = (units: readonly { ten: string }[]) => units.map(({ ten }) => ten);
  const { due, received, absent, drafts, takenOver, exempt } = reporting;
  const lineage = takenOver.length === 0 ? [] : lineageOf(takenOver);
  return {
    cau_don_vi: [
      documentWords.received(received.length, due.length),
      ...lineage,
      ...documentWords.exempt(exempt.map(({ ten, document }) => ({ name: ten, document }))),
    ].join(" "),
    co_vang: absent.length + drafts.length > 0,
    cau_vang: documentWords.absent(names(absent), names(drafts)),
  };
}

function lineageOf(takenOver: PhaseTally["reporting"]["takenOver"]): string[] {
  const groups = new Map<string, { names: string[]; one: (typeof takenOver)[number] }>();
  for (const one of takenOver) {
    const key = `${one.since} ${one.by.join()}`;
    const group = groups.get(key) ?? { names: [], one };
    group.names.push(one.ten);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, one: { by, since, kind } }) =>
    documentWords.lineage(names, by, since, kind),
  );
}

const MOST_SAID = 4;

function leadership({ counted }: PhaseTally, committee: CommitteeWords | undefined): { cau: string }[] {
  const own = (committee?.lanh_dao ?? []).map(asSentence);
  const documents = counted
    .map(({ record }) => record.lanh_dao?.van_ban?.length ?? 0)
    .filter((count) => count > 0);
  const sum = documents.reduce((total, count) => total + count, 0);
  const said = counted.flatMap(({ unit, record }) =>
    (record.lanh_dao?.ket_qua ?? []).map((prose) => ({ unit: unit.ten, prose })),
  );
  return [
    ...own,
    ...(sum > 0 ? [documentWords.documents(sum, documents.length)] : []),
    ...choose(said, MOST_SAID).map(({ unit, prose }) => saidBy(unit, prose)),
  ].map((cau) => ({ cau }));
}

function composeSections(input: PhaseReportInput) {
  const { plan, tally, committee } = input;
  const lanh_dao = leadership(tally, committee);
  const noi_dung = tally.themes
    .map(({ theme, indicators }) => composeTheme(theme, indicators, tally, committee))
    .filter(saysSomething);
  const dien_hinh = exemplars(tally);
  const de_nghi = nominations(plan, tally);
  const judgement = composeJudgement(tally, committee);
  const direction = composeDirection(input);
  const kien_nghi = judged(tally, "kien_nghi", committee);
  const present = {
    co_lanh_dao: lanh_dao.length > 0,
    co_noi_dung: noi_dung.length > 0,
    co_dien_hinh: dien_hinh.length + de_nghi.length > 0,
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
    kien_nghi,
  };
}

function saysSomething({ so: _, ten: __, ...rest }: PhaseReport["noi_dung"][number]): boolean {
  return Object.values(rest).some((list) => list.length > 0);
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

function composeJudgement(tally: PhaseTally, committee: CommitteeWords | undefined) {
  const uu_diem = judged(tally, "uu_diem", committee);
  const han_che = judged(tally, "han_che", committee);
  const nguyen_nhan = judged(tally, "nguyen_nhan", committee);
  return {
    uu_diem,
    han_che,
    nguyen_nhan,
    co_uu_diem: uu_diem.length > 0,
    co_han_che: han_che.length > 0,
    co_nguyen_nhan: nguyen_nhan.length > 0,
  };
}

/** What the committee sets itself, then the tasks of the plan's next phase. */
function composeDirection({ plan, tally, committee }: PhaseReportInput) {
  const next = nextPhase(plan, tally.phase);
  const phuong_huong = [
    ...(committee?.phuong_huong ?? []).map(asSentence),
    ...(next?.nhiem_vu ?? []).map(({ noi_dung }) => asSentence(noi_dung)),
  ].map((cau) => ({ cau }));
  const ten_phuong_huong = next
    ? documentWords.nextPhase(next.ten, periodWords(next.tu, next.den))
    : documentWords.direction;
  return { phuong_huong, ten_phuong_huong };
}

function nextPhase(plan: Plan, phase: Phase): Phase | undefined {
  const later = plan.giai_doan.filter(({ tu }) => tu > phase.tu);
  return later.sort((a, b) => (a.tu < b.tu ? -1 : 1))[0];
}

function exemplars({ counted }: PhaseTally): { cau: string }[] {
  return counted.flatMap(({ unit, record: { dien_hinh } }) =>
    [
      ...(dien_hinh?.tap_the ?? []).map(({ ten, thanh_tich }) => exemplarSentence(ten, unit.ten, thanh_tich)),
      ...(dien_hinh?.ca_nhan ?? []).map((one) => exemplarSentence(personName(one), unit.ten, one.thanh_tich)),
    ].map((cau) => ({ cau })),
  );
}

function nominations(plan: Plan, { counted }: PhaseTally): { cau: string }[] {
  return (plan.khen_thuong ?? []).flatMap(({ id, ten }) => {
    const names = counted.flatMap(({ unit, record }) =>
      (record.de_nghi_khen_thuong ?? [])
        .filter(({ hinh_thuc }) => hinh_thuc === id)
        .map(({ ca_nhan, tap_the }) => `${ca_nhan ? ca_nhan.ho_ten : (tap_the ?? "")} (${unit.ten})`),
    );
    return names.length === 0 ? [] : [{ cau: nominationSentence(ten, names) }];
  });
}

type Judged = "uu_diem" | "han_che" | "nguyen_nhan" | "kien_nghi";

/** The committee's own judgement; where it has none, what the units say of themselves. */
function judged(
  { counted }: PhaseTally,
  key: Judged,
  committee: CommitteeWords | undefined,
): { cau: string }[] {
  const own = committee?.[key];
  if (own) return own.map((cau) => ({ cau: asSentence(cau) }));
  const said = counted.flatMap(({ unit, record }) =>
    (record[key] ?? []).map((prose) => ({ unit: unit.ten, prose })),
  );
  return choose(said, MOST_SAID).map(({ unit, prose }) => ({ cau: saidBy(unit, prose) }));
}

function composeSigner({ issuer, committee, date }: PhaseReportInput) {
  const last = issuer.noi_nhan.length - 1;
  return {
    noi_nhan: issuer.noi_nhan.map((place, index) => ({ dong: `- ${place}${index === last ? "." : ";"}` })),
    quyen_han: issuer.quyen_han,
    chuc_vu: issuer.chuc_vu,
    ho_ten: issuer.ho_ten,
    ten_phu_luc: documentWords.appendix(
      documentWords.number(committee?.so, issuer.ten_tat),
      date,
      issuer.ten,
    ),
  };
}
