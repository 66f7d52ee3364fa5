import type { z } from "zod";
import { type AwardFile, awardFileSchema } from "../../src/model/award-file.ts";
import { sealedIn, sealOf } from "../../src/model/award-seal.ts";
import { type CommitteeWords, committeeSchema } from "../../src/model/committee.ts";
import type { Facts, RecordFile } from "../../src/model/facts.ts";
import { type Place, type Sourced, wholeFile } from "../../src/model/place.ts";
import { type Plan, planSchema } from "../../src/model/plan.ts";
import type { Problem } from "../../src/model/problem.ts";
import { recordSchema, type ThiDuaRecord } from "../../src/model/record.ts";
import { type Unit, type Units, unitSchema, unitsSchema } from "../../src/model/unit.ts";

/*
 * Facts for tests, whole and without a fault by default: a test changes the one thing that it is about. Values are
 * typed as in the files (all scalars are text) and go through the real schemas.
 */

export type PlanInput = z.input<typeof planSchema>;
export type IndicatorInput = PlanInput["chi_tieu"][number];
export type PhaseInput = PlanInput["giai_doan"][number];
export type UnitInput = z.input<typeof unitSchema>;
export type RecordInput = z.input<typeof recordSchema>;

/** A task of a phase, of theme `xay-dung-dang`. */
export function taskInput(
  changes: Partial<PhaseInput["nhiem_vu"][number]> & { id: string },
): PhaseInput["nhiem_vu"][number] {
  return {
    ten: `Nhiệm vụ ${changes.id}`,
    noi_dung: `Làm tốt ${changes.id}.`,
    noi_dung_thi_dua: "xay-dung-dang",
    ...changes,
  };
}

/** A count of theme `xay-dung-dang` that adds up. */
function indicatorInput(changes: Partial<IndicatorInput> & { id: string }): IndicatorInput {
  const { id } = changes;
  return {
    ten: `Chỉ tiêu ${id}`,
    ten_ngan: id,
    noi_dung_thi_dua: "xay-dung-dang",
    don_vi_tinh: "lượt",
    loai: "so_nguyen",
    cong_don: "cong",
    nguon: "bo_sung",
    ...changes,
  };
}

/** Phase 1 has two windows, 2 and 3 none; quarter-like, with due dates on the 5th after it. */
function phaseInputs(): [PhaseInput, PhaseInput, PhaseInput] {
  return [
    {
      so: "1",
      ten: "Giai đoạn 1",
      thoi_gian: "Từ nay đến hết tháng 3/2025",
      tu: "28/10/2024",
      den: "31/3/2025",
      han_nop: "05/4/2025",
      han_bao_cao: "10/4/2025",
      dot: [
        {
          id: "cuoi-nam-2024",
          ten: "Đến hết tháng 12/2024",
          ten_ngan: "đến 12/2024",
          tu: "28/10/2024",
          den: "31/12/2024",
        },
        {
          id: "quy-1-2025",
          ten: "Từ tháng 01 đến hết tháng 3/2025",
          ten_ngan: "01–3/2025",
          tu: "01/01/2025",
          den: "31/3/2025",
        },
      ],
      nhiem_vu: [
        taskInput({ id: "cong-tac-nam-2024", dot: "cuoi-nam-2024" }),
        taskInput({ id: "dai-hoi-chi-bo", dot: "quy-1-2025" }),
      ],
      ky_niem: [
        {
          id: "thanh-lap-dang",
          ten: "Ngày thành lập Đảng Cộng sản Việt Nam",
          ngay: "03/02/2025",
          ngay_goc: "03/02/1930",
          so_nam: "95",
          dot: "quy-1-2025",
        },
      ],
    },
    {
      so: "2",
      ten: "Giai đoạn 2",
      thoi_gian: "Từ tháng 4/2025 đến hết tháng 6/2025",
      tu: "01/4/2025",
      den: "30/6/2025",
      han_nop: "05/7/2025",
      han_bao_cao: "10/7/2025",
      nhiem_vu: [
        taskInput({ id: "dai-hoi-dang-bo" }),
        taskInput({ id: "tuyen-truyen", noi_dung_thi_dua: "tuyen-truyen" }),
      ],
      ky_niem: [
        {
          id: "giai-phong-mien-nam",
          ten: "Ngày giải phóng miền Nam",
          ngay: "30/4/2025",
          ngay_goc: "30/4/1975",
          so_nam: "50",
        },
      ],
    },
    {
      so: "3",
      ten: "Giai đoạn 3",
      thoi_gian: "Từ tháng 7/2025 đến hết tháng 12/2025",
      tu: "01/7/2025",
      den: "31/12/2025",
      han_nop: "05/01/2026",
      han_bao_cao: "10/01/2026",
      nhiem_vu: [taskInput({ id: "gop-y-van-kien", noi_dung_thi_dua: "tuyen-truyen" })],
      ky_niem: [
        { id: "quoc-khanh", ten: "Quốc khánh", ngay: "02/9/2025", ngay_goc: "02/9/1945", so_nam: "80" },
      ],
    },
  ];
}

