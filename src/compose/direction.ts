import type { Phase, Plan } from "../model/plan.ts";
import { documentWords, periodWords, upperFirst } from "../words/report/document.ts";
import { asSentence } from "../words/report/record.ts";
import type { PhaseReportInput } from "./input.ts";
import { joined, ownProse } from "./own-prose.ts";

/** What the committee sets itself, then the tasks of the plan's next phase. */
export function composeDirection({ plan, tally, committee }: PhaseReportInput) {
  const next = nextPhase(plan, tally.phase);
  const tasks = () => (next?.nhiem_vu ?? []).map(({ noi_dung }) => upperFirst(asSentence(noi_dung)));
  const own = ownProse(committee?.phuong_huong, true);
  const all = joined(own, tasks, committee?.cach_ghep?.phuong_huong, "them");
  const phuong_huong = all.map((cau) => ({ cau }));
  const ten_phuong_huong = next
    ? documentWords.nextPhase(next.ten, periodWords(next.tu, next.den))
    : documentWords.direction;
  return { phuong_huong, ten_phuong_huong };
}

function nextPhase(plan: Plan, phase: Phase): Phase | undefined {
  const later = plan.giai_doan.filter(({ tu }) => tu > phase.tu);
  return later.sort((a, b) => (a.tu < b.tu ? -1 : 1))[0];
}
