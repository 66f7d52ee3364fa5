import { isRuleOf, LAYOUT_CODES, type LayoutCode, weightOf } from "../model/layout.ts";
import { PROFILES } from "../model/profile.ts";
import { quote } from "./quote.ts";

type LayoutWords = { readonly title: string; readonly help: string };

const FONT_HELP =
  "Chọn chữ ấy, đặt lại cỡ chữ, kiểu chữ (Trang đầu, Phông chữ), hoặc sửa kiểu (style) của nó.";
const PARAGRAPH_HELP = "Chọn các đoạn, mở hộp Đoạn văn (Paragraph), đặt lại rồi bấm OK.";

/** What each rule is about, and how one mends it in Word; a code without words does not compile. */
const rules: Readonly<Record<LayoutCode, LayoutWords>> = {
  BT001: { title: "Tệp", help: "Mở tệp bằng Word, lưu lại với kiểu “Word Document (.docx)”." },
  BT101: { title: "Khổ giấy", help: "Bố trí, Kích cỡ: chọn A4." },
  BT102: { title: "Lề trang", help: "Bố trí, Lề: đặt trên 20, dưới 20, trái 30, phải 15 mm." },
  BT103: { title: "Số trang", help: "Chèn, Số trang, Đầu trang, Số thuần 2 (ở giữa)." },
  BT104: { title: "Kiểu của số trang", help: FONT_HELP },
  BT105: {
    title: "Số trang ở trang đầu",
    help: "Trong đầu trang, đánh dấu “Trang đầu khác biệt” và xóa số ở trang đầu.",
  },
  BT106: {
    title: "Khoảng cách từ mép giấy đến số trang",
    help: "Trong đầu trang, đặt “Đầu trang từ trên” bằng 10 mm.",
  },
  BT107: {
    title: "Số trang của phụ lục",
    help: "Để mỗi phụ lục ở một phần riêng (Bố trí, Dấu ngắt, Trang tiếp theo); trong phần ấy: Chèn, Số trang, Định dạng số trang, Bắt đầu từ 1.",
  },
  BT201: {
    title: "Phần đầu văn bản",
    help: "Kẻ bảng hai ô không viền: trái là đảng bộ cấp trên, cơ quan ban hành, dấu *, số; phải là ĐẢNG CỘNG SẢN VIỆT NAM, địa danh, ngày.",
  },
  BT202: { title: "Tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM", help: FONT_HELP },
  BT203: {
    title: "Đường kẻ dưới tiêu đề",
    help: "Kẻ nét liền ngay dưới tiêu đề, dài bằng tiêu đề (Viền dưới của đoạn, hoặc vẽ một đoạn thẳng).",
  },
  BT204: { title: "Dòng đảng bộ cấp trên", help: FONT_HELP },
  BT205: { title: "Dòng cơ quan ban hành", help: FONT_HELP },
  BT206: {
    title: "Dấu sao dưới cơ quan ban hành",
    help: "Gõ một dấu * ở dòng riêng, giữa cơ quan ban hành và số.",
  },
  BT207: {
    title: "Cách viết số, ký hiệu",
    help: "Viết như Số 12-BC/ĐU: không có dấu hai chấm, gạch ngang trước tên loại, gạch chéo trước cơ quan, số dưới 10 thêm số 0.",
  },
  BT208: { title: "Dòng số, ký hiệu", help: FONT_HELP },
  BT209: { title: "Dòng địa danh, ngày tháng", help: FONT_HELP },
  BT210: {
    title: "Cách viết ngày tháng",
    help: "Thêm số 0 trước ngày dưới 10 và trước tháng 1, 2; các tháng khác thì không.",
  },
  BT211: { title: "Dấu mật, khẩn", help: FONT_HELP },
  BT212: { title: "Dấu dự thảo", help: FONT_HELP },
  BT301: { title: "Tên loại văn bản", help: FONT_HELP },
  BT302: { title: "Trích yếu", help: FONT_HELP },
  BT303: { title: "Gạch dưới trích yếu", help: "Gõ năm dấu gạch nối ----- ở giữa, ngay dưới trích yếu." },
  BT304: { title: "Trích yếu công văn", help: "Dưới số, viết “về việc …”, cỡ 12, nghiêng." },
  BT305: { title: "Dòng Kính gửi", help: FONT_HELP },
  BT401: { title: "Phông chữ", help: "Chọn cả văn bản (Ctrl+A), đặt phông Times New Roman." },
  BT402: { title: "Cỡ chữ phần lời văn", help: FONT_HELP },
  BT403: { title: "Căn lề phần lời văn", help: "Chọn các đoạn, bấm Ctrl+J (căn đều hai lề)." },
  BT404: { title: "Thụt dòng đầu", help: PARAGRAPH_HELP },
  BT405: { title: "Khoảng cách giữa các đoạn", help: PARAGRAPH_HELP },
  BT406: { title: "Khoảng cách giữa các dòng", help: PARAGRAPH_HELP },
  BT407: { title: "Chữ phần lời văn", help: FONT_HELP },
  BT501: {
    title: "Nơi nhận và chữ ký",
    help: "Kẻ bảng hai ô không viền ở cuối: trái là Nơi nhận, phải là quyền hạn, chức vụ, họ tên người ký.",
  },
  BT502: { title: "Quyền hạn ký", help: FONT_HELP },
  BT503: { title: "Cách viết quyền hạn ký", help: "Viết T/M, T/L, K/T có gạch chéo, không có dấu chấm." },
  BT504: { title: "Chức vụ người ký", help: FONT_HELP },
  BT505: { title: "Họ tên người ký", help: FONT_HELP },
  BT506: { title: "Học hàm, học vị trước họ tên", help: "Chỉ ghi họ tên người ký." },
  BT507: { title: "Nhãn Nơi nhận", help: FONT_HELP },
  BT508: { title: "Danh sách nơi nhận", help: FONT_HELP },
  BT509: { title: "Dòng cuối của nơi nhận", help: "Viết như: - Lưu Văn phòng Đảng ủy." },
  BT510: {
    title: "Ký thay cấp ủy",
    help: "Ghi T/M BAN CHẤP HÀNH (T/M BAN THƯỜNG VỤ, T/M ĐẢNG ỦY) và PHÓ BÍ THƯ.",
  },
  BT601: { title: "Kết thúc phần lời văn", help: "Hết lời văn chỉ dùng một dấu chấm, không dùng ./." },
};