/** An indicator of every kind. */
function indicatorInputs(): IndicatorInput[] {
  const parts = (kieu: "phan_hoach" | "tap_con", ...ids: string[]) => ({
    kieu,
    muc: ids.map((id) => ({ id, ten: id })),
  });
  return [
    indicatorInput({
      id: "dang-vien-moi",
      ten: "Đảng viên mới kết nạp",
      don_vi_tinh: "đảng viên",
      nguon: "ke_hoach",
      co_muc_tieu: "có",
      thanh_phan: parts("tap_con", "nu", "dan-toc"),
    }),
    indicatorInput({
      id: "kiem-tra-giam-sat",
      ten: "Cuộc kiểm tra, giám sát",
      don_vi_tinh: "cuộc",
      thanh_phan: parts("phan_hoach", "kiem-tra", "giam-sat"),
    }),
    indicatorInput({
      id: "sinh-hoat-chi-bo",
      ten: "Tỷ lệ dự sinh hoạt chi bộ",
      don_vi_tinh: "%",
      loai: "ty_le",
    }),
    indicatorInput({
      id: "ung-ho",
      ten: "Ủng hộ xóa nhà tạm",
      don_vi_tinh: "đồng",
      loai: "tien",
      noi_dung_thi_dua: "tuyen-truyen",
    }),
    indicatorInput({
      id: "viec-dot-pha",
      ten: "Đăng ký việc đột phá",
      loai: "co_khong",
      cong_don: "cuoi_cung",
    }),
    indicatorInput({
      id: "bon-tot",
      ten: "Xếp loại chi bộ bốn tốt",
      loai: "danh_muc",
      cong_don: "cuoi_cung",
      danh_muc: [
        { id: "trung-binh", ten: "Trung bình" },
        { id: "kha", ten: "Khá" },
        { id: "tot", ten: "Tốt" },
      ],
    }),
  ];
}

/** A plan of two themes, three phases and six indicators. */
function planInput(changes: Partial<PlanInput> = {}): PlanInput {
  return {
    phien_ban: "1",
    ten: "phát động đợt thi đua lập thành tích chào mừng đại hội Đảng bộ Sở",
    ten_ngan: "đợt thi đua chào mừng đại hội",
    so: "45-KH/ĐU",
    ngay: "28/10/2024",
    co_quan: [
      {
        ten: "Đảng ủy Sở",
        ten_tat: "ĐU",
        dang_bo_cap_tren: "Đảng bộ Khối các cơ quan tỉnh",
        noi_gui: "Đảng ủy Khối các cơ quan tỉnh",
        dia_danh: "Hải Dương",
        noi_nhan: ["ĐUKCCQ tỉnh (báo cáo)", "Lưu VPĐU"],
        quyen_han: "T/M BAN CHẤP HÀNH",
        chuc_vu: "BÍ THƯ",
        ho_ten: "Bùi Văn Thăng",
      },
    ],
    can_cu: [{ id: "kh-147", ten: "Kế hoạch số 147-KH/ĐUK, ngày 28/10/2024 của Ban Thường vụ Đảng ủy Khối" }],
    mo_dau: "Đảng ủy Sở phát động đợt thi đua như sau:",
    muc_dich_yeu_cau: ["Đẩy mạnh phong trào thi đua yêu nước."],
    chu_de: "Tự hào dưới lá cờ vẻ vang của Đảng",
    noi_dung: [
      {
        id: "xay-dung-dang",
        so: "1",
        ten: "Xây dựng Đảng",
        noi_dung: "Xây dựng Đảng trong sạch, vững mạnh.",
      },
      { id: "tuyen-truyen", so: "2", ten: "Tuyên truyền", noi_dung: "Tuyên truyền, giáo dục sâu rộng." },
    ],
    giai_doan: phaseInputs(),
    to_chuc_thuc_hien: ["Các chi bộ căn cứ kế hoạch này tổ chức thực hiện."],
    chi_tieu: indicatorInputs(),
    khen_thuong: [
      { id: "giay-khen", ten: "Giấy khen", doi_tuong: ["tap_the", "ca_nhan"] },
      { id: "bieu-duong", ten: "Biểu dương", doi_tuong: ["tap_the", "ca_nhan"] },
    ],
    ...changes,
  };
}

export function aPlan(changes: Partial<PlanInput> = {}): Plan {
  return planSchema.parse(planInput(changes));
}

/** The usual plan with one phase changed. */
export function planWithPhase(so: "1" | "2" | "3", changes: Partial<PhaseInput>): Plan {
  return aPlan({
    giai_doan: phaseInputs().map((phase) => (phase.so === so ? { ...phase, ...changes } : phase)),
  });
}

/** The usual plan with indicators changed, or added where the id is new. */
export function planWithIndicator(...changed: (Partial<IndicatorInput> & { id: string })[]): Plan {
  const usual = indicatorInputs();
  const merged = usual.map((one) => ({ ...one, ...changed.find(({ id }) => id === one.id) }));
  const added = changed.filter(({ id }) => !usual.some((one) => one.id === id)).map(indicatorInput);
  return aPlan({ chi_tieu: [...merged, ...added] });
}

