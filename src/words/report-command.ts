/** What the terminal says once a report is written. */
export type Reporting = {
  readonly file: string;
  readonly phase: string;
  readonly received: number;
  readonly due: number;
  readonly absent: readonly string[];
  readonly drafts: readonly string[];
  readonly day: string;
};

/** The lines after a report was written: what was read, who is absent, where the file lies. */
export function reportWritten(reporting: Reporting): string {
  const { received, due, absent, drafts } = reporting;
  const lines = [
    `Báo cáo ${reporting.phase}, ngày ${reporting.day}: ${received}/${due} đơn vị có bản ghi chính thức.`,
    ...(absent.length > 0 ? [`Chưa báo cáo: ${absent.join("; ")}.`] : []),
    ...(drafts.length > 0 ? [`Mới có dự thảo, chưa tính: ${drafts.join("; ")}.`] : []),
    `Đã ghi: ${reporting.file}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Why no report was made. */
export function reportRefused(errors: number): string {
  return `Chưa lập báo cáo: còn ${errors} lỗi trong dữ liệu của giai đoạn này. Sửa các lỗi nêu trên rồi chạy lại.`;
}
