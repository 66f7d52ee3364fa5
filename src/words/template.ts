import { TEMPLATE_FAULTS, type TemplateFault, type TemplateFaultCode } from "../model/template-fault.ts";
import { didYouMean, quote } from "./quote.ts";

type FaultWords = {
  readonly title: string;
  readonly message: (name: string, suggestion?: string) => string;
  readonly help: string;
};

/** The words of every fault of a template; a code without words does not compile. */
const faults: Readonly<Record<TemplateFaultCode, FaultWords>> = {
  MW001: {
    title: "Không phải tệp Word",
    message: () => "Mẫu không phải tệp Word .docx.",
    help: "Mở mẫu bằng Word rồi lưu lại với kiểu “Word Document (.docx)”.",
  },
  MW002: {
    title: "Có macro",
    message: () => "Mẫu có macro (.docm); văn bản lập từ mẫu không được mang theo chương trình.",
    help: "Trong Word chọn Lưu thành, kiểu “Word Document (.docx)”.",
  },
  MW003: {
    title: "Lớn bất thường",
    message: () => "Mẫu lớn bất thường, có thể là tệp hỏng hoặc tệp độc hại.",
    help: "Dùng mẫu có sẵn (thi-dua template new) hoặc mẫu do Văn phòng tự làm.",
  },
  MW004: {
    title: "Phần bên trong bị hỏng",
    message: (name) => `Phần ${quote(name)} của tệp Word bị hỏng hoặc có khai báo không được phép.`,
    help: "Mở mẫu bằng Word, lưu lại; nếu không mở được thì làm lại từ mẫu có sẵn.",
  },
  MW101: {
    title: "Liên kết ra ngoài",
    message: (name) => `Mẫu lấy nội dung từ bên ngoài: ${quote(name)}.`,
    help: "Chèn hẳn ảnh, nội dung vào mẫu (Word: Tệp, Thông tin, Sửa liên kết đến tệp, Ngắt liên kết).",
  },
  MW102: {
    title: "Trường lấy dữ liệu hoặc chạy lệnh",
    message: (name) => `Mẫu có trường ${name}, khi mở sẽ lấy dữ liệu hoặc chạy lệnh ngoài văn bản.`,
    help: "Bấm Alt+F9 trong Word để hiện mã trường, xóa trường ấy, gõ chữ thay vào.",
  },
  MW201: {
    title: "Chỗ điền không có",
    message: (name, suggestion) => `không có chỗ điền {{${name}}}.${didYouMean(suggestion)}`,
    help: "Xem các chỗ điền: thi-dua template list",
  },
  MW202: {
    title: "Vòng lặp chưa đóng",
    message: (name) => `{{#${name}}} chưa có {{/${name}}} ở sau.`,
    help: "Thêm {{/tên}} ở cuối phần lặp, hoặc xóa {{#tên}}.",
  },
  MW203: {
    title: "Vòng lặp chưa mở",
    message: (name, suggestion) =>
      `{{/${name}}} không có {{#${name}}} ở trước.${didYouMean(suggestion === undefined ? undefined : `{{/${suggestion}}}`)}`,
    help: "Thêm {{#tên}} ở đầu phần lặp, hoặc xóa {{/tên}}.",
  },
  MW204: {
    title: "Thừa, thiếu dấu ngoặc",
    message: (name) => `thừa hoặc thiếu ${name}: chỗ điền viết {{tên}}.`,
    help: "Viết đủ hai dấu ngoặc mỗi bên, không lồng nhau.",
  },
  MW205: {
    title: "Dấu không dùng được trong chỗ điền",
    message: (name) => `không dùng được {{${name}}}: chỗ điền chỉ là tên.`,
    help: "Bỏ dấu đứng trước tên; chỉ dùng # để mở, ^ để mở khi không có, / để đóng.",
  },
  MW206: {
    title: "Bảng không đứng một mình",
    message: (name) => `{{${name}}} phải đứng một mình trong đoạn.`,
    help: "Đưa {{khoi_…}} xuống một đoạn riêng; chữ chung đoạn sẽ bị mất.",
  },
  MW207: {
    title: "Vòng lặp cắt ngang bảng",
    message: (name) => `{{#${name}}} mở ở một bảng mà {{/${name}}} đóng ở ngoài bảng ấy, hoặc ngược lại.`,
    help: "Để {{#tên}} ở ô đầu và {{/tên}} ở ô cuối của hàng cần lặp; hoặc cả hai ở đoạn riêng ngoài bảng.",
  },
  MW208: {
    title: "Thiếu chỗ điền bắt buộc",
    message: (name) => `mẫu không có {{${name}}}; văn bản thiếu phần này thì không đúng thể thức.`,
    help: "Thêm chỗ điền ấy vào đúng vị trí (số ký hiệu, nơi nhận, họ tên người ký).",
  },
  MW209: {
    title: "Chỗ điền bị cắt",
    message: (name) => `{{${name}}} bị một dấu Tab, dấu xuống dòng hoặc trường cắt ngang.`,
    help: "Xóa rồi gõ lại cả chỗ điền liền một mạch.",
  },
  MW301: {
    title: "Thiếu kiểu",
    message: (name) =>
      `mẫu không có kiểu (style) ${quote(name)}; bảng do chương trình dựng sẽ theo kiểu thường.`,
    help: "Chép kiểu ấy từ mẫu có sẵn (Word: Quản lý kiểu, Nhập/Xuất), hoặc bỏ qua nếu vừa ý.",
  },
  MW401: {
    title: "Biểu đồ không có chỗ điền",
    message: () => "biểu đồ không có chỗ điền trong văn bản thay thế, nên số liệu vẽ mẫu sẽ còn nguyên.",
    help: "Trong Word bấm phải chuột vào biểu đồ, chọn Sửa văn bản thay thế (Alt Text), gõ {{bieu_do_…}}. LibreOffice làm mất chỗ này khi lưu, nên chỉ sửa mẫu bằng Word.",
  },
  MW402: {
    title: "Chỗ điền của biểu đồ không có",
    message: (name, suggestion) => `không có biểu đồ {{${name}}}.${didYouMean(suggestion)}`,
    help: "Chỗ điền của biểu đồ có tên bieu_do_…, và đứng đúng trong vòng lặp của nó. Xem: thi-dua template list",
  },
  MW403: {
    title: "Chỗ điền của biểu đồ gõ như chữ",
    message: (name) => `{{${name}}} là biểu đồ, không gõ vào đoạn văn được.`,
    help: "Chèn biểu đồ trong Word (Chèn, Biểu đồ), ghi {{bieu_do_…}} ở văn bản thay thế của nó.",
  },
  MW404: {
    title: "Biểu đồ không điền được",
    message: (name) => `biểu đồ {{${name}}} thuộc kiểu, hoặc nằm ở chỗ, mà chương trình không điền được.`,
    help: "Dùng biểu đồ cột, thanh, đường, miền hoặc tròn, đứng riêng trong thân văn bản, không ở đầu trang, chân trang, không ghép nhóm.",
  },
};

