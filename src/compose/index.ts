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
  const { plan, tally, committee } = input;
  return {
    ...composeHead(input),
    ...composeReporting(tally),
    lanh_dao: leadership(tally, committee),
    noi_dung: tally.themes.map(({ theme, indicators }) => composeTheme(theme, indicators, tally, committee)),
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
  const { due, received, absent, drafts, takenOver } = reporting;
  const lineage = takenOver.length === 0 ? [] : lineageOf(takenOver);
  return {
    cau_don_vi: [documentWords.received(received.length, due.length), ...lineage].join(" "),
    co_vang: absent.length + drafts.length > 0,
    cau_vang: documentWords.absent(names(absent), names(drafts)),
  };
}

function lineageOf(takenOver: PhaseTally["reporting"]["takenOver"]): string[] {
  const groups = new Map<string, { names: string[]; by: readonly string[]; since: IsoDate }>();
  for (const { ten, by, since } of takenOver) {
    const key = `${since} ${by.join()}`;
    const group = groups.get(key) ?? { names: [], by, since };
    group.names.push(ten);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, by, since }) => documentWords.lineage(names, by, since));
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

function composeSections({ plan, tally, committee }: PhaseReportInput) {
  const dien_hinh = exemplars(tally);
  const de_nghi = nominations(plan, tally);
  const uu_diem = judged(tally, "uu_diem", committee);
  const han_che = judged(tally, "han_che", committee);
  const nguyen_nhan = judged(tally, "nguyen_nhan", committee);
  const next = nextPhase(plan, tally.phase);
  const phuong_huong = [
    ...(committee?.phuong_huong ?? []).map(asSentence),
    ...(next?.nhiem_vu ?? []).map(({ noi_dung }) => asSentence(noi_dung)),
  ].map((cau) => ({ cau }));
  const kien_nghi = judged(tally, "kien_nghi", committee);
  const co_dien_hinh = dien_hinh.length + de_nghi.length > 0;
  const co_phuong_huong = phuong_huong.length > 0;
  const judgement = 3 + Number(co_dien_hinh);
  return {
    co_dien_hinh,
    dien_hinh,
    de_nghi,
    uu_diem,
    han_che,
    nguyen_nhan,
    phuong_huong,
    kien_nghi,
    co_uu_diem: uu_diem.length > 0,
    co_han_che: han_che.length > 0,
    co_nguyen_nhan: nguyen_nhan.length > 0,
    co_phuong_huong,
    co_kien_nghi: kien_nghi.length > 0,
    ten_phuong_huong: next
      ? documentWords.nextPhase(next.ten, periodWords(next.tu, next.den))
      : documentWords.direction,
    so_dien_hinh: roman(3),
    so_danh_gia: roman(judgement),
    so_phuong_huong: roman(judgement + 1),
    so_kien_nghi: roman(judgement + 1 + Number(co_phuong_huong)),
  };
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
