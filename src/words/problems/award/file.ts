import { didYouMean, quote } from "../../quote.ts";
import { upperFirst } from "../../report/document.ts";
import { list } from "../args.ts";
import type { Wording } from "../wording.ts";
import { againOrKept } from "./after-vote.ts";
import { type Arg, day, recipient } from "./shared.ts";

const inPeriod = (period: Arg): string =>
  period === "final" ? "cả đợt thi đua" : `giai đoạn ${String(period)}`;

const UNKNOWN: Readonly<Record<string, string>> = {
  form: "hình thức khen thưởng",
  unit: "đơn vị",
  criterion: "tiêu chí",
};

const whereUnknown = (kind: Arg): string => (kind === "unit" ? "trong don-vi.yaml" : "trong kế hoạch");

const GIVER: Readonly<Record<string, string>> = { dang_uy: "Đảng ủy", cap_tren: "cấp trên" };

const KEY_NAMES: Readonly<Record<string, string>> = {
  noi_xet: "nơi bỏ phiếu",
  can_cu: "căn cứ",
  hinh_thuc: "hình thức bỏ phiếu",
  co_so: "cơ sở tính tỷ lệ",
  du_hop: "tỷ lệ có mặt để họp",
  nguong: "ngưỡng",
  cach_tinh: "cách tính ngưỡng",
  phieu_trang: "cách tính phiếu trắng",
  y_kien_vang: "ý kiến của người vắng mặt",
  bang_phieu: "cách xử lý khi bằng phiếu",
  ty_le: "tỷ lệ",
  tren: "số để tính tỷ lệ",
  lam_tron: "cách làm tròn",
  cap: "thẩm quyền",
  tieu_chi: "tiêu chí",
  ten: "tên",
  doi_tuong: "đối tượng",
  kieu: "kiểu",
  chi_tieu: "chỉ tiêu",
  it_nhat: "số ít nhất",
  nhieu_nhat: "số nhiều nhất",
  so_muc_tieu: "phần của mục tiêu",
  tra_loi: "câu trả lời",
  muc: "mức",
};

const ANSWERS: Readonly<Record<string, string>> = { true: "có", false: "không" };

const orNone = (value: Arg): string =>
  value === undefined ? "không có" : quote(ANSWERS[String(value)] ?? value);

const STEPS: Readonly<Record<string, string>> = {
  opening: "ngày mở bỏ phiếu",
  meeting: "ngày họp",
  decision: "ngày ký",
};

const WHEN: Readonly<Record<string, string>> = {
  opening: "ngày mở bỏ phiếu",
  vote: "ngày bỏ phiếu",
  decision: "ngày ký",
};

const newRule = (kind: Arg): string => {
  if (kind === "criterion") return "tiêu chí mới cho kỳ sau thì thêm một mục có id mới";
  if (kind === "rule" || kind === "no-rule")
    return "quy tắc mới thì thêm một mục có tu sau ngày ấy, mục cũ ghi den";
  return "quy tắc mới cho kỳ sau thì thêm một hình thức có id mới, hình thức cũ ghi den";
};

