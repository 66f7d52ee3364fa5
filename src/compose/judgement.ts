import type { CommitteeWords } from "../model/committee.ts";
import type { PhaseTally } from "../model/tally.ts";
import { saidBy } from "../words/report/record.ts";
import { choose } from "./choose.ts";
import { joined, ownProse } from "./own-prose.ts";

const MOST_SAID = 4;

/** What was good, what was not, and why. */
export function composeJudgement(tally: PhaseTally, committee: CommitteeWords | undefined) {
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

type Judged = "uu_diem" | "han_che" | "nguyen_nhan" | "kien_nghi";

/** The committee's own judgement; where it has none, or says so, what the units say of themselves. */
export function judged(
  { counted }: Pick<PhaseTally, "counted">,
  key: Judged,
  committee: Pick<CommitteeWords, Judged | "cach_ghep"> | undefined,
): { cau: string }[] {
  const made = () => {
    const said = counted.flatMap(({ unit, record }) =>
      (record[key] ?? []).map((prose) => ({ unit: unit.ten, prose })),
    );
    return choose(said, MOST_SAID).map(({ unit, prose }) => saidBy(unit, prose));
  };
  const own = ownProse(committee?.[key], true);
  return joined(own, made, committee?.cach_ghep?.[key], "thay").map((cau) => ({ cau }));
}
