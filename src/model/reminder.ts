import * as z from "zod";
import { date, id, text, wholeNumber } from "./fields.ts";
import type { UnitStatus } from "./status.ts";

/** The log of reminders, `nhac-viec.yaml`: who was reminded of which phase, when, for what; written by `remind`. */
export const reminderLogSchema = z.strictObject({
  da_nhac: z
    .array(
      z.strictObject({
        don_vi: id.describe("id của đơn vị đã nhắc"),
        giai_doan: wholeNumber.describe("Số của giai đoạn"),
        ngay: date.describe("Ngày nhắc"),
        lan: wholeNumber.describe("Lần thứ mấy"),
        vi: text.describe("Nhắc vì việc gì"),
        so: text.optional().describe("Số, ký hiệu công văn, khi văn thư đã cấp"),
      }),
    )
    .describe("Các lần nhắc, cũ trước mới sau"),
});

export type ReminderLog = z.output<typeof reminderLogSchema>;
export type Reminder = ReminderLog["da_nhac"][number];

/** A unit to be reminded, or left alone this time and why. */
export type Planned = {
  readonly status: UnitStatus;
  /** Which reminder of this phase it is, from 1. */
  readonly lan: number;
  /** The reminders before it, oldest first. */
  readonly before: readonly Reminder[];
  /** Reminded too short a time ago, or not yet near its due date. */
  readonly left?: "reminded" | "early" | undefined;
};
