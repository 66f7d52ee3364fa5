/* The only door to docx: Word files built from nothing, and new data for a chart that stands in one. */

export {
  Document,
  Packer,
  Paragraph,
  patchDocument,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
export { ChartDataPatch } from "docx/charts";
