import type { CriterionResult, Nominee } from "../model/award.ts";
import { figureWords, nomineeName } from "./award-figures.ts";
import { formatNumber } from "./format.ts";

const answer = (met: boolean | undefined): string => (met ? "có" : "không");

/** What `award tally` says of criteria that the records answer otherwise than the file of the vote. */
export const awardChangedWords = {
  head: "Bản ghi đổi sau khi mở bỏ phiếu:",
  one: (who: Pick<Nominee, "ten" | "chuc_vu">, result: CriterionResult): string => {
    const { criterion, answered, met } = result;
    return `Từ khi mở bỏ phiếu, tiêu chí “${criterion.ten}” của ${nomineeName(who)} đã đổi: nay ${figureWords(result)}. Tệp ghi ${criterion.id}: ${answer(answered)}; theo bản ghi là ${answer(met)}`;
  },
  end: (file: string, count: number): string =>
    `Có ${formatNumber(count)} tiêu chí theo bản ghi khác với ${file}. Xem lại bản ghi; bản ghi đúng thì sửa tieu_chi trong tệp ấy rồi chạy lại.`,
} as const;