/** What is said of the layout of a Word file. */
export const layoutWords = {
  rules,
  sentence: (code: LayoutCode, measured: string, expected: string): string =>
    `${rules[code].title}: ${measured}; quy định: ${expected}.`,
  help: (code: LayoutCode, expected: string): string =>
    rules[code].help === FONT_HELP
      ? `Chọn chữ ấy, đặt lại: ${expected} (Trang đầu: Phông chữ, Đoạn văn), hoặc sửa kiểu (style) của nó.`
      : rules[code].help,
  more: (places: number): string => `và ${places} chỗ khác cũng vậy`,
  checkedAs: { hd36: "Hướng dẫn 36-HD/VPTW", hd05: "Hướng dẫn 05-HD/VPTW" },
  head: (by: string): string => `Đo theo ${by} (thể thức văn bản của Đảng).`,
  sound: "Không thấy chỗ nào khác với quy định.",
  found: (errors: number, warnings: number): string =>
    errors > 0
      ? `Văn bản có ${errors} chỗ sai thể thức${warnings > 0 ? `, ${warnings} cảnh báo` : ""}.`
      : `Văn bản dùng được; có ${warnings} cảnh báo.`,
  noFile: (typed: string): string => `Không đọc được tệp ${quote(typed)}. Xem lại đường dẫn rồi chạy lại.`,
} as const;

/** `docs/the-thuc.md`: every rule that a Word file is measured against, made from the code. */
export function layoutPage(): string {
  const weights = { error: "lỗi", warning: "cảnh báo", info: "thông tin" } as const;
  const rows = LAYOUT_CODES.map((code) => {
    const [hd36, hd05] = PROFILES.map((profile) =>
      isRuleOf(profile, code) ? weights[weightOf(code, profile)] : "–",
    );
    return `| ${code} | ${rules[code].title} | ${hd36} | ${hd05} | ${rules[code].help} |`;
  });
  return `# Thể thức văn bản của Đảng: những gì được đo\n\nTrang này do chương trình ghi. \`thi-dua template check --layout TỆP.docx\` đo một tệp Word bất kỳ theo Hướng dẫn 36-HD/VPTW (văn bản trước ngày 27/05/2026) hoặc Hướng dẫn 05-HD/VPTW, nói từng chỗ khác: đo được bao nhiêu, quy định bao nhiêu, ở chỗ nào trong Word.\n\n| Mã | Đo gì | HD 36 | HD 05 | Cách sửa |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}
