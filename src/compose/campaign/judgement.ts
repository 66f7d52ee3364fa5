import type { CampaignReport } from "../../model/campaign-report.ts";
import { asSentence } from "../../words/report/record.ts";
import { judged } from "../judgement.ts";
import { joined, ownProse } from "../own-prose.ts";
import { allCounted, type CampaignInput, paragraphsOf } from "./input.ts";
import { ownWords } from "./own-words.ts";

type Judgement = Pick<
  CampaignReport,
  | "co_danh_gia"
  | "co_uu_diem"
  | "uu_diem"
  | "co_han_che"
  | "han_che"
  | "co_nguyen_nhan"
  | "nguyen_nhan"
  | "co_bai_hoc"
  | "bai_hoc"
>;

/** What was good and what was not, why, and what is to be learnt: the last in the committee's words alone. */
export function composeJudgement(input: CampaignInput): Judgement {
  const said = (key: "uu_diem" | "han_che" | "nguyen_nhan") => {
    const own = ownWords(input, (words) => words[key]);
    return joined(
      paragraphsOf(own.map((prose) => asSentence(prose.replace(/^- /, "")))),
      () => judged({ counted: allCounted(input.tally) }, key, undefined),
      input.committee?.cach_ghep?.[key],
      "thay",
    );
  };
  const [uu_diem, han_che, nguyen_nhan] = [said("uu_diem"), said("han_che"), said("nguyen_nhan")];
  const bai_hoc = paragraphsOf(ownProse(input.committee?.bai_hoc, true));
  return {
    uu_diem,
    han_che,
    nguyen_nhan,
    bai_hoc,
    co_uu_diem: uu_diem.length > 0,
    co_han_che: han_che.length > 0,
    co_nguyen_nhan: nguyen_nhan.length > 0,
    co_bai_hoc: bai_hoc.length > 0,
    co_danh_gia: [uu_diem, han_che, nguyen_nhan, bai_hoc].some((list) => list.length > 0),
  };
}
