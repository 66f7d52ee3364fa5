import { quote } from "../../quote.ts";
import type { Wording } from "../wording.ts";
import { day, type Said, say } from "./shared.ts";

const LACKS: Readonly<Record<string, Said>> = {
  empty: ({ name, key }) =>
    key === "cap"
      ? `Hình thức ${quote(name)} không nêu cấp nào được quyết định (cap để trống).`
      : `Hình thức ${quote(name)} không khen tập thể, cũng không khen cá nhân.`,
  "no-limit": ({ name }) => `Số lượng của ${quote(name)} không có toi_da, cũng không có ty_le.`,
  "share-of-what": ({ name }) => `Số lượng của ${quote(name)} có ty_le mà chưa nói tính trên gì.`,
  "no-share": ({ name, key }) => `Số lượng của ${quote(name)} có ${String(key)} mà không có ty_le.`,
  "above-one": ({ name, key }) =>
    name === undefined
      ? `${String(key)} lớn hơn 100%: không cuộc bỏ phiếu nào đạt được.`
      : `${quote(name)}: ${String(key)} lớn hơn 100%.`,
  "above-all": () => "Ngưỡng là hơn 100%: mọi người cùng đồng ý cũng không đạt.",
  "not-for": ({ name }) => `Số lượng của ${quote(name)} đặt cho đối tượng mà hình thức này không khen.`,
  idle: ({ name, key }) => `Tiêu chí ${quote(name)} không tính theo chỉ tiêu mà có ${String(key)}.`,
  "no-indicator": ({ name }) => `Tiêu chí ${quote(name)} tính theo chỉ tiêu mà chưa ghi chi_tieu nào.`,
  "no-bound": ({ name }) => `Tiêu chí ${quote(name)} chưa nói chỉ tiêu phải đạt bao nhiêu.`,
  misfit: ({ name, key, kind }) =>
    `Tiêu chí ${quote(name)}: ${String(key)} không dùng được cho chỉ tiêu loại ${String(kind)}.`,
  "no-target": ({ name }) =>
    `Tiêu chí ${quote(name)} so với mục tiêu đã đăng ký, mà chỉ tiêu này không có mục tiêu.`,
  crossed: ({ name }) => `Tiêu chí ${quote(name)}: it_nhat lớn hơn nhieu_nhat, không số nào đạt.`,
  "open-vote": () => "Biểu quyết giơ tay không có phiếu, nên không tính trên số phiếu được.",
};

const BOUND: Readonly<Record<string, string>> = {
  so_nguyen: "it_nhat, nhieu_nhat hoặc so_muc_tieu",
  tien: "it_nhat, nhieu_nhat hoặc so_muc_tieu",
  ty_le: "ty_le",
  co_khong: "tra_loi",
  danh_muc: "muc",
};

const LACKS_HELP: Readonly<Record<string, Said>> = {
  empty: ({ key }) =>
    key === "cap"
      ? "Ghi cấp được quyết định, ví dụ: cap: [dang_uy]"
      : "Ghi doi_tuong: [tap_the, ca_nhan], hoặc một trong hai.",
  "no-limit": () => "Ghi toi_da: 3, hoặc ty_le: 20% kèm tren: don_vi",
  "share-of-what": () => "Ghi tren: don_vi (số đơn vị phải báo cáo) hoặc tren: de_nghi (số được đề nghị).",
  "no-share": ({ key }) => `Ghi ty_le, hoặc bỏ ${String(key)}.`,
  "above-one": () => "Ghi một phần của toàn bộ, từ 100% trở xuống, ví dụ: 1/2, 80%",
  "above-all": () => "Muốn mọi người cùng đồng ý thì ghi cach_tinh: tu.",
  "not-for": () => "Sửa doi_tuong của số lượng, hoặc của hình thức.",
  idle: ({ key }) => `Ghi kieu: chi_tieu, hoặc bỏ ${String(key)}.`,
  "no-indicator": () => "Ghi id của chỉ tiêu vào chi_tieu, hoặc đổi kieu (nguoi_xet: do người xét).",
  "no-bound": ({ kind }) => `Chỉ tiêu loại ${String(kind)} thì ghi ${BOUND[String(kind)] ?? ""}.`,
  misfit: ({ kind }) => `Chỉ tiêu loại ${String(kind)} thì dùng ${BOUND[String(kind)] ?? ""}.`,
  "no-target": () => "Đặt co_muc_tieu: có cho chỉ tiêu, hoặc dùng it_nhat thay cho so_muc_tieu.",
  crossed: () => "Đổi chỗ hai số, hoặc sửa số gõ nhầm.",
  "open-vote": () => "Ghi co_so: co_mat hoặc trieu_tap; muốn tính trên phiếu thì ghi hinh_thuc: phieu_kin.",
};

/** The words of TD611 and TD612: the rules of commendation in the plan. */
export const awardPlanWording = {
  TD611: {
    title: "Quy tắc khen thưởng thiếu phần mà nó cần",
    message: say(LACKS, "fault"),
    help: say(LACKS_HELP, "fault"),
    why: "Tiêu chí, số lượng, cách bỏ phiếu được tính đúng như kế hoạch ghi; thiếu một phần thì không tính được, thừa một phần thì không ai biết có tính hay không.",
  },
  TD612: {
    title: "Có ngày không rõ quy tắc bỏ phiếu",
    message: ({ date, count }) =>
      count === 0
        ? `Ngày ${day(date)} không có quy tắc bỏ phiếu nào trong binh_xet.`
        : `Ngày ${day(date)} có nhiều hơn một quy tắc bỏ phiếu trong binh_xet.`,
    help: () => "Sửa tu, den của các mục trong bieu_quyet để nối tiếp nhau từng ngày.",
    why: "Khi mở bỏ phiếu, quy tắc của ngày hôm ấy được chốt lại; ngày nào cũng phải có đúng một quy tắc.",
  },
} as const satisfies Record<string, Wording>;
