import { PROBLEMS, type ProblemCode } from "../model/problem.ts";
import { screenWords } from "./check.ts";
import { wordings } from "./problems/index.ts";
import { didYouMean, quote } from "./quote.ts";

const SEVERITY = {
  error: "lỗi: `check` kết thúc với mã thoát 1, `report` không lập báo cáo của giai đoạn ấy",
  warning: "cảnh báo: chỉ nhắc, không chặn (thêm `--strict` để coi như lỗi)",
  info: "thông tin: để biết, không phải sửa",
} as const;

/** The page of a code in `docs/loi/`, in Markdown; `example` is what `check` prints of a folder that breaks it. */
export function explainPage(code: ProblemCode, example: string): string {
  const { title, why } = wordings[code];
  return `# ${code}: ${title}

Mức: ${SEVERITY[PROBLEMS[code]]}.

${why}

Ví dụ:

\`\`\`text
${example.trim()}
\`\`\`
`;
}

/** The page that lists all codes, in Markdown. */
export function explainIndex(codes: readonly ProblemCode[]): string {
  const rows = codes.map((code) => {
    const severity = screenWords.severity[PROBLEMS[code]];
    return `| [${code}](${code}.md) | ${severity} | ${wordings[code].title} |`;
  });
  return `# Các mã lỗi

Trang của từng mã cũng in ra được bằng \`thi-dua explain MÃ\`.

| mã | mức | tên |
|---|---|---|
${rows.join("\n")}
`;
}

/** The sentences of `explain` that could not run. */
export const explainFailed = {
  unknownCode: (typed: string, suggestion: string | undefined): string =>
    `Không có mã lỗi ${quote(typed)}.${didYouMean(suggestion)} Các mã có dạng TD205; xem hết ở docs/loi/README.md.`,
};
