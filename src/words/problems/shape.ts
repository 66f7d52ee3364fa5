import type { ProblemArgs } from "../../model/problem.ts";
import { RESERVED } from "../../model/reserved.ts";
import { anyOf, didYouMean, quote } from "../quote.ts";
import { asTyped, dateHelp, noSuchDayHelp } from "./date.ts";
import { explainNumber } from "./number.ts";
import type { Wording } from "./wording.ts";

const KINDS: Readonly<Record<string, string>> = {
  map: "các dòng “khóa: giá trị”",
  list: "danh sách gạch đầu dòng",
  text: "chữ hoặc số",
  empty: "chỗ trống",
};

const KIND_HELP: Readonly<Record<string, string>> = {
  map: "Viết thành các dòng “khóa: giá trị”, thụt vào hai dấu cách dưới khóa này.",
  list: "Mỗi mục một dòng, mở đầu bằng dấu gạch và dấu cách: “- …”.",
  text: "Viết chữ hoặc số ngay sau dấu hai chấm, trên cùng một dòng.",
};

function words(value: ProblemArgs[string]): readonly string[] {
  return typeof value === "object" ? value : [];
}

function knownKeys({ suggestion, known }: ProblemArgs): string {
  if (suggestion !== undefined) return `Có phải ý là ${quote(suggestion)}?`;
  const keys = words(known);
  return keys.length === 0
    ? "Xóa khóa này."
    : `Xóa dòng này, hoặc dùng một trong các khóa: ${keys.join(", ")}.`;
}

function isReserved(typed: unknown): boolean {
  return typeof typed === "string" && RESERVED.test(typed);
}

