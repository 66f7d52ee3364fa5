import type { Catalogue } from "../model/catalogue.ts";
import { TEMPLATES, type TemplateName } from "../model/templates.ts";
import { anyOf, didYouMean, quote } from "./quote.ts";

/** What each template is for. */
export const templateTitles: Readonly<Record<TemplateName, string>> = {
  "bao-cao-giai-doan": "Báo cáo của một giai đoạn (thi-dua report)",
  "bao-cao-so-ket": "Báo cáo sơ kết, từ đầu đợt đến nay (thi-dua report --interim)",
  "bao-cao-tong-ket": "Báo cáo tổng kết cả đợt (thi-dua report --final)",
  "cong-van-don-doc": "Công văn đôn đốc một đơn vị (thi-dua remind)",
  "danh-sach-don-doc": "Danh sách đôn đốc của Văn phòng (thi-dua remind)",
  "bien-ban-hop-xet": "Biên bản họp bình xét khen thưởng (thi-dua award documents)",
  "bien-ban-kiem-phieu": "Biên bản kiểm phiếu bình xét (thi-dua award documents)",
  "to-trinh-khen-thuong": "Tờ trình khen thưởng (thi-dua award documents)",
  "danh-sach-khen-thuong": "Danh sách khen thưởng kèm tờ trình, quyết định (thi-dua award documents)",
  "quyet-dinh-khen-thuong": "Quyết định khen thưởng (thi-dua award documents)",
  "bao-cao-thanh-tich": "Báo cáo thành tích của một tập thể, cá nhân (thi-dua award documents)",
  "danh-sach-de-nghi": "Danh sách đề nghị khen thưởng (thi-dua award list)",
  "phieu-binh-xet": "Phiếu bình xét khen thưởng, khổ A5 (thi-dua award open)",
  "phieu-binh-xet-a4": "Phiếu bình xét khen thưởng, khổ A4 (thi-dua award open)",
};

const names = Object.keys(TEMPLATES);

/** What `template` says. */
export const templateCommandWords = {
  unknownAction: (typed: string, known: readonly string[], suggestion: string | undefined): string =>
    `Không có việc ${quote(typed)}.${didYouMean(suggestion)} Gõ ${anyOf(known)} sau thi-dua template.`,
  needsFile: "Thiếu tệp mẫu cần kiểm tra: thi-dua template check TỆP.docx",
  needsName: `Thiếu tên mẫu: thi-dua template new TÊN, với TÊN là ${anyOf(names)}.`,
  unknownName: (typed: string, suggestion: string | undefined): string =>
    `Không có mẫu ${quote(typed)}.${didYouMean(suggestion)} Các mẫu: ${names.join(", ")}.`,
  exists: (path: string): string =>
    `Đã có tệp ${quote(path)}; không ghi đè. Chọn tên khác bằng --out TỆP.docx.`,
  made: (path: string, name: string): string =>
    `Đã chép mẫu ra ${path}. Sửa bằng Word, rồi kiểm tra: thi-dua template check ${path}\nMuốn dùng luôn: để tệp vào thư mục mau/ của thư mục dữ liệu, tên ${name}.docx.\n`,
  checkedAs: (name: TemplateName): string => `Kiểm tra như mẫu ${name}: ${templateTitles[name]}.`,
  sound: (blanks: number): string => `Mẫu dùng được: ${blanks} chỗ điền, không có chỗ sai.`,
  found: (errors: number, warnings: number): string =>
    errors > 0
      ? `Mẫu có ${errors} chỗ sai${warnings > 0 ? `, ${warnings} cảnh báo` : ""}.`
      : `Mẫu dùng được, có ${warnings} cảnh báo.`,
  listHead: "Các mẫu Word có sẵn; xem các chỗ điền của một mẫu: thi-dua template list TÊN",
  how: "Chữ: {{tên}}. Lặp: {{#tên}} … {{/tên}}. Điều kiện: {{#tên}} … {{/tên}}, ngược lại {{^tên}} … {{/tên}}. Biểu đồ: vẽ trong Word, {{tên}} ghi ở văn bản thay thế (Alt Text).",
} as const;

const KINDS = {
  text: "chữ",
  condition: "điều kiện",
  block: "bảng",
  chart: "biểu đồ",
  list: "lặp",
} as const;

/** One line for each blank: how it is typed, its kind, what stands there; those inside a loop below it. */
export function catalogueRows(
  catalogue: Catalogue,
  depth = 0,
): { typed: string; kind: string; description: string; depth: number }[] {
  return Object.entries(catalogue).flatMap(([name, entry]) => {
    const opens = entry.kind === "list" || entry.kind === "condition";
    const typed = opens ? `{{#${name}}}` : `{{${name}}}`;
    const must = entry.isRequired ? " (bắt buộc)" : "";
    const row = { typed, kind: KINDS[entry.kind], description: entry.description + must, depth };
    return entry.kind === "list" ? [row, ...catalogueRows(entry.inner, depth + 1)] : [row];
  });
}

/** `templates/README.md`: every blank of every template, made from the code. */
export function cataloguePage(catalogues: Readonly<Record<string, Catalogue>>): string {
  const sections = Object.entries(catalogues).map(([name, catalogue]) => {
    const rows = catalogueRows(catalogue).map(
      ({ typed, kind, description, depth }) =>
        `| ${"&nbsp;&nbsp;".repeat(depth)}\`${typed}\` | ${kind} | ${description} |`,
    );
    const title = templateTitles[name as TemplateName];
    return `## ${name}.docx\n\n${title}\n\n| Chỗ điền | Loại | Nội dung |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `# Các mẫu Word\n\nTrang này do chương trình ghi. ${templateCommandWords.how}\n\nCách sửa mẫu: [docs/mau.md](../docs/mau.md). Kiểm tra một mẫu đã sửa: \`thi-dua template check TỆP.docx\`\n\n${sections.join("\n")}`;
}
