import type { ProblemArgs } from "../../../model/problem.ts";

/*
 * What can still be done about a vote depends on whether it has been held: one that has is a record of what happened, and nobody
 * takes votes out of it.
 */

/** How something is passed over with a reason. */
export const passOver = (code: string): string =>
  `ghi lời bỏ qua có lý do (# thi-dua: bo-qua ${code} đến dd/mm/yyyy vì …)`;

const AGAIN =
  "mở bỏ phiếu lại (chưa ai bỏ phiếu): xóa chot, ung_vien, cuoc_hop, kiem_phieu trong tệp rồi chạy thi-dua award open";

/** Opens the vote again as long as nobody voted; after that keeps it as it was held, and says why. */
export const againOrKept = ({ voted }: ProblemArgs, code: string): string =>
  voted === undefined ? AGAIN : `giữ nguyên chot, ung_vien, số phiếu (đã bỏ phiếu) và ${passOver(code)}`;
