import * as z from "zod";

/**
 * A chart that Word draws, in place of one that stands in the template with its blank {{bieu_do_…}} as alt text. The
 * numbers are those of the sentences and tables; every text is finished.
 */
export const chartBlock = z.strictObject({
  tieu_de: z.string(),
  /** What the numbers are, at the axis. */
  don_vi_tinh: z.string(),
  /** The categories, in the order in which one reads them. None: there is no chart. */
  nhom: z.array(z.string()),
  /** The series: a name, and one number for each category. */
  day: z.array(z.strictObject({ ten: z.string(), so: z.array(z.number()) })),
  /** What a screen reader says in place of the chart: sentences with its numbers. */
  mo_ta: z.string(),
});

export type ChartBlock = z.output<typeof chartBlock>;

/** The blanks that the titles in a drawn chart may have; other words there are the office's own. */
export const TITLE_BLANKS = ["tieu_de", "don_vi_tinh"] as const satisfies readonly (keyof ChartBlock)[];

/** The chart that is not drawn. */
export const NO_CHART: ChartBlock = { tieu_de: "", don_vi_tinh: "", nhom: [], day: [], mo_ta: "" };