/** What is said of a Word template. */
export const templateWords = {
  faults,
  unfit: (titles: readonly string[], why: string): string =>
    `Không đưa được số liệu vào biểu đồ của mẫu (${titles.map(quote).join(", ")}; ${why}). Vẽ lại trong Word biểu đồ cột, thanh hoặc đường, không lấy nhãn từ các ô; ghi chỗ điền ở văn bản thay thế.`,
  faulty: (lines: readonly string[]): string =>
    `Mẫu Word có ${lines.length} chỗ sai; sửa trong Word rồi chạy lại:\n${lines.map((line) => `  - ${line}`).join("\n")}`,
  parts: { body: "thân văn bản", header: "đầu trang", footer: "chân trang", other: "chú thích" },
  whole: "cả tệp",
  heading: (text: string): string => `mục ${quote(text)}`,
  table: (number: number, row: number, cell: number): string => `bảng ${number}, hàng ${row}, ô ${cell}`,
  paragraph: (words: string): string => `đoạn ${quote(words)}`,
} as const;

/** The place of a fault, as one finds it in Word. */
export function templatePlace({ place }: Pick<TemplateFault, "place">): string {
  if (!place) return templateWords.whole;
  return [
    templateWords.parts[place.part],
    ...(place.heading === undefined ? [] : [templateWords.heading(place.heading)]),
    place.table
      ? templateWords.table(place.table.number, place.table.row, place.table.cell)
      : templateWords.paragraph(place.words),
  ].join(", ");
}

/** A fault in one line: the place as seen in Word, and what is wrong there. */
export function templateFault(fault: TemplateFault): string {
  return `${templatePlace(fault)}: ${faults[fault.code].message(fault.name, fault.suggestion)}`;
}

/** `docs/loi-mau.md`: every fault of a template, what to do, made from the code. */
export function templateFaultsPage(): string {
  const rows = Object.entries(faults).map(
    ([code, { title, help }]) =>
      `| ${code} | ${TEMPLATE_FAULTS[code as TemplateFaultCode] === "error" ? "lỗi" : "cảnh báo"} | ${title} | ${help} |`,
  );
  return `# Lỗi của mẫu Word\n\nTrang này do chương trình ghi. \`thi-dua template check TỆP.docx\` nói mọi chỗ sai một lần, chỉ rõ chỗ trong Word.\n\n| Mã | Mức | Sai gì | Cách sửa |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}
