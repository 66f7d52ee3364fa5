import type { Calendar, CalendarEntry } from "../model/calendar.ts";
import { issuerAt, type Milestone, type Phase, type Plan, type Window } from "../model/plan.ts";
import { entryWords as words } from "../words/calendar.ts";
import { upperFirst } from "../words/report/document.ts";

/** An entry before it belongs to a campaign; `key` is its own part of the uid, `alarms` in days before. */
type Draft = Omit<CalendarEntry, "uid" | "alarms"> & {
  readonly key: string;
  readonly alarms: readonly number[];
};

// The first comes first in the file: Outlook keeps one, and the earliest leaves the most time.
const DUE_ALARMS = [7, 3, 1, 0];
const MILESTONE_ALARMS = [7];

/**
 * The calendar of a campaign, phase by phase.
 * @param campaign a short word for the campaign, made of `campaignKey`; it keeps the uids of two campaigns apart.
 */
export function composeCalendar(plan: Plan, campaign: string): Calendar {
  const drafts = plan.giai_doan.flatMap((phase) => [
    phaseDraft(phase),
    ...(phase.dot ?? []).map((window) => windowDraft(window, phase)),
    ...(phase.ky_niem ?? []).map((milestone) => milestoneDraft(milestone, phase)),
    dueDraft(phase),
    reportDraft(phase, plan),
  ]);
  return {
    name: upperFirst(oneLine(plan.ten_ngan)),
    // A day of the plan, not today: the same plan gives the same file on any day.
    stamp: plan.ngay ?? plan.giai_doan.map(({ tu }) => tu).sort()[0] ?? "",
    entries: drafts.map((draft) => entryOf(draft, campaign)),
  };
}

/**
 * What tells this campaign from another: the ids of its themes and of the tasks that it began
 * with. Titles and days are edited while a campaign runs, and its number may come late; records answer to these ids, and
 * tasks added later are those of later phases.
 */
export function campaignKey({ noi_dung, giai_doan }: Plan): string {
  const first = [...giai_doan].sort((a, b) => a.so - b.so)[0];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
  return JSON.stringify([ids(noi_dung), ids(first?.nhiem_vu ?? [])]);
}

function entryOf({ key, alarms, ...draft }: Draft, campaign: string): CalendarEntry {
  const title = oneLine(draft.title);
  return {
    ...draft,
    uid: `${key}-${campaign}@thi-dua`,
    title,
    alarms: alarms.map((daysBefore) => ({ daysBefore, text: words.alarm(daysBefore, title) })),
  };
}

function phaseDraft(phase: Phase): Draft {
  return {
    key: `giai-doan-${phase.so}`,
    kind: "phase",
    title: words.phase(phase),
    description: words.phaseHow(phase),
    start: phase.tu,
    end: phase.den,
    alarms: [],
  };
}

function windowDraft(window: Window, phase: Phase): Draft {
  return {
    key: `dot-${window.id}`,
    kind: "window",
    title: words.window(window, phase),
    description: words.windowHow(window, phase),
    start: window.tu,
    end: window.den,
    alarms: [],
  };
}

function milestoneDraft(milestone: Milestone, phase: Phase): Draft {
  return {
    key: `ky-niem-${milestone.id}`,
    kind: "milestone",
    title: words.milestone(milestone),
    description: words.milestoneHow(milestone, phase),
    start: milestone.ngay,
    end: milestone.ngay,
    alarms: MILESTONE_ALARMS,
  };
}

function dueDraft(phase: Phase): Draft {
  return {
    key: `giai-doan-${phase.so}-han-nop`,
    kind: "due",
    title: words.due(phase),
    description: words.dueHow(phase),
    start: phase.han_nop,
    end: phase.han_nop,
    alarms: DUE_ALARMS,
  };
}

/** The superior to report to is that of the due date: bodies are merged and renamed while a campaign runs. */
function reportDraft(phase: Phase, plan: Plan): Draft {
  const issuer = issuerAt(plan, phase.han_bao_cao);
  return {
    key: `giai-doan-${phase.so}-han-bao-cao`,
    kind: "report",
    title: words.report(phase, issuer),
    description: words.reportHow(phase, issuer),
    start: phase.han_bao_cao,
    end: phase.han_bao_cao,
    alarms: DUE_ALARMS,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
