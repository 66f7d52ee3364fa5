import { formatNumber } from "../format.ts";
import { quote } from "../quote.ts";
import type { Wording } from "./wording.ts";
import { syntaxOf } from "./yaml-syntax.ts";

/** The words of TD1xx: text that is no YAML, or more of YAML than a record may use. */
export const yamlWording = {
  TD101: {
    title: "Sai cú pháp YAML",
    message: ({ kind }) => syntaxOf(kind).message,
    help: ({ kind }) => syntaxOf(kind).help,
    why: "Tệp được đọc theo cú pháp YAML: “khóa: giá trị”, thụt dòng bằng dấu cách. Sai một chỗ là các dòng sau có thể bị hiểu khác ý người viết.",
  },
  TD102: {
    title: "Khóa viết hai lần",
    message: ({ key }) => `Khóa ${quote(key)} đã có ở trên, trong cùng một mục.`,
    help: () => "Giữ một dòng đúng, xóa dòng kia; nếu là hai nội dung khác nhau thì gộp làm một.",
    why: "Hai dòng cùng khóa thì chỉ một giá trị được dùng, và không ai biết là giá trị nào.",
  },
  TD103: {
    title: "Neo hoặc bí danh của YAML",
    message: ({ name }) =>
      `Dấu & hoặc * ở đầu làm ${quote(name)} thành neo, bí danh của YAML, không còn là chữ.`,
    help: () => "Nếu là chữ thì đặt trong ngoặc kép; nếu muốn dùng lại nội dung ở chỗ khác thì chép đầy đủ.",
    why: "Bí danh khiến một dòng mang giá trị viết ở chỗ khác, và có thể làm một tệp nhỏ phình ra vô hạn.",
  },
  TD104: {
    title: "Thẻ kiểu của YAML",
    message: ({ tag }) => `Dấu ! ở đầu làm ${quote(tag)} thành thẻ kiểu của YAML, không còn là chữ.`,
    help: () => "Bỏ thẻ; nếu dấu ! là một phần của câu thì đặt cả câu trong ngoặc kép.",
    why: "Kiểu của mỗi giá trị do kế hoạch quy định, không do thẻ trong tệp.",
  },
  TD105: {
    title: "Khóa không dùng được",
    message: ({ key }) => `Không dùng được ${quote(key)} làm khóa.`,
    help: ({ key }) =>
      key === "<<"
        ? "Bỏ dòng << và chép đầy đủ các dòng cần dùng."
        : "Khóa là một từ không dấu, ví dụ dang_vien_moi; giá trị có dấu { hay [ ở đầu thì đặt trong ngoặc kép.",
    why: "Khóa gộp (<<), khóa là danh sách và các tên dành riêng của máy tính có thể làm sai lệch dữ liệu mà không báo.",
  },
  TD106: {
    title: "Lồng quá sâu",
    message: ({ limit }) => `Từ đây, các mục lồng vào nhau quá ${limit} cấp.`,
    help: () => "Kiểm tra thụt dòng và các dấu ngoặc [ ] { }: bản ghi thật chỉ lồng bốn, năm cấp.",
    why: "Không bản ghi nào cần nhiều cấp đến thế; lồng quá sâu có thể làm chương trình đọc tệp dừng đột ngột.",
  },
  TD107: {
    title: "Quá nhiều giá trị",
    message: ({ limit }) => `Tệp có hơn ${formatNumber(Number(limit))} giá trị.`,
    help: () =>
      "Kiểm tra xem có dán nhầm cả một bảng vào không; số liệu chi tiết thì cộng lại trước khi ghi.",
    why: "Một bản ghi có vài trăm giá trị. Nhiều hơn hàng chục lần là tệp chép nhầm hoặc cố ý làm chậm chương trình.",
  },
  TD108: {
    title: "Nhiều hơn một văn bản trong tệp",
    message: ({ kind }) =>
      kind === "BAD_DIRECTIVE"
        ? "Dòng bắt đầu bằng % là chỉ thị của YAML."
        : "Dòng --- (hoặc ...) mở thêm một văn bản thứ hai trong cùng tệp.",
    help: ({ kind }) =>
      kind === "BAD_DIRECTIVE"
        ? "Xóa dòng này."
        : "Mỗi tệp một bản ghi: xóa dòng --- và phần thừa, hoặc chuyển phần sau sang tệp riêng.",
    why: "Đường dẫn của tệp cho biết bản ghi của ai; văn bản thứ hai trong tệp không thuộc về đơn vị nào.",
  },
  TD109: {
    title: "Tệp trống",
    message: () => "Tệp không có nội dung nào.",
    help: () =>
      "Điền nội dung (xem mẫu bằng thi-dua new --phase SỐ --unit ID), hoặc xóa tệp nếu chưa báo cáo.",
    why: "Tệp trống không phải là báo cáo “không có gì”: đơn vị có thể tưởng là đã nộp.",
  },
  TD110: {
    title: "Thụt dòng bằng phím Tab",
    message: () => "Dòng này thụt vào bằng ký tự Tab; YAML chỉ nhận dấu cách.",
    help: () => "Xóa khoảng thụt ở đầu dòng rồi gõ dấu cách, mỗi cấp hai dấu cách.",
    why: "Mỗi máy hiện một Tab rộng khác nhau, nên YAML cấm dùng Tab để thụt dòng.",
  },
} as const satisfies Record<string, Wording>;
