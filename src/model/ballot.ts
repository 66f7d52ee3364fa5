import * as z from "zod";
import { blank } from "./blanks.ts";

/* The value that fills `templates/phieu-binh-xet.docx` and its sister on A4; its keys are the blanks. */

export const ballotSchema = z.strictObject({
  co_quan_cap_tren: blank("Đảng bộ cấp trên, chữ in hoa"),
  co_quan: blank("Cơ quan ban hành, chữ in hoa"),
  trich_yeu: blank("Kỳ khen thưởng, đợt thi đua"),
  huong_dan: blank("Cách đánh dấu vào phiếu"),
  hinh_thuc: z
    .array(
      z.strictObject({
        so: blank("Số thứ tự của hình thức"),
        ten: blank("Hình thức khen thưởng"),
        danh_sach: z
          .array(
            z.strictObject({
              tt: blank("Số thứ tự"),
              ten: blank("Họ tên, chức vụ; hoặc tên tập thể"),
              don_vi: blank("Đơn vị; để trống khi chính đơn vị được đề nghị"),
            }),
          )
          .describe("Những người, tập thể được đưa ra bỏ phiếu, theo tên"),
      }),
    )
    .describe("Từng hình thức khen thưởng được bỏ phiếu"),
  khong_hop_le: blank("Phiếu thế nào là không hợp lệ"),
});

export type Ballot = z.output<typeof ballotSchema>;

/** The papers that a ballot can be on. */
export const PAPERS = ["a5", "a4"] as const;
export type Paper = (typeof PAPERS)[number];

/** The lay-out of a ballot: lengths in twips, sizes in half-points. The templates are made by it. */
export type BallotLayout = {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Of the head, the title, the text, the tables. */
  readonly sizes: {
    readonly head: number;
    readonly title: number;
    readonly text: number;
    readonly table: number;
  };
  /** TT, name, unit, yes, no. */
  readonly columns: readonly [number, number, number, number, number];
};

export const BALLOT_LAYOUTS: Readonly<Record<Paper, BallotLayout>> = {
  a5: {
    page: { width: 8391, height: 11906 },
    margin: { top: 624, bottom: 567, left: 850, right: 624 },
    sizes: { head: 20, title: 26, text: 21, table: 21 },
    columns: [560, 2760, 1947, 750, 900],
  },
  a4: {
    page: { width: 11906, height: 16838 },
    margin: { top: 680, bottom: 567, left: 1134, right: 850 },
    sizes: { head: 24, title: 30, text: 24, table: 24 },
    columns: [620, 4500, 2702, 900, 1200],
  },
};

/** Spacing around the paragraphs of a ballot, in twips: what comes before and after each together. */
export const BALLOT_SPACES = { title: 240, text: 120, form: 160, cell: 50 } as const;
