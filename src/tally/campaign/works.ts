import type { CampaignWork, Mention } from "../../model/campaign.ts";
import { heirsIn } from "../../model/lifetime.ts";
import type { Work } from "../../model/record.ts";
import { fold } from "../../model/suggest.ts";
import type { Counted, PhaseTally, UnitRef } from "../../model/tally.ts";
import type { Ground } from "./ground.ts";

/** A work that is being followed: by whom it was told last, and the name it is known by. */
type Thread = {
  name: string;
  teller: string;
  unit: UnitRef;
  work: Work;
  phases: number[];
  mentions: Mention[];
};

/**
 * The works, each once, from start to finish. A work goes on where the same unit, or the one that took it over, tells of
 * one of the same name in a later record: its state, money and theme are as told last, since a record says how things
 * stand; it began on the first day that was given for that and was finished on the last one. Two works of one name in one
 * record are two.
 */
export function followWorks(ground: Ground): CampaignWork[] {
  const threads: Thread[] = [];
  for (const tally of ground.phases)
    for (const counted of predecessorsFirst(tally, ground)) followRecord(counted, threads, ground);
  return threads.map(({ unit, work, phases, mentions }) => ({ unit, work, phases, mentions }));
}

function followRecord({ unit, record }: Counted, threads: Thread[], ground: Ground): void {
  const taken = new Set<Thread>();
  for (const [index, work] of (record.cong_trinh ?? []).entries()) {
    const name = fold(work.ten);
    const known = threads.find(
      (one) => one.name === name && !taken.has(one) && tellsOn(one.teller, unit.id, ground),
    );
    const row = ground.lines.rowOf(unit.id);
    const thread = known ?? { name, teller: unit.id, unit: row, work, phases: [], mentions: [] };
    if (known) {
      thread.work = continued(known.work, work);
      thread.teller = unit.id;
    } else threads.push(thread);
    if (thread.phases.at(-1) !== record.giai_doan) thread.phases.push(record.giai_doan);
    thread.mentions.push({ unit, record, path: ["cong_trinh", index] });
    taken.add(thread);
  }
}

function tellsOn(teller: string, unit: string, { units, date }: Ground): boolean {
  return teller === unit || heirsIn(units, teller, { den: date }).includes(unit);
}

function continued(before: Work, now: Work): Work {
  return {
    ...before,
    ...now,
    khoi_cong: before.khoi_cong ?? now.khoi_cong,
    hoan_thanh: now.hoan_thanh ?? before.hoan_thanh,
    kinh_phi: now.kinh_phi ?? before.kinh_phi,
    noi_dung_thi_dua: now.noi_dung_thi_dua ?? before.noi_dung_thi_dua,
  };
}

// In the phase of a merger both sides may have told: the work goes on from the one to the other, not back.
function predecessorsFirst({ counted }: PhaseTally, { units, date }: Ground): Counted[] {
  const hasHeirs = ({ unit }: Counted) => heirsIn(units, unit.id, { den: date }).length > 0;
  return [...counted.filter(hasHeirs), ...counted.filter((one) => !hasHeirs(one))];
}
