import type { PhaseTally, TakenOver } from "../model/tally.ts";
import { documentWords } from "../words/report/document.ts";

/** Who has reported, who has not, who was taken over by whom. */
export function composeReporting({ reporting }: PhaseTally) {
  const names = (units: readonly { ten: string }[]) => units.map(({ ten }) => ten);
  const { due, received, absent, drafts, takenOver, exempt } = reporting;
  return {
    cau_don_vi: [
      documentWords.received(received.length, due.length),
      ...lineageOf(takenOver),
      ...documentWords.exempt(exempt.map(({ ten, document }) => ({ name: ten, document }))),
    ].join(" "),
    co_vang: absent.length + drafts.length > 0,
    cau_vang: documentWords.absent(names(absent), names(drafts)),
  };
}

/** Who was taken over by whom: one sentence, or none. */
export function lineageOf(takenOver: PhaseTally["reporting"]["takenOver"]): string[] {
  const groups = new Map<string, { names: string[]; event: TakenOver }>();
  for (const { ten, ...event } of takenOver) {
    const key = [event.ngay, event.so_quyet_dinh, ...event.by].join();
    const group = groups.get(key) ?? { names: [], event };
    group.names.push(ten);
    groups.set(key, group);
  }
  return documentWords.lineage([...groups.values()]);
}
