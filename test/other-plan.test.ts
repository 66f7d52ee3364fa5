import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOf, thiDua } from "./helpers/run.ts";
import { tablesOf, wordsOf } from "./helpers/word.ts";

const OTHER = join(import.meta.dirname, "fixtures", "ke-hoach-khac");

async function reported(phase: number) {
  const data = copyOf(OTHER);
  const ran = await thiDua(data, ["report", "--phase", String(phase), "--out", "r.docx"], "2027-11-20");
  expect(ran.err).toBe("");
  const bytes = readFileSync(join(data, "r.docx"));
  return { ...ran, words: wordsOf(bytes), tables: tablesOf(bytes) };
}

describe("the plan of another body, with no change of code", () => {
  it("is checked by its own phases, units and indicators", async () => {
    const { code, out } = await thiDua(OTHER, ["check"], "2027-11-20");
    expect(code).toBe(0);
    expect(out).toContain("Đã đọc 4 bản ghi của 3 đơn vị: không có lỗi, 2 cảnh báo, 1 thông tin.");
    expect(out).toContain("Hội Phụ nữ phường Bến Nước chưa có bản ghi giai đoạn 1");
    expect(out).toContain("Chi bộ Tổ dân phố 2 chưa có bản ghi giai đoạn 2");
    expect(out).toContain("sau hạn nộp 05/11/2027 là 2 ngày");
  });

  it("has its own head, signer, number and legal basis on the day of the report", async () => {
    const { words } = await reported(2);
    expect(words.slice(0, 6)).toEqual([
      "ĐẢNG BỘ THÀNH PHỐ",
      "ĐẢNG ỦY PHƯỜNG BẾN SÔNG",
      "*",
      "Số 05-BC/ĐUP",
      "Đảng Cộng sản Việt Nam",
      "Bến Sông, ngày 09 tháng 11 năm 2027",
    ]);
    expect(words).toContain(
      "kết quả thực hiện phong trào thi đua “Dân vận khéo” (Đợt II: từ ngày 16/6/2027 đến hết tháng 10/2027)",
    );
    expect(words).toContain("- Nghị quyết số 09-NQ/TU, ngày 01/7/2027 của Thành ủy,");
    expect(words.join()).not.toContain("02-NQ/TU");
    expect(words).toEqual(expect.arrayContaining(["T/M ĐẢNG ỦY", "BÍ THƯ", "Phạm Văn Toàn"]));
  });

  it("adds its figures up and tells them in its own sentences", async () => {
    const first = (await reported(1)).words;
    expect(first).toContain("- Tiếp khoảng 1.638 lượt công dân.");
    expect(first).toContain("- Hộ thoát nghèo: 37,5% (3/8).");
    expect(first).toContain("- Có tổ tự quản: 1/2 chi bộ.");
    expect(first.join()).not.toContain("Quỹ");
    const { words } = await reported(2);
    expect(words).toContain("- Tiếp 1.500 lượt công dân; tăng 300 so với giai đoạn trước.");
    expect(words).toContain("- Quỹ Vì người nghèo: 34,3 triệu đồng.");
  });

  it("numbers only the sections and tables that it has", async () => {
    const { words, tables } = await reported(2);
    const heads = words.filter((one) => /^[IVX]+\. |^Biểu \d/.test(one));
    expect(heads).toEqual([
      "I. KẾT QUẢ THEO TỪNG NỘI DUNG THI ĐUA",
      "II. ĐÁNH GIÁ CHUNG",
      "III. ĐỀ XUẤT, KIẾN NGHỊ",
      "Biểu 1. Số liệu các chỉ tiêu theo đơn vị",
      "Biểu 2. Đơn vị chưa báo cáo, báo cáo chậm",
    ]);
    expect(tables.at(-1)).toEqual([
      ["TT", "Đơn vị", "Tình trạng", "Ghi chú"],
      ["1", "Chi bộ Tổ dân phố 2", "Chưa báo cáo", "Hạn nộp 05/11/2027"],
      ["2", "Chi bộ Tổ dân phố 1", "Chậm 2 ngày", "Lập ngày 07/11/2027"],
    ]);
  });
});
