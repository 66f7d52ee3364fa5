import type { ChartBlock } from "../../model/chart.ts";
import type { TableBlock } from "../../model/table-block.ts";

/** A report ready to be filled in, and the tables and charts that its tokens stand for. */
export type Values = {
  readonly data: object;
  readonly blocks: readonly TableBlock[];
  readonly charts: readonly ChartBlock[];
};

// Private-use characters mark the place of a table or chart; none may come in with a value.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it removes control characters
const UNSAFE = /[\p{Co}\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** The token that stands for block `index` while text is filled in. */
function tokenOf(index: number | `c${number}`): string {
  return `\ue000${index}\ue001`;
}

/** The block that a token stands for, or `undefined` for any other text. */
export function blockIndex(text: string): number | undefined {
  const found = /^\ue000(\d+)\ue001$/.exec(text.trim());
  return found ? Number(found[1]) : undefined;
}

/** The chart that a token stands for, in the same way. */
export function chartIndex(text: string): number | undefined {
  const found = /^\ue000c(\d+)\ue001$/.exec(text.trim());
  return found ? Number(found[1]) : undefined;
}

/** Makes a report safe for Word: NFC, no control characters; tables and charts become tokens. */
export function prepareValues(report: object): Values {
  const blocks: TableBlock[] = [];
  const charts: ChartBlock[] = [];
  const prepare = (value: unknown): unknown => {
    if (typeof value === "string") return value.normalize("NFC").replace(UNSAFE, "");
    if (Array.isArray(value)) return value.map(prepare);
    if (typeof value !== "object" || value === null) return value;
    if (isBlock(value)) {
      blocks.push(prepareCells(value, prepare));
      return tokenOf(blocks.length - 1);
    }
    const prepared = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, prepare(inner)]));
    if (!isChart(value)) return prepared;
    charts.push(prepared as ChartBlock);
    return tokenOf(`c${charts.length - 1}`);
  };
  return { data: prepare(report) as object, blocks, charts };
}

function isBlock(value: object): value is TableBlock {
  return "cot" in value && "dau" in value && "hang" in value;
}

function isChart(value: object): boolean {
  return "nhom" in value && "day" in value && "mo_ta" in value;
}

function prepareCells(block: TableBlock, prepare: (value: unknown) => unknown): TableBlock {
  const { dau, hang, cong } = block;
  return {
    ...block,
    dau: prepare(dau) as TableBlock["dau"],
    hang: prepare(hang) as string[][],
    ...(cong && { cong: prepare(cong) as string[] }),
  };
}
