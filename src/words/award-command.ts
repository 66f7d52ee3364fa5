import { didYouMean } from "./quote.ts";

/** What the commands of commendation say of how they were called. */
export const awardCommandWords = {
  unknownAction: (typed: string, known: readonly string[], suggestion: string | undefined): string =>
    `award không có việc “${typed}”.${didYouMean(suggestion)} Các việc: ${known.join(", ")}.`,
  noPeriod:
    "Thiếu kỳ khen thưởng: gõ --phase và số của giai đoạn (ví dụ --phase 2), hoặc --final cho cả đợt.",
  phaseOrFinal: "Chỉ gõ một trong hai: --phase cho một giai đoạn, hoặc --final cho cả đợt.",
} as const;