/** The words of the other codes of commendation: a file of khen-thuong/ against the records, the units and the plan. */
export const awardFileWording = {
  TD810: {
    title: "Tệp khen thưởng khác với tên tệp",
    message: ({ reason, typed, file }) => {
      if (reason === "final")
        return `Tệp ${String(file)} là của cả đợt thi đua mà lại ghi giai_doan: ${String(typed)}.`;
      if (reason === "no-phase") return `Kế hoạch không có giai đoạn ${String(typed)}.`;
      return typed === undefined
        ? `Tệp ${String(file)} chưa ghi giai_doan.`
        : `Tệp ${String(file)} ghi giai_doan: ${String(typed)}, khác với tên tệp.`;
    },
    help: ({ reason, phase }) => {
      if (reason === "final") return "Bỏ dòng giai_doan, hoặc đổi tên tệp thành giai-doan-<số>.yaml.";
      if (reason === "no-phase") return "Sửa giai_doan và tên tệp theo một giai đoạn có trong kế hoạch.";
      return `Ghi giai_doan: ${String(phase)}, hoặc đổi tên tệp; khen thưởng cả đợt thì tệp là tong-ket.yaml.`;
    },
    why: "Tên tệp cho biết phiếu và quyết định là của kỳ nào; hai nơi nói khác nhau thì kết quả có thể vào nhầm báo cáo.",
  },
  TD811: {
    title: "Tệp khen thưởng dẫn tới mục không có",
    message: ({ kind, typed, suggestion }) =>
      `Không có ${UNKNOWN[String(kind)] ?? ""} ${quote(typed)} ${whereUnknown(kind)}.${didYouMean(suggestion)}`,
    help: ({ kind, suggestion }) =>
      suggestion === undefined
        ? `Sửa id cho đúng với ${kind === "unit" ? "don_vi trong don-vi.yaml" : kind === "form" ? "khen_thuong trong kế hoạch" : "tieu_chi của binh_xet trong kế hoạch"}.`
        : `Gõ ${String(suggestion)}.`,
    why: "Người được đưa ra bỏ phiếu chỉ xét được khi hình thức, đơn vị, tiêu chí đều có thật.",
  },
  TD812: {
    title: "Khen vượt thẩm quyền",
    message: ({ name, giver }) =>
      `Đơn vị đã trao ${quote(name)}, là hình thức chỉ ${GIVER[String(giver)] ?? ""} mới được quyết định.`,
    help: ({ allowed }) =>
      `Chuyển mục này sang de_nghi_khen_thuong để đề nghị lên trên; đơn vị tự khen được: ${list(allowed) || "không hình thức nào"}.`,
    why: "Chi bộ trực thuộc chỉ được biểu dương; giấy khen do đảng ủy cơ sở, bằng khen do cấp trên quyết định (mục 28 Quy định 232-QĐ/TW). Kế hoạch ghi thẩm quyền ở khóa cap.",
  },
  TD814: {
    title: "Người được bỏ phiếu không có trong đề nghị",
    message: ({ name, form, period, draft, suggestion }) =>
      draft === undefined
        ? `Không bản ghi nào của đơn vị đề nghị ${quote(form)} cho ${quote(name)} (${inPeriod(period)}).${didYouMean(suggestion)}`
        : `Đề nghị ${quote(form)} cho ${quote(name)} mới nằm trong bản ghi dự thảo (${inPeriod(period)}).`,
    help: ({ draft, suggestion, ...args }) => {
      if (draft !== undefined) return "Hoàn thiện bản ghi của đơn vị rồi đổi thành trang_thai: chinh_thuc.";
      return suggestion === undefined
        ? `Thêm vào de_nghi_khen_thuong của đơn vị; nếu không ai đề nghị thì ${againOrKept(args, "TD814")}.`
        : `Nếu cùng là một người (tập thể) thì sửa bản ghi của đơn vị cho đúng tên như khi mở bỏ phiếu.`;
    },
    why: "Khen thưởng đi từ đề nghị của đơn vị; người không ai đề nghị thì không có thành tích, hồ sơ để xét.",
  },
  TD817: {
    title: "Khen đơn vị không còn hoặc chưa có",
    message: ({ called, when, day: date, ended, began }) =>
      `${String(called)} không tồn tại vào ${WHEN[String(when)] ?? ""} ${day(date)}${
        ended === undefined
          ? began === undefined
            ? ""
            : `: từ ${day(began)} mới có`
          : `: hoạt động đến hết ngày ${day(ended)}`
      }.`,
    help: ({ heirs, heir, ...args }) =>
      list(heirs) === ""
        ? `Sửa ngày nếu ghi nhầm; người của đơn vị đã kết thúc vẫn khen được, đơn vị thì không: ${againOrKept(args, "TD817")}.`
        : `Đơn vị kế thừa là ${list(heirs)} (${list(heir)}). ${upperFirst(againOrKept(args, "TD817"))}.`,
    why: "Không quyết định nào khen được một đơn vị không còn; sau hợp nhất, chia tách thì khen đơn vị kế thừa.",
  },
  TD818: {
    title: "Căn cứ khen thưởng không còn hiệu lực",
    message: ({ kind, name, day: date, basis, from, to, count }) => {
      const span =
        to !== undefined && String(to) < String(date)
          ? `hết hiệu lực sau ngày ${day(to)}`
          : `có hiệu lực từ ngày ${day(from)}`;
      if (kind === "form")
        return `Ngày ${day(date)}, hình thức ${quote(name)} không còn hoặc chưa được dùng: ${span}.`;
      const what = kind === "vote-bases" ? "quy tắc bỏ phiếu đã chốt" : `hình thức ${quote(name)}`;
      const many =
        Number(count) > 1
          ? `không căn cứ nào của ${what} có hiệu lực`
          : `căn cứ của ${what} không có hiệu lực`;
      return `Ngày ${day(date)}, ${many}: ${String(basis)} ${span}.`;
    },
    help: ({ kind }) => {
      if (kind === "form") return "Sửa ngày, hoặc sửa tu, den của hình thức trong kế hoạch.";
      return kind === "vote-bases"
        ? "Sửa ngày; nếu đã có văn bản thay thế thì thêm vào can_cu của quy tắc trong kế hoạch rồi mở bỏ phiếu lại."
        : "Sửa ngày, hoặc thêm văn bản đang có hiệu lực vào can_cu của hình thức trong kế hoạch.";
    },
    why: "Quyết định dẫn văn bản đã hết hiệu lực thì không đúng thể thức. Hình thức dẫn nhiều căn cứ thì chỉ cần một căn cứ có hiệu lực vào ngày ký (chưa ký: ngày họp).",
  },
  TD819: {
    title: "Kế hoạch đã khác với quy tắc chốt khi mở bỏ phiếu",
    message: ({ kind, key, was, now, day: date, name, recipient: who }) => {
      if (kind === "no-rule")
        return `Kế hoạch không có quy tắc bỏ phiếu nào cho ngày mở bỏ phiếu ${day(date)}.`;
      if (kind === "quota")
        return `Số lượng ${recipient(who)} được ${quote(name)} khi mở bỏ phiếu là ${orNone(was)}, nay kế hoạch ghi ${orNone(now)}.`;
      const called = `${KEY_NAMES[String(key)] ?? String(key)} (${String(key)})`;
      const change = `khi mở bỏ phiếu là ${orNone(was)}, nay kế hoạch ghi ${orNone(now)}.`;
      if (kind === "share")
        return `${upperFirst(called)} của số lượng ${recipient(who)} được ${quote(name)} ${change}`;
      if (kind === "form") return `Hình thức ${quote(name)}: ${called} ${change}`;
      return kind === "criterion"
        ? `Tiêu chí ${quote(name)}: ${called} ${change}`
        : `${upperFirst(called)} ${change}`;
    },
    help: ({ day: date, kind, ...args }) =>
      `Trả kế hoạch về như ngày ${day(date)}; ${newRule(kind)}. ${args.voted === undefined ? "Muốn theo quy tắc mới thì" : "Không trả về được thì"} ${againOrKept(args, "TD819")}.`,
    why: "Quy tắc chốt khi mở bỏ phiếu; sửa sau khi biết kết quả thì không ai tin cuộc bỏ phiếu nữa.",
  },
  TD820: {
    title: "Quy tắc, danh sách bị sửa sau khi mở bỏ phiếu",
    message: ({ kind, day: date }) =>
      kind === "seal"
        ? `Quy tắc hoặc danh sách không còn như khi mở bỏ phiếu ngày ${day(date)}: dấu không khớp.`
        : "Có số phiếu mà chưa mở bỏ phiếu: tệp không có chot.",
    help: ({ kind, voted }) =>
      kind === "seal"
        ? `Lấy lại chot và ung_vien như lúc mở bằng git (git diff cho thấy chỗ đã sửa)${voted === undefined ? `; danh sách phải đổi thì ${againOrKept({ voted }, "TD820")}` : ", giữ nguyên số phiếu"}. Dấu khớp lại thì mới kiểm tra tiếp cuộc bỏ phiếu này.`
        : "Mở bỏ phiếu trước để chốt quy tắc và danh sách: thi-dua award open … --write.",
    why: "Dấu (dau) tính từ quy tắc và danh sách đã chốt: sửa một chữ là khác. Nhờ vậy ai cũng thấy phiếu được đếm theo đúng quy tắc đã công bố.",
  },
  TD821: {
    title: "Một người, một tập thể có hai lần",
    message: ({ kind, name, other, form }) => {
      if (kind === "nobody")
        return `Không ai, không tập thể nào của đơn vị được đề nghị với tên ${quote(name)}.`;
      return name === other
        ? `${quote(name)} có hai lần trong danh sách ${quote(form)}.`
        : `${quote(name)} và ${quote(other)} có thể là một, mà cùng trong danh sách ${quote(form)}.`;
    },
    help: ({ kind, ...args }) =>
      kind === "nobody"
        ? "Ghi tên đúng như trong bản ghi của đơn vị, hoặc bỏ câu trả lời này."
        : `Nếu là hai người khác nhau thì trả lời ở trung_ten: la_mot: không. Nếu là một thì trả lời la_mot: có; ${againOrKept(args, "TD821")}.`,
    why: "Một người có hai lần trên phiếu thì phiếu bị chia đôi, hoặc được khen hai lần; chương trình không tự đoán hai cách viết là một.",
  },
  TD827: {
    title: "Ngày mở bỏ phiếu, ngày họp, ngày ký không theo thứ tự",
    message: ({ what, day: date, first, other }) =>
      `${upperFirst(STEPS[String(what)] ?? "")} ${day(date)} đứng trước ${STEPS[String(first)] ?? ""} ${day(other)}.`,
    help: () => "Sửa ngày gõ nhầm: mở bỏ phiếu, rồi họp, rồi ký.",
    why: "Quy tắc phải chốt trước khi họp, quyết định phải sau khi có kết quả.",
  },
  TD828: {
    title: "Hình thức không dành cho đối tượng này",
    message: ({ name, kind }) => `${quote(name)} không khen ${recipient(kind)}.`,
    help: ({ kind }) =>
      kind === "ca_nhan"
        ? "Chọn hình thức khen cá nhân, hoặc sửa doi_tuong của hình thức trong kế hoạch."
        : "Ghi ca_nhan nếu khen cá nhân, chọn hình thức khen tập thể, hoặc sửa doi_tuong của hình thức trong kế hoạch.",
    why: "Kế hoạch định mỗi hình thức khen tập thể, cá nhân, hay cả hai; không ghi tap_the, ca_nhan là khen chính đơn vị.",
  },
} as const satisfies Record<string, Wording>;
