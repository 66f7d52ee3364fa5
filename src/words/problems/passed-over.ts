import { formatDate } from "../format.ts";
import { quote } from "../quote.ts";
import type { Wording } from "./wording.ts";

const FORM = "# thi-dua: bo-qua TDxxx đến dd/mm/yyyy vì <lý do>";

const FAULTS: Readonly<Record<string, string>> = {
  word: "thiếu chữ bo-qua",
  code: "thiếu mã lỗi, hoặc mã không có thật",
  barred: "mã này không bỏ qua được: tệp không đọc được thì không đưa vào báo cáo được",
  day: "thiếu ngày hết hạn, hoặc ngày không có thật",
  reason: "thiếu lý do",
};

/** The words of TD9xx: comments in the data that pass over a problem. */
export const passedOverWording = {
  TD901: {
    title: "Lời bỏ qua chưa đúng",
    message: ({ typed, fault }) => `Lời bỏ qua ${quote(typed)} chưa đúng: ${FAULTS[String(fault)]}.`,
    help: () => `Ghi theo dạng: ${FORM}`,
    why: "Bỏ qua một lỗi là một quyết định: phải nói rõ lỗi nào, đến ngày nào và vì sao, để người sau còn xem lại. Chỉ bỏ qua được các mã từ TD301 đến TD899.",
  },
  TD902: {
    title: "Lời bỏ qua đã hết hạn",
    message: ({ code, until, days }) =>
      `Lời bỏ qua ${String(code)} đã hết hạn từ ${formatDate(String(until))} (${String(days)} ngày).`,
    help: ({ code }) =>
      `Sửa lỗi ${String(code)} rồi xóa lời bỏ qua; nếu vẫn phải để thì ghi ngày mới và lý do.`,
    why: "Lời bỏ qua có hạn để không ai quên: hết hạn thì lỗi lại hiện ra, kèm lời nhắc này.",
  },
  TD903: {
    title: "Lời bỏ qua thừa",
    message: ({ code }) => `Ở đây không có lỗi ${String(code)} để bỏ qua.`,
    help: () => "Xóa lời bỏ qua này.",
    why: "Lời bỏ qua còn lại sau khi lỗi đã sửa sẽ che mất lỗi mới cùng mã ở chỗ ấy.",
  },
} as const satisfies Record<string, Wording>;