/** The id that a name would have: “Chi bộ Văn phòng” → chi-bo-van-phong; empty where nothing is left. */
function idOf(typed: unknown): string {
  const ascii = String(typed ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function idHelp({ typed, suggestion }: ProblemArgs): string {
  const id = String(suggestion ?? idOf(typed));
  const rule = "chữ thường không dấu, chữ số, nối bằng dấu gạch ngang";
  return id === "" ? `Gõ một id: ${rule}, ví dụ chi-bo-van-phong.` : `Gõ ${id}: id gồm ${rule}.`;
}

/** The words of TD2xx: values that have not the shape that is asked for. */
export const shapeWording = {
  TD201: {
    title: "Khóa không có trong mẫu",
    message: ({ key }) => `Không có khóa ${quote(key)} ở mục này.`,
    help: (args) =>
      args.blank === undefined
        ? knownKeys(args)
        : `Nếu đây là phần sau dấu phẩy của giá trị đứng trước thì đặt cả giá trị ấy trong ngoặc kép "…". ${knownKeys(args)}`,
    why: "Khóa gõ sai không được đọc: số liệu ghi ở đó sẽ mất khỏi báo cáo mà không ai thấy.",
  },
  TD202: {
    title: "Thiếu khóa bắt buộc",
    message: ({ key }) => `Thiếu khóa ${quote(key)}, hoặc khóa có mà chưa điền giá trị.`,
    help: ({ key }) => `Thêm dòng “${String(key)}: …” vào mục này.`,
    why: "Thiếu mục này thì không biết bản ghi là của ai, lúc nào, hoặc không lập được báo cáo.",
  },
  TD203: {
    title: "Sai dạng giá trị",
    message: ({ expected, got }) =>
      `Ở đây phải là ${KINDS[String(expected)] ?? KINDS.text}, nhưng đang là ${KINDS[String(got)] ?? KINDS.text}.`,
    help: ({ expected }) => KIND_HELP[String(expected)] ?? String(KIND_HELP.text),
    why: "Mỗi mục của mẫu có một dạng: một giá trị, một danh sách, hoặc nhiều dòng “khóa: giá trị”. Sai dạng thì không đọc được nội dung.",
  },
  TD204: {
    title: "Không phải ngày",
    message: ({ typed }) => `${quote(typed)} không phải ngày viết theo dạng dd/mm/yyyy.`,
    help: ({ typed }) => dateHelp(typed),
    why: "Ngày viết thiếu năm hoặc viết kiểu khác có thể hiểu thành hai ngày khác nhau; báo cáo cần một ngày duy nhất.",
  },
  TD205: {
    title: "Không phải số nguyên",
    message: ({ typed }) => explainNumber(typed).message,
    help: ({ typed }) => explainNumber(typed).help,
    why: "Trong văn bản, 1.638 là một nghìn sáu trăm ba mươi tám; trong tệp dữ liệu, 1.638 là một phẩy sáu. Số viết liền thì không ai hiểu nhầm và cộng được.",
  },
  TD206: {
    title: "Không thuộc các từ cho phép",
    message: ({ typed }) => `${quote(typed)} không phải một trong các từ dùng được ở đây.`,
    help: ({ allowed, suggestion }) => `Gõ ${anyOf(words(allowed))}.${didYouMean(suggestion)}`,
    why: "Mục này chỉ có vài trạng thái; từ khác thì không đếm, không xếp loại được.",
  },
  TD207: {
    title: "Sai dạng id",
    message: ({ typed }) =>
      isReserved(typed)
        ? `${quote(typed)} không dùng làm id được: Windows giữ tên này cho thiết bị.`
        : `${quote(typed)} không phải id.`,
    help: (args) =>
      isReserved(args.typed)
        ? `Thêm chữ vào id, ví dụ ${quote(`chi-bo-${String(args.typed)}`)}.`
        : idHelp(args),
    why: "id là tên không đổi để các tệp gọi nhau; tên có dấu, có dấu cách mỗi người gõ một khác nên không khớp được.",
  },
  TD208: {
    title: "Để trống",
    message: () => "Mục này không có nội dung.",
    help: () => "Điền nội dung, hoặc xóa cả mục nếu không có gì để ghi.",
    why: "Mục có tên mà không có nội dung sẽ thành dòng trống trong báo cáo.",
  },
  TD209: {
    title: "Ngày không có trên lịch",
    message: ({ typed }) => `Không có ngày ${quote(typed)} trên lịch.`,
    help: ({ typed }) => noSuchDayHelp(typed),
    why: "Ngày không có thật thường là gõ nhầm ngày với tháng; báo cáo ký với ngày ấy sẽ sai.",
  },
  TD210: {
    title: "Kết thúc trước khi bắt đầu",
    message: ({ from, to }) => `Ngày kết thúc ${asTyped(to)} đứng trước ngày bắt đầu ${asTyped(from)}.`,
    help: () => "Đổi chỗ hai ngày, hoặc sửa ngày gõ nhầm (thường là nhầm năm).",
    why: "Khoảng thời gian ngược thì không ngày nào nằm trong đó, và mọi so sánh với nó đều sai.",
  },
  TD211: {
    title: "Sai dạng địa chỉ thư điện tử",
    message: ({ typed }) => `${quote(typed)} không phải địa chỉ thư điện tử.`,
    help: () => "Gõ một địa chỉ, không kèm tên người và dấu ngoặc, ví dụ: van-phong@vi-du.vn",
    why: "Thư nháp đôn đốc được gửi tới địa chỉ này; địa chỉ sai thì đơn vị không bao giờ nhận được.",
  },
  TD212: {
    title: "Không phải tỷ lệ",
    message: ({ typed }) => `${quote(typed)} không phải tỷ lệ.`,
    help: () => "Gõ phân số của hai số nguyên khác 0 hoặc số phần trăm, ví dụ: 2/3, 50%, 66,7%",
    why: "Ngưỡng bỏ phiếu và định mức được tính đúng từng phiếu; số lẻ viết tròn hay viết kiểu khác sẽ cho kết quả khác.",
  },
} as const satisfies Record<string, Wording>;
