import * as z from "zod";

/** A table built by the program, in place of a block {{khoi_…}}. Cells are finished text. */
export const tableBlock = z.strictObject({
  /** Widths of the columns in twips; their sum is the width of the table. */
  cot: z.array(z.number()),
  /** Header rows; a cell may span columns (`gop_cot`) and rows (`gop_hang`). */
  dau: z.array(
    z.array(
      z.strictObject({ chu: z.string(), gop_cot: z.number().optional(), gop_hang: z.number().optional() }),
    ),
  ),
  /** Body rows, one text per column. */
  hang: z.array(z.array(z.string())),
  /** The total row at the foot, in bold. */
  cong: z.array(z.string()).optional(),
  /** Alignment of each column. */
  can: z.array(z.enum(["trai", "giua", "phai"])),
});

export type TableBlock = z.output<typeof tableBlock>;
