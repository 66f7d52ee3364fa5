import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Diagnostic, LanguageServer } from "../helpers/language-server.ts";
import { copyOf, SAMPLE, thiDua } from "../helpers/run.ts";

const MODELINE = "# yaml-language-server: $schema=../.thi-dua/giai-doan-2.json";
const HEAD = `${MODELINE}
don_vi: chi-bo-van-phong
giai_doan: 2
trang_thai: du_thao
ngay_lap: 01/06/2025
nguoi_lap: { ho_ten: Nguyễn Văn A }
`;

const server = new LanguageServer();
let dir = "";
let count = 0;

beforeAll(async () => {
  dir = copyOf(SAMPLE);
  expect((await thiDua(dir, ["schema"])).code).toBe(0);
  await server.start(dir);
});
afterAll(() => server.stop());

/** Opens a record of phase 2; `|` marks the cursor. */
async function typed(text: string) {
  const whole = HEAD + text;
  const before = whole.slice(0, whole.indexOf("|")).split("\n");
  count += 1;
  const path = join(dir, "giai-doan-2", `nhap-${count}.yaml`);
  const problems = await server.open(path, whole.replace("|", ""));
  return { path, problems, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

function underlined(text: string, { range: { start, end } }: Diagnostic): string {
  return text.split("\n")[start.line]?.slice(start.character, end.character) ?? "";
}

describe("the real yaml-language-server with the schemas that thi-dua writes", () => {
  it("finds nothing wrong with the records of the sample", async () => {
    const path = join(dir, "giai-doan-2", "chi-bo-van-phong.yaml");
    const text = readFileSync(path, "utf8");
    expect(await server.open(path, text.startsWith(MODELINE) ? text : `${MODELINE}\n${text}`)).toEqual([]);
  });

  it("offers the ids of the indicators that the phase asks for", async () => {
    const { path, position } = await typed("chi_tieu:\n  |");
    const labels = (await server.complete(path, position)).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["dang-vien-moi", "tang-qua", "sinh-hoat-chi-bo"]));
    expect(labels).not.toContain("don_vi");
  });

  it("offers the ids of milestones with their names", async () => {
    const { path, position } = await typed(
      "hoat_dong:\n  - ten: Tọa đàm\n    ngay: 29/04/2025\n    ky_niem: |",
    );
    const items = await server.complete(path, position);
    const plan = readFileSync(join(dir, "ke-hoach.yaml"), "utf8");
    const ids = items.map(({ label }) => label).filter((label) => label !== "null");
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(plan).toContain(`id: ${id}`);
    expect(JSON.stringify(items)).toContain("giải phóng miền Nam");
  });

  it("explains a field in Vietnamese where the mouse rests on it", async () => {
    const { path, position } = await typed("chi_tieu:\n  dang-|vien-moi: 2\n");
    expect(await server.hover(path, position)).toMatch(/đảng viên/i);
    const { path: other, position: there } = await typed("uu_|diem: Tốt\n");
    expect(await server.hover(other, there)).toContain("Ưu điểm");
  });

  it.each([
    ["chi_tieu:\n  dang-vien-mới: 2\n", "dang-vien-mới"],
    ["hoat_dong:\n  - { ten: A, ngay: 29/04/2025, ky_niem: quoc-khanh }\n", "quoc-khanh"],
    ["hoat_dong:\n  - { ten: A, ngay: 29.04.2025 }\n", "29.04.2025"],
    ["cong_trinh:\n  - { ten: A, trang_thai: xong }\n", "xong"],
  ])("underlines what is wrong, at its place: %j", async (text, wrong) => {
    const { problems } = await typed(text);
    expect(problems.map((one) => underlined(HEAD + text, one))).toContain(wrong);
  });

  it("says in Vietnamese what a date looks like", async () => {
    const { problems } = await typed("hoat_dong:\n  - { ten: A, ngay: 29.04.2025 }\n");
    expect(problems.map(({ message }) => message)).toContain("Ngày ghi dd/mm/yyyy, ví dụ 30/06/2025");
  });
});
