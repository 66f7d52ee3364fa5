import type { CommitteeWords } from "../model/committee.ts";
import type { Task, Theme } from "../model/plan.ts";
import type { PhaseReport } from "../model/report.ts";
import type { IndicatorTally, PhaseTally } from "../model/tally.ts";
import { periodWords, upperFirst } from "../words/report/document.ts";
import { indicatorSentence } from "../words/report/indicator.ts";
import { activitySentence, asSentence, saidBy, taskSentence, workSentence } from "../words/report/record.ts";
import { choose } from "./choose.ts";

type ThemeResult = PhaseReport["noi_dung"][number];

// A report names what stands out; the appendix has all.
const QUOTES = 3;
const STANDING_OUT = 4;

/** What a phase brought for one theme. */
export function composeTheme(
  theme: Theme,
  indicators: readonly IndicatorTally[],
  tally: PhaseTally,
  committee: CommitteeWords | undefined,
): ThemeResult {
  const sentences = indicators.flatMap((one) => indicatorSentence(one, tally.phase.dot ?? []) ?? []);
  return {
    so: String(theme.so),
    ten: theme.ten,
    loi_dang_uy: (committee?.noi_dung?.[theme.id] ?? []).map((cau) => ({ cau: asSentence(cau) })),
    theo_dot: tasksByWindow(theme, tally),
    ket_qua_khac: otherResults(theme, tally),
    chi_tieu: sentences.map((cau) => ({ cau })),
    cong_trinh: works(theme, tally),
    hoat_dong: activities(theme, tally),
  };
}

function tasksByWindow(theme: Theme, tally: PhaseTally): ThemeResult["theo_dot"] {
  const tasks = tally.phase.nhiem_vu.filter(({ noi_dung_thi_dua }) => noi_dung_thi_dua === theme.id);
  const windows = tally.phase.dot ?? [];
  const groups = [
    ...windows.map(({ id, tu, den }) => ({
      id: id as string | undefined,
      ten: upperFirst(periodWords(tu, den)),
    })),
    { id: undefined, ten: "" },
  ];
  return groups.flatMap(({ id, ten }) => {
    const told = tasks.filter((task) => task.dot === id).flatMap((task) => taskResult(task, tally));
    if (told.length === 0) return [];
    return [{ ten_dot: ten, co_ten_dot: ten !== "", nhiem_vu: told.map((cau) => ({ cau })) }];
  });
}

function taskResult(task: Task, { counted, reporting }: PhaseTally): string[] {
  const answers = counted.flatMap(({ unit, record }) => {
    const answer = record.nhiem_vu?.[task.id];
    return answer ? [{ unit: unit.ten, ...answer }] : [];
  });
  if (answers.length === 0) return [];
  const said = answers.flatMap(({ unit, ket_qua }) => (ket_qua ? [{ unit, prose: ket_qua }] : []));
  const quoted = choose(said, QUOTES).map(({ unit, prose }) => saidBy(unit, prose));
  const done = answers.filter(({ trang_thai }) => trang_thai === "hoan_thanh").length;
  const of = Math.max(reporting.received.length, answers.length);
  const known = answers.every(({ trang_thai }) => trang_thai !== undefined);
  return [taskSentence(task.ten, answers.length, of, known ? done : 0, quoted)];
}

function otherResults(theme: Theme, { counted }: PhaseTally): { cau: string }[] {
  const said = counted.flatMap(({ unit, record }) =>
    (record.noi_dung?.[theme.id] ?? []).map((prose) => ({ unit: unit.ten, prose })),
  );
  return choose(said, QUOTES).map(({ unit, prose }) => ({ cau: saidBy(unit, prose) }));
}

function works(theme: Theme, { counted }: PhaseTally): { cau: string }[] {
  return counted
    .flatMap(({ unit, record }) => (record.cong_trinh ?? []).map((work) => ({ unit: unit.ten, work })))
    .filter(({ work }) => work.noi_dung_thi_dua === theme.id)
    .sort((a, b) => (b.work.kinh_phi ?? 0) - (a.work.kinh_phi ?? 0))
    .slice(0, STANDING_OUT)
    .map(({ unit, work }) => ({ cau: workSentence(unit, work) }));
}

function activities(theme: Theme, { counted }: PhaseTally): { cau: string }[] {
  return counted
    .flatMap(({ unit, record }) => (record.hoat_dong ?? []).map((activity) => ({ unit: unit.ten, activity })))
    .filter(({ activity }) => activity.noi_dung_thi_dua === theme.id)
    .sort((a, b) => (b.activity.so_nguoi ?? 0) - (a.activity.so_nguoi ?? 0))
    .slice(0, STANDING_OUT)
    .map(({ unit, activity }) => ({ cau: activitySentence(unit, activity) }));
}
