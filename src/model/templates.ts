import type * as z from "zod";
import { meritsSchema } from "./award-merits.ts";
import { countMinutesSchema, meetingMinutesSchema } from "./award-minutes.ts";
import { awardListSchema, decisionSchema, proposalSchema } from "./award-proposal.ts";
import { ballotSchema } from "./ballot.ts";
import { campaignReportSchema } from "./campaign-report.ts";
import { reminderLetterSchema, reminderListSchema } from "./letter.ts";
import { nominationListSchema } from "./nomination-list.ts";
import { phaseReportSchema } from "./report.ts";

/** The Word templates that come with the program, each with what it offers to be filled in. */
export const TEMPLATES = {
  "bao-cao-giai-doan": phaseReportSchema,
  "bao-cao-so-ket": campaignReportSchema,
  "bao-cao-tong-ket": campaignReportSchema,
  "cong-van-don-doc": reminderLetterSchema,
  "danh-sach-don-doc": reminderListSchema,
  "bien-ban-hop-xet": meetingMinutesSchema,
  "bien-ban-kiem-phieu": countMinutesSchema,
  "to-trinh-khen-thuong": proposalSchema,
  "danh-sach-khen-thuong": awardListSchema,
  "quyet-dinh-khen-thuong": decisionSchema,
  "bao-cao-thanh-tich": meritsSchema,
  "danh-sach-de-nghi": nominationListSchema,
  "phieu-binh-xet": ballotSchema,
  "phieu-binh-xet-a4": ballotSchema,
} as const satisfies Record<string, z.ZodObject>;

export type TemplateName = keyof typeof TEMPLATES;

/** Whether a name is that of a template. */
export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(TEMPLATES, name);
}
