/** What `schema` says. */
export const schemaWords = {
  written: (files: readonly string[]): string =>
    `Đã ghi ${files.length} tệp cho trình soạn thảo (.thi-dua, .vscode). Mở thư mục dữ liệu bằng VS Code, cài phần mở rộng YAML được gợi ý;\nđưa các tệp này lên kho chung để mọi đơn vị cùng dùng.\n`,
} as const;

/** The line by which an editor finds the schema of a file. @param path from the file to the schema. */
export function modeline(path: string): string {
  return `# yaml-language-server: $schema=${path}`;
}
