import * as z from "zod";
import { date, mapOf, oneOf, paragraphs, text, wholeNumber } from "./fields.ts";
import { markFields } from "./marks.ts";

/** Who signs a document in place of the one whom the plan names. */
const signer = z
  .strictObject({
    quyen_han: text.describe("Ví dụ: T/M BAN THƯỜNG VỤ"),
    chuc_vu: text.describe("Ví dụ: PHÓ BÍ THƯ"),
    ho_ten: text.describe("Họ tên người ký, không kèm học hàm, học vị"),
  })
  .describe("Người ký văn bản này; bỏ trống là người ký ghi ở co_quan của kế hoạch");

/** How the committee's words and those that the program writes go together: instead of them, or besides them. */
const joining = oneOf(["thay", "them"]);

export type Joining = z.output<typeof joining>;

const SECTIONS = [
  "lanh_dao",
  "dien_hinh",
  "uu_diem",
  "han_che",
  "nguyen_nhan",
  "phuong_huong",
  "kien_nghi",
] as const;

/** A section of a report in which the committee may speak. */
export type OwnSection = (typeof SECTIONS)[number] | "noi_dung";

const joinings = z
  .strictObject({
    ...(Object.fromEntries(SECTIONS.map((section) => [section, joining.optional()])) as Record<
      (typeof SECTIONS)[number],
      z.ZodOptional<typeof joining>
    >),
    noi_dung: mapOf(joining).optional().describe("Theo từng nội dung; khóa là id nội dung"),
  })
  .describe(
    "Cách ghép lời của Đảng ủy với phần chương trình viết từ bản ghi: thay (chỉ in lời của Đảng ủy) hay them (in cả hai)",
  );

/** What the committee says in a report, of a phase or of the campaign. */
const said = {
  so: wholeNumber.optional().describe("Số của báo cáo; bỏ trống khi còn là dự thảo"),
  ngay_bao_cao: date.optional().describe("Ngày ghi trên báo cáo; bỏ trống là ngày lập"),
  ...markFields,
  nguoi_ky: signer.optional(),
  trich_yeu: text.optional().describe("Trích yếu khác với trích yếu mặc định"),
  lanh_dao: paragraphs.optional().describe("Công tác lãnh đạo, chỉ đạo của Đảng ủy"),
  dien_hinh: paragraphs.optional().describe("Điển hình do Đảng ủy nêu thêm"),
  noi_dung: mapOf(paragraphs).optional().describe("Lời của Đảng ủy về từng nội dung; khóa là id nội dung"),
  uu_diem: paragraphs.optional().describe("Ưu điểm"),
  han_che: paragraphs.optional().describe("Hạn chế"),
  nguyen_nhan: paragraphs.optional().describe("Nguyên nhân của hạn chế"),
  phuong_huong: paragraphs.optional().describe("Phương hướng, nhiệm vụ giai đoạn sau"),
  kien_nghi: paragraphs.optional().describe("Đề xuất, kiến nghị với cấp trên"),
  cach_ghep: joinings.optional(),
};

/** The committee's own words for the report of a phase: `dang-uy/giai-doan-<so>.yaml`. */
export const committeeSchema = z.strictObject({
  giai_doan: wholeNumber.describe("Số của giai đoạn, trùng tên tệp"),
  ...said,
});

/** The committee's own words for the reports over several phases: `dang-uy/so-ket.yaml`, `dang-uy/tong-ket.yaml`. */
export const campaignWordsSchema = z.strictObject({
  ...said,
  phuong_huong: paragraphs.optional().describe("Phương hướng, nhiệm vụ thời gian tới"),
  bai_hoc: paragraphs.optional().describe("Bài học kinh nghiệm"),
});

export type CommitteeWords = z.output<typeof committeeSchema>;
export type CampaignWords = z.output<typeof campaignWordsSchema>;

/** A report over several phases: so far (sơ kết), or over the whole campaign (tổng kết). */
export type CampaignKind = "interim" | "final";

/** The files of the committee's words for these reports, in the folder `dang-uy`. */
export const CAMPAIGN_WORDS = { interim: "so-ket.yaml", final: "tong-ket.yaml" } as const satisfies Record<
  CampaignKind,
  string
>;

/** The sections in which the committee has words of its own, in the order of a report. */
export function ownSections(words: CommitteeWords | CampaignWords | undefined): OwnSection[] {
  const [first, ...others] = SECTIONS;
  return ([first, "noi_dung", ...others] as const).filter((section) => words?.[section] !== undefined);
}
