// Makes a data folder of any size from the sample's plan: units × phases records of about 4.5 KB each.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "./shared.mjs";

const FILLER =
  "Chi bộ quán triệt kế hoạch tới từng đảng viên, phân công người phụ trách, kiểm điểm hằng tháng và báo cáo đúng hạn. ";

/** @returns the paths of the records. */
export function makeFolder(dir, units, phases, size = 4500) {
  mkdirSync(dir, { recursive: true });
  const plan = parse(readFileSync(join(root, "data", "ke-hoach.yaml"), "utf8"), { schema: "failsafe" });
  const sample = plan.giai_doan[1];
  plan.co_quan = [{ ...plan.co_quan[0], den: undefined }];
  plan.giai_doan = Array.from({ length: phases }, (_, index) => phaseOf(sample, index));
  for (const indicator of plan.chi_tieu) delete indicator.giai_doan;
  writeFileSync(join(dir, "ke-hoach.yaml"), stringify(plan));
  const ids = Array.from({ length: units }, (_, index) => `chi-bo-${index}`);
  const list = ids.map((id) => `  - { id: ${id}, loai: chi_bo, ten: [{ ten: Chi bộ số ${id.slice(7)} }] }\n`);
  writeFileSync(join(dir, "don-vi.yaml"), `phien_ban: 1\ndon_vi:\n${list.join("")}`);
  return plan.giai_doan.flatMap(({ so, tu }) => {
    mkdirSync(join(dir, `giai-doan-${so}`), { recursive: true });
    return ids.map((id, index) => {
      const path = join(dir, `giai-doan-${so}`, `${id}.yaml`);
      writeFileSync(path, recordOf(id, so, tu, index, size));
      return path;
    });
  });
}

function phaseOf(sample, index) {
  const year = 2001 + Math.floor(index / 12);
  const month = String((index % 12) + 1).padStart(2, "0");
  const last = new Date(Date.UTC(year, (index % 12) + 1, 0)).getUTCDate();
  const days = { tu: `01/${month}/${year}`, den: `${last}/${month}/${year}` };
  return {
    ...sample,
    so: String(index + 1),
    ten: `Giai đoạn ${index + 1}`,
    ...days,
    han_nop: days.den,
    han_bao_cao: days.den,
    ky_niem: undefined,
    nhiem_vu: sample.nhiem_vu
      .slice(0, 2)
      .map((task) => ({ ...task, id: `${task.id}-${index + 1}`, dot: undefined })),
  };
}

function recordOf(id, phase, day, index, size) {
  const head = `don_vi: ${id}
giai_doan: ${phase}
trang_thai: chinh_thuc
ngay_lap: ${day}
nguoi_lap: { ho_ten: Nguyễn Văn A, chuc_vu: Bí thư chi bộ }
nhiem_vu:
  dai-hoi-dang-bo-so-${phase}: Hoàn thành góp ý văn kiện, giới thiệu nhân sự; đảng viên đồng thuận cao.
chi_tieu:
  nhiem-vu-hoan-thanh: { tu_so: ${6 + (index % 3)}, mau_so: 8 }
  dang-vien-moi: { gia_tri: ${index % 4}, muc_tieu: 2 }
  tang-qua: ${10 + (index % 30)}
  kinh-phi-tang-qua: ${(10 + (index % 30)) * 300_000}
  ung-ho-nha-tam: ${1_000_000 + (index % 50) * 100_000}
  kiem-tra-giam-sat: { gia_tri: ${1 + (index % 2)}, muc_tieu: 1 }
  sinh-hoat-chi-bo: { tu_so: 45, mau_so: 48 }
  luot-nguoi-tuyen-truyen: ${40 + (index % 60)}
hoat_dong:
  - { ten: Sinh hoạt chuyên đề, ngay: ${day}, so_nguoi: ${20 + (index % 40)} }
uu_diem:
`;
  const lines = [];
  for (let length = Buffer.byteLength(head); length < size; length += Buffer.byteLength(FILLER) + 5)
    lines.push(`  - ${FILLER.trim()}`);
  return `${head}${lines.join("\n")}\n`;
}
