import type { CampaignReport } from "../../model/campaign-report.ts";
import type { Phase } from "../../model/plan.ts";
import { campaignWords } from "../../words/report/campaign.ts";
import { upperFirst } from "../../words/report/document.ts";
import { asSentence } from "../../words/report/record.ts";
import { judged } from "../judgement.ts";
import { joined, ownProse } from "../own-prose.ts";
import { type CampaignInput, paragraphsOf } from "./input.ts";

type Direction = Pick<
  CampaignReport,
  "co_phuong_huong" | "ten_phuong_huong" | "phuong_huong" | "co_hai_phan" | "kien_nghi"
>;

/** What the committee sets itself, the plan's tasks of the phases that are not over yet, and what it proposes. */
export function composeDirection(input: CampaignInput): Direction {
  const { committee, kind } = input;
  const open = kind === "interim" ? openPhases(input) : [];
  const phuong_huong = joined(
    ownProse(committee?.phuong_huong, true),
    () => open.flatMap(({ nhiem_vu }) => nhiem_vu.map(({ noi_dung }) => upperFirst(asSentence(noi_dung)))),
    committee?.cach_ghep?.phuong_huong,
    "them",
  );
  const kien_nghi = proposals(input);
  const [hasDirection, hasProposals] = [phuong_huong.length > 0, kien_nghi.length > 0];
  return {
    co_phuong_huong: hasDirection || hasProposals,
    ten_phuong_huong: hasDirection
      ? campaignWords.direction(
          open.map(({ ten }) => ten),
          hasProposals,
        )
      : campaignWords.proposals,
    phuong_huong: paragraphsOf(phuong_huong),
    co_hai_phan: hasDirection && hasProposals,
    kien_nghi,
  };
}

/** Those that go on after the day of the report, begun or not. */
function openPhases({ plan, date }: CampaignInput): Phase[] {
  return plan.giai_doan.filter(({ den }) => den > date).sort((a, b) => (a.tu < b.tu ? -1 : 1));
}

/** What units proposed in an earlier phase may have been settled since: only the last one that has records is asked. */
function proposals({ tally, committee }: CampaignInput): { cau: string }[] {
  const last = tally.phases.findLast(({ counted }) => counted.length > 0);
  return judged({ counted: last?.counted ?? [] }, "kien_nghi", committee);
}
