import type { CampaignIndicator } from "../../model/campaign.ts";
import type { CampaignReport } from "../../model/campaign-report.ts";
import type { Theme } from "../../model/plan.ts";
import { campaignSentence } from "../../words/report/campaign-indicator.ts";
import { activitySentence, asSentence, saidBy } from "../../words/report/record.ts";
import { choose, type chooseInTurn } from "../choose.ts";
import { ownProse } from "../own-prose.ts";
import { taskResult } from "../theme.ts";
import { activitiesIn, type Told } from "./activities.ts";
import { composePhaseChart } from "./charts.ts";
import { allCounted, type CampaignInput, paragraphsOf, phaseName } from "./input.ts";

type ThemeResult = CampaignReport["noi_dung"][number];

// The report of each phase has more; this one tells how it went from phase to phase, a task in the words of one unit.
type Pick = ReturnType<typeof chooseInTurn>;
const QUOTES = 3;
const STANDING_OUT = 3;

/** What the phases brought for one theme. @param pick whose words tell of a task. */
export function composeTheme(
  theme: Theme,
  indicators: readonly CampaignIndicator[],
  input: CampaignInput,
  pick: Pick,
): ThemeResult {
  const own = paragraphsOf(ownProse(input.committee?.noi_dung?.[theme.id], false));
  const named = { so: String(theme.so), ten: theme.ten, loi_dang_uy: own };
  const isAlone = own.length > 0 && input.committee?.cach_ghep?.noi_dung?.[theme.id] === "thay";
  return isAlone ? { ...named, ...NOTHING_MADE } : { ...named, ...madeOf(theme, indicators, input, pick) };
}

type Made = Omit<ThemeResult, "so" | "ten" | "loi_dang_uy">;

const NOTHING_MADE: Made = {
  theo_giai_doan: [],
  co_ket_qua_khac: false,
  ket_qua_khac: [],
  co_chi_tieu: false,
  chi_tieu: [],
  co_hoat_dong: false,
  hoat_dong: [],
  ...composePhaseChart([], []),
};

/** What the program writes of a theme, from the records. */
function madeOf(
  theme: Theme,
  indicators: readonly CampaignIndicator[],
  input: CampaignInput,
  pick: Pick,
): Made {
  const names = input.tally.phases.map(({ phase }) => phase.ten);
  const sentences = indicators.flatMap((one) => campaignSentence(one, names) ?? []);
  const others = otherResults(theme, input);
  const activities = otherActivities(theme, input);
  return {
    theo_giai_doan: byPhase(theme, input, pick),
    co_ket_qua_khac: others.length > 0,
    ket_qua_khac: paragraphsOf(others),
    co_chi_tieu: sentences.length > 0,
    chi_tieu: paragraphsOf(sentences),
    co_hoat_dong: activities.length > 0,
    hoat_dong: paragraphsOf(activities),
    ...composePhaseChart(indicators, input.tally.phases),
  };
}

/** Whether there is anything to say of a theme. */
export function saysSomething({ so: _, ten: __, ...rest }: ThemeResult): boolean {
  return Object.values(rest).some((list) => Array.isArray(list) && list.length > 0);
}

/** What the committee said of a phase stands with it, unless it has words for the whole. */
function byPhase(theme: Theme, input: CampaignInput, pick: Pick): ThemeResult["theo_giai_doan"] {
  const { tally, committee, phaseWords } = input;
  return tally.phases.flatMap((one) => {
    const tasks = one.phase.nhiem_vu.filter(({ noi_dung_thi_dua }) => noi_dung_thi_dua === theme.id);
    const words = phaseWords.find(({ giai_doan }) => giai_doan === one.phase.so)?.noi_dung?.[theme.id];
    const own = committee?.noi_dung?.[theme.id] ? [] : (words ?? []).map(asSentence);
    const told = [...own, ...tasks.flatMap((task) => taskResult(task, one, pick))];
    return told.length === 0 ? [] : [{ ten_giai_doan: phaseName(one.phase), nhiem_vu: paragraphsOf(told) }];
  });
}

function otherResults(theme: Theme, { tally }: CampaignInput): string[] {
  const said = allCounted(tally).flatMap(({ unit, record }) =>
    (record.noi_dung?.[theme.id] ?? []).map((prose) => ({ unit: unit.ten, prose })),
  );
  return choose(said, QUOTES).map(({ unit, prose }) => saidBy(unit, prose));
}

function otherActivities(theme: Theme, { tally }: CampaignInput): string[] {
  return namedActivities(theme, tally).map(({ unit, activity }) => activitySentence(unit.ten, activity));
}

/** The activities of a theme that are named; those for an anniversary are told with it. */
export function namedActivities(theme: Theme, tally: CampaignInput["tally"]): Told[] {
  return activitiesIn(tally)
    .filter(({ activity }) => activity.noi_dung_thi_dua === theme.id && activity.ky_niem === undefined)
    .sort((a, b) => (b.activity.so_nguoi ?? 0) - (a.activity.so_nguoi ?? 0))
    .slice(0, STANDING_OUT);
}
