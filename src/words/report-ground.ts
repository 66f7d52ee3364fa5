import type { IsoDate } from "../model/date.ts";
import { formatDate } from "./format.ts";

/** Why a report can't be made anew from the data. */
export const reportGroundWords = {
  noCommitThen: (day: IsoDate): string =>
    `Git không có dữ liệu của ngày ${formatDate(day)} (thư mục không nằm trong kho git, hoặc ngày ấy chưa có). Bỏ --as-of để đối chiếu với dữ liệu hiện nay.`,
  brokenGround: "kế hoạch (ke-hoach.yaml) hoặc danh sách đơn vị (don-vi.yaml) có lỗi; xem: thi-dua check",
  noPhase: (so: number): string => `kế hoạch không còn giai đoạn ${so}`,
  campaignErrors: (count: number): string =>
    `còn ${count} lỗi trong dữ liệu của các giai đoạn; xem: thi-dua check`,
  errors: (count: number, so: number): string =>
    `còn ${count} lỗi trong dữ liệu của giai đoạn này; xem: thi-dua check --phase ${so}`,
} as const;
