import type { CampaignTally } from "../../model/campaign.ts";
import type { CampaignReport } from "../../model/campaign-report.ts";
import type { IsoDate } from "../../model/date.ts";
import type { PhaseTally } from "../../model/tally.ts";
import { disciplineWords as words } from "../../words/report/campaign.ts";
import { documentWords } from "../../words/report/document.ts";
import { lineageOf } from "../reporting.ts";
import { paragraphsOf, phaseName } from "./input.ts";

type Discipline = Pick<CampaignReport, "che_do_bao_cao" | "co_don_vi" | "cau_don_vi">;

// More would be a list; the table names all.
export const MOST_LATE = 5;
export const MOST_ABSENT = 12;

/**
 * How the units reported, phase by phase; who was taken over, who need not report.
 * @param table the number of the table that has all of them.
 */
export function composeDiscipline({ phases, date }: CampaignTally, table: string): Discipline {
  const about = [
    ...lineageOf(phases.flatMap(({ reporting }) => reporting.takenOver)),
    ...documentWords.exempt(exemptIn(phases)),
  ];
  return {
    che_do_bao_cao: paragraphsOf(phases.map((one) => sentenceOf(one, date, table))),
    co_don_vi: about.length > 0,
    cau_don_vi: about.join(" "),
  };
}

function exemptIn(phases: readonly PhaseTally[]): { name: string; document: string }[] {
  return phases.flatMap(({ phase, reporting }) =>
    reporting.exempt.map(({ ten, document }) => ({
      name: `${ten} ${phase.ten.toLocaleLowerCase("vi")}`,
      document,
    })),
  );
}

function sentenceOf({ phase, reporting }: PhaseTally, date: IsoDate, table: string): string {
  const { due, received, late, absent, drafts } = reporting;
  const name = phaseName(phase);
  // Before its due date nobody is to be blamed for having sent nothing.
  if (date <= phase.han_nop && received.length < due.length)
    return words.sentence(name, [words.running(phase.han_nop, received.length, due.length)]);
  const told = [
    words.received(received.length, due.length) +
      (received.length === 0
        ? ""
        : `, ${words.inTime(received.length - late.length, late.length, late.length > MOST_LATE ? [] : late)}`),
    ...absentIn(absent, drafts, table),
  ];
  return words.sentence(name, told);
}

function absentIn(
  absent: PhaseTally["reporting"]["absent"],
  drafts: PhaseTally["reporting"]["drafts"],
  table: string,
): string[] {
  const count = absent.length + drafts.length;
  if (count > MOST_ABSENT) return [words.absentMany(count, table)];
  return [
    ...(absent.length > 0 ? [words.absent(absent.map(({ ten }) => ten))] : []),
    ...(drafts.length > 0 ? [words.drafts(drafts.map(({ ten }) => ten))] : []),
  ];
}
