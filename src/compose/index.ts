import type { PhaseReport } from "../model/report.ts";
import { documentWords, periodWords } from "../words/report/document.ts";
import { composeAppendix } from "./appendix.ts";
import { awardRows } from "./awards.ts";
import { composeCharts } from "./charts.ts";
import { composeHead, composeSigner } from "./head.ts";
import type { PhaseReportInput } from "./input.ts";
import { composeMarks } from "./marks.ts";
import { composeReporting } from "./reporting.ts";
import { composeSections } from "./sections.ts";
import { inSpelling } from "./spelling.ts";

/** Composes the report of a phase; every text in it is finished. */
export function composePhaseReport(input: PhaseReportInput): PhaseReport {
  const spelling = input.plan.trinh_bay?.chinh_ta;
  return { ...inSpelling(spelling, input, composeText), ...composeMarks(input.committee, spelling) };
}

function composeText(input: PhaseReportInput): Omit<PhaseReport, keyof ReturnType<typeof composeMarks>> {
  const { plan, tally } = input;
  const { phase } = tally;
  const awards = { plan, awards: input.awards, body: input.issuer.ten_tat };
  const appendix = composeAppendix(plan, tally, awardRows(awards));
  return {
    ...composeHead(input),
    trich_yeu:
      input.committee?.trich_yeu ??
      documentWords.subject(plan.ten_ngan, phase.ten, periodWords(phase.tu, phase.den)),
    mo_dau: documentWords.opening(input.issuer.ten, phase.ten, input.issuer.noi_gui),
    ...composeReporting(tally),
    ...composeSections(input, { named: appendix.so_bieu_3, awards: appendix.so_bieu_khen }),
    ...composeSigner(input),
    ...appendix,
    ...composeCharts(tally),
  };
}
