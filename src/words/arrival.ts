import type { Arrival, Doubt, Touch, VnTime } from "../model/status.ts";
import { formatDate } from "./format.ts";

/** `2025-06-28 09:05` → `09:05 ngày 28/6/2025`. */
export function timeWords(time: VnTime): string {
  return `${time.slice(11)} ngày ${formatDate(time.slice(0, 10))}`;
}

/** Why the day is the record's own word. */
export const doubtWords: Readonly<Record<Doubt, string>> = {
  "no-git": "không chạy được git",
  "no-repository": "thư mục không nằm trong kho git",
  shallow: "kho git chỉ tải phần mới (shallow); chạy git fetch --unshallow để có ngày nhận thật",
  "before-tracking": "vào git trước ngày git_tu của kế hoạch",
  "not-committed": "bản chính thức không lỗi chưa được commit",
  "no-commit-then": "ngày ấy kho git chưa có thư mục này",
  "not-trusted":
    "git không tin thư mục thuộc người dùng khác; chạy một lần: git config --global --add safe.directory '*'",
  imported: "vào git cùng lúc với kế hoạch (nhập dữ liệu cũ hoặc chuyển thư mục)",
  clock: "ngày ghi trong git không thể đúng (đồng hồ máy sai)",
};

/** By what the day of arrival is known. */
export function arrivalWords(arrival: Arrival): string {
  return arrival.source === "git"
    ? `theo git: ${touchWords(arrival.touch)}`
    : `theo ngay_lap trong bản ghi, vì ${doubtWords[arrival.doubt]}`;
}

/** Who wrote a commit and when; when it entered, where that was at another time. */
function touchWords({ commit, author, authored, committed }: Touch): string {
  const entered = authored === committed ? "" : `, vào kho lúc ${timeWords(committed)}`;
  return `${commit}, ${author} ghi lúc ${timeWords(authored)}${entered}`;
}