/** A chi bộ that has always lived; its name is made of its id. */
export function aUnit(id: string, changes: Partial<UnitInput> = {}): Unit {
  return unitSchema.parse({
    id,
    loai: "chi_bo",
    ten: [{ ten: `Chi bộ ${id.replace("chi-bo-", "").toUpperCase()}` }],
    ...changes,
  });
}

/** The units of a folder, with what happened to them. */
export function someUnits(
  units: readonly Unit[],
  events: z.input<typeof unitsSchema>["su_kien"] = [],
): Units {
  const base = unitsSchema.parse({
    phien_ban: "1",
    don_vi: [{ id: "x", loai: "chi_bo", ten: [{ ten: "X" }] }],
    su_kien: events,
  });
  return { ...base, don_vi: [...units] };
}

const MADE_ON: Record<string, string> = { "1": "25/3/2025", "2": "25/6/2025", "3": "25/12/2025" };

/** A final record of chi-bo-a for phase 2, made in time, with one count. */
export function aRecord(changes: Partial<RecordInput> = {}): ThiDuaRecord {
  const phase = changes.giai_doan ?? "2";
  return recordSchema.parse({
    don_vi: "chi-bo-a",
    giai_doan: phase,
    trang_thai: "chinh_thuc",
    ngay_lap: MADE_ON[phase] ?? "25/6/2025",
    nguoi_lap: { ho_ten: "Nguyễn Văn An", chuc_vu: "Bí thư" },
    chi_tieu: { "dang-vien-moi": "3" },
    ...changes,
  });
}

/** The committee's words of phase 2. */
export function someWords(changes: Partial<z.input<typeof committeeSchema>> = {}): CommitteeWords {
  return committeeSchema.parse({ giai_doan: "2", ...changes });
}

export type AwardInput = z.input<typeof awardFileSchema>;

/** A file of `khen-thuong/`, sealed as it is. */
export function anAwardFile(input: AwardInput): AwardFile {
  const file = awardFileSchema.parse(input);
  const { chot, ung_vien } = file;
  return chot ? { ...file, chot: { ...chot, dau: sealOf(sealedIn({ chot, ung_vien })) } } : file;
}

/** A record file; the path says what the content says unless told otherwise. */
function recordFile(
  record: ThiDuaRecord | undefined,
  identity: { phase?: number; unit?: string } = {},
): RecordFile {
  const phase = identity.phase ?? record?.giai_doan ?? 2;
  const unit = identity.unit ?? record?.don_vi ?? "chi-bo-a";
  const file = `giai-doan-${phase}/${unit}.yaml`;
  return { phase, unit, file, record: record && sourced(file, record) };
}

export type FactsInput = {
  asOf?: string;
  plan?: Plan;
  units?: Units;
  records?: readonly (ThiDuaRecord | RecordFile)[];
  /** File name → words; a bare list is named by its phase numbers. */
  committee?: readonly CommitteeWords[] | Readonly<Record<string, CommitteeWords>>;
  /** File name → ballots and decisions. */
  awards?: Readonly<Record<string, AwardFile>>;
};

/** A whole folder without a fault, seen before any due date: two units, a record each in phases 1 and 2. */
export function someFacts(input: FactsInput = {}): Facts {
  const both = () =>
    (["1", "2"] as const).flatMap((giai_doan) =>
      ["chi-bo-a", "chi-bo-b"].map((don_vi) => aRecord({ don_vi, giai_doan })),
    );
  const committee = Array.isArray(input.committee)
    ? input.committee.map((words: CommitteeWords) =>
        sourced(`dang-uy/giai-doan-${words.giai_doan}.yaml`, words),
      )
    : Object.entries((input.committee ?? {}) as Record<string, CommitteeWords>).map(([file, words]) =>
        sourced(file, words),
      );
  return {
    asOf: input.asOf ?? "2025-04-01",
    plan: sourced("ke-hoach.yaml", input.plan ?? aPlan()),
    units: sourced("don-vi.yaml", input.units ?? someUnits([aUnit("chi-bo-a"), aUnit("chi-bo-b")])),
    records: (input.records ?? both()).map((one) => ("file" in one ? one : recordFile(one))),
    committee,
    awards: Object.entries(input.awards ?? {}).map(([file, value]) => sourced(file, value)),
  };
}

/** Places that say their path: the file of `at(["chi_tieu", "x"], "key")` is `….yaml#chi_tieu.x@key`. */
function sourced<T>(file: string, value: T): Sourced<T> {
  return {
    file,
    value,
    at: (path, what = "value"): Place => ({
      ...wholeFile(`${file}#${path.join(".")}${what === "key" ? "@key" : ""}`),
      line: 1,
      column: 1,
    }),
  };
}

/** Problems in short: `TD305 giai-doan-2/chi-bo-a.yaml#chi_tieu.x@key`. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ code, place }) => `${code} ${place.file}`);
}
