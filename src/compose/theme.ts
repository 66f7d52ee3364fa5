import type { CommitteeWords } from "../model/committee.ts";
import type { Task, Theme } from "../model/plan.ts";
import type { PhaseReport } from "../model/report.ts";
import type { IndicatorTally, PhaseTally } from "../model/tally.ts";
import { periodWords, upperFirst } from "../words/report/document.ts";
import { indicatorSentence } from "../words/report/indicator.ts";
import { activitySentence, saidBy, taskSentence, workSentence } from "../words/report/record.ts";
import { composeThemeChart } from "./charts.ts";
import { choose, type Said } from "./choose.ts";
import { ownProse } from "./own-prose.ts";

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
  const own = ownProse(committee?.noi_dung?.[theme.id], false).map((cau) => ({ cau }));
  const named = { so: String(theme.so), ten: theme.ten, loi_dang_uy: own };
  const isAlone = own.length > 0 && committee?.cach_ghep?.noi_dung?.[theme.id] === "thay";
  return isAlone ? { ...named, ...NOTHING_MADE } : { ...named, ...madeOf(theme, indicators, tally) };
}

type Made = Omit<ThemeResult, "so" | "ten" | "loi_dang_uy">;

const NOTHING_MADE: Made = {
  theo_dot: [],
  ket_qua_khac: [],
  chi_tieu: [],
  cong_trinh: [],
  hoat_dong: [],
  ...composeThemeChart([]),
};

/** What the program writes of a theme, from the records. */
function madeOf(theme: Theme, indicators: readonly IndicatorTally[], tally: PhaseTally): Made {
  const sentences = indicators.flatMap((one) => indicatorSentence(one, tally.phase.dot ?? []) ?? []);
  return {
    theo_dot: tasksByWindow(theme, tally),
    ket_qua_khac: otherResults(theme, tally),
    chi_tieu: sentences.map((cau) => ({ cau })),
    cong_trinh: works(theme, tally),
    hoat_dong: activities(theme, tally),
    ...composeThemeChart(indicators),
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

/**
 * How a task of the plan went, in the words of some units; nothing where none tells of it.
 * @param pick what is quoted, of all that was said.
 */
export function taskResult(
  task: Task,
  { counted }: PhaseTally,
  pick = (said: readonly Said[]) => choose(said, QUOTES),
): string[] {
  const answers = counted.flatMap(({ unit, record }) => {
    const answer = record.nhiem_vu?.[task.id];
    return answer ? [{ unit: unit.ten, ...answer }] : [];
  });
  if (answers.length === 0) return [];
  const said = answers.flatMap(({ unit, ket_qua }) => (ket_qua ? [{ unit, prose: ket_qua }] : []));
  const quoted = pick(said).map(({ unit, prose }) => saidBy(unit, prose));
  const done = answers.filter(({ trang_thai }) => trang_thai === "hoan_thanh").length;
  const known = answers.every(({ trang_thai }) => trang_thai !== undefined);
  return [taskSentence(task.ten, answers.length, counted.length, known ? done : 0, quoted)];
}

function otherResults(theme: Theme, { counted }: PhaseTally): { cau: string }[] {
  const said = counted.flatMap(({ unit, record }) =>
    (record.noi_dung?.[theme.id] ?? []).map((prose) => ({ unit: unit.ten, prose })),
  );
  return choose(said, QUOTES).map(({ unit, prose }) => ({ cau: saidBy(unit, prose) }));
}

function works(theme: Theme, tally: PhaseTally): { cau: string }[] {
  return standingOutWorks(theme, tally).map(({ unit, work }) => ({ cau: workSentence(unit, work) }));
}

/** The works of a theme that a report names, with whose they are and where they stand in the record. */
export function standingOutWorks(theme: Theme, { counted }: PhaseTally) {
  return counted
    .flatMap(({ unit, record }) =>
      (record.cong_trinh ?? []).map((work, index) => ({ unit: unit.ten, record, work, index })),
    )
    .filter(({ work }) => work.noi_dung_thi_dua === theme.id)
    .sort((a, b) => (b.work.kinh_phi ?? 0) - (a.work.kinh_phi ?? 0))
    .slice(0, STANDING_OUT);
}

function activities(theme: Theme, tally: PhaseTally): { cau: string }[] {
  return standingOutActivities(theme, tally).map(({ unit, activity }) => ({
    cau: activitySentence(unit, activity),
  }));
}

/** The activities of a theme that a report names, in the same way. */
export function standingOutActivities(theme: Theme, { counted }: PhaseTally) {
  return counted
    .flatMap(({ unit, record }) =>
      (record.hoat_dong ?? []).map((activity, index) => ({ unit: unit.ten, record, activity, index })),
    )
    .filter(({ activity }) => activity.noi_dung_thi_dua === theme.id)
    .sort((a, b) => (b.activity.so_nguoi ?? 0) - (a.activity.so_nguoi ?? 0))
    .slice(0, STANDING_OUT);
}
