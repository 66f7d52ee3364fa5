/*
 * Charts of a template: drawn with sample data, which the program replaces; the blank stands in the alt text. Shades of
 * grey that stay apart on a black and white printer, Times New Roman, the numbers at the bars in place of grid lines.
 */
import { Paragraph } from "docx";
import { type BarChartOptions, ChartRun } from "docx/charts";

const FONT = { name: "Times New Roman", color: "000000" };
const DARK = "404040";
const MIDDLE = "7F7F7F";
const LIGHT = "BFBFBF";

// Points between thousands and a decimal comma also where the machine is not Vietnamese, as far as it obeys.
const VIETNAMESE = "[$-42A]";

type Look = {
  /** Width and height in pixels; with more bars it grows. */
  readonly size: readonly [width: number, height: number];
  /** How the numbers at the bars are written: `General` for those that may have decimals. */
  readonly numberFormat: "General" | "#,##0";
  /** Where a line stands across the bars, and at each multiple of it. */
  readonly lineAt?: number;
  /** The keys to two or three shades, the lighter first; without it there is one. */
  readonly keys?: readonly [string, string] | readonly [string, string, string];
};

/** A paragraph with a chart of lying bars, the first on top. */
export function barChart(
  blank: string,
  { size: [width, height], numberFormat, lineAt, keys }: Look,
): Paragraph {
  const options: BarChartOptions = {
    type: "bar",
    title: { text: "{{tieu_de}}", font: { ...FONT, size: 12, bold: true } },
    font: FONT,
    categories: ["Chỉ tiêu một", "Chỉ tiêu hai", "Chỉ tiêu ba"],
    series: keys
      ? keys.map((name, index) => ({
          name,
          values: index % 2 === 0 ? [4, 3, 5] : [5, 3, 4],
          color: (keys.length === 2 ? [LIGHT, DARK] : [LIGHT, MIDDLE, DARK])[index] ?? DARK,
        }))
      : [{ name: "Số liệu", values: [120, 100, 80], color: DARK }],
    legend: keys ? { position: "bottom", font: { ...FONT, size: 11 } } : false,
    gapWidth: 50,
    dataLabels: {
      value: true,
      position: "outsideEnd",
      numberFormat: VIETNAMESE + numberFormat,
      font: { ...FONT, size: 11 },
    },
    categoryAxis: { reverseOrder: true, font: { ...FONT, size: 11 } },
    valueAxis: {
      title: { text: "{{don_vi_tinh}}", font: { ...FONT, size: 11, italics: true } },
      // With the categories upside down the axis would stand on top.
      crossesAt: "maximum",
      minimum: 0,
      gridlines: lineAt !== undefined,
      numberFormat: `${VIETNAMESE}#,##0`,
      font: { ...FONT, size: 10 },
      ...(lineAt !== undefined && { interval: lineAt }),
    },
    chartArea: { fill: "FFFFFF", border: "none" },
    plotArea: { border: "none" },
    transformation: { width, height },
    altText: { name: "Biểu đồ", description: `{{${blank}}}` },
  };
  return new Paragraph({ style: "TDBieuDo", children: [new ChartRun(options)] });
}
