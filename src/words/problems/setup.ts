import { formatDate } from "../format.ts";
import { didYouMean, quote } from "../quote.ts";
import type { Wording } from "./wording.ts";

const day = (value: unknown): string => (value === undefined ? "…" : formatDate(String(value)));

const EXCEPTION: Readonly<Record<string, (typed: unknown, suggestion: unknown) => string>> = {
  unit: (typed, suggestion) =>
    `Ngoại lệ nêu đơn vị ${quote(typed)} không có trong danh sách.${didYouMean(suggestion)}`,
  phase: (typed) => `Ngoại lệ nêu giai đoạn ${String(typed)} không có trong kế hoạch.`,
  "no-date": () => "Gia hạn mà chưa ghi han_nop.",
  "early-date": (typed) => `Hạn mới ${day(typed)} không muộn hơn hạn của giai đoạn.`,
  "idle-date": () => "Miễn báo cáo thì không có han_nop.",
  twice: (typed) => `Đơn vị ${quote(typed)} đã có một ngoại lệ khác cho giai đoạn này.`,
};

const DOCUMENT: Readonly<Record<string, string>> = { BC: "báo cáo", QĐ: "quyết định", TTr: "tờ trình" };

/** The words of TD6xx, TD7xx, TD8xx: faults of the plan, of the units, of the committee's words. */
export const setupWording = {
  TD601: {
    title: "Kế hoạch có hai mục trùng id hoặc trùng số",
    message: ({ typed }) => `${quote(typed)} đã dùng cho một mục khác cùng loại trong kế hoạch.`,
    help: () => "Đặt id (số) khác cho một trong hai mục.",
    why: "Bản ghi dẫn tới mục của kế hoạch bằng id; hai mục trùng id thì không biết là mục nào.",
  },
  TD602: {
    title: "Kế hoạch dẫn tới mục không có",
    message: ({ typed, suggestion }) =>
      `Kế hoạch dẫn tới ${quote(typed)} nhưng không có mục ấy.${didYouMean(suggestion)}`,
    help: ({ suggestion }) => (suggestion === undefined ? "Sửa id cho đúng." : `Gõ ${String(suggestion)}.`),
    why: "Nhiệm vụ, chỉ tiêu thuộc nội dung không có sẽ không hiện ở đâu trong báo cáo; hình thức khen thưởng dẫn tiêu chí, căn cứ không có thì không xét được.",
  },
  TD603: {
    title: "Hai giai đoạn, hai đợt chồng ngày",
    message: ({ name, other }) => `${String(name)} và ${String(other)} có ngày chung.`,
    help: () => "Sửa tu, den để mỗi ngày chỉ thuộc một giai đoạn, một đợt.",
    why: "Một việc trong ngày chung sẽ bị báo cáo hai lần.",
  },
  TD604: {
    title: "Ngày của kế hoạch nằm ngoài giai đoạn",
    message: ({ date, tu, den }) =>
      `Ngày ${day(date)} nằm ngoài khoảng ${day(tu)} – ${day(den)} mà nó thuộc về.`,
    help: () => "Sửa ngày, hoặc chuyển mục này sang giai đoạn (đợt) khác.",
    why: "Đợt và ngày kỷ niệm phải nằm trong giai đoạn của mình.",
  },
  TD605: {
    title: "Hạn nộp không hợp lý",
    message: ({ date, other }) => `Hạn ${day(date)} sớm hơn ngày ${day(other)} mà nó phải chờ.`,
    help: () => "han_nop không sớm hơn ngày cuối giai đoạn; han_bao_cao không sớm hơn han_nop.",
    why: "Không ai báo cáo đủ một giai đoạn khi giai đoạn chưa hết.",
  },
  TD606: {
    title: "Chỉ tiêu thiếu phần mà loại của nó cần",
    message: ({ name, missing }) =>
      `Chỉ tiêu ${quote(name)} thiếu hoặc thừa ${quote(missing)} so với loại của nó.`,
    help: () =>
      "Chỉ tiêu loại danh_muc phải kê các lựa chọn ở khóa danh_muc, loại khác thì không; thanh_phan, muc_tieu, co_muc_tieu, khong_giam chỉ dùng cho so_nguyen và tien.",
    why: "Chương trình đọc số theo loại của chỉ tiêu.",
  },
  TD607: {
    title: "Có ngày không rõ cơ quan ban hành",
    message: ({ date, count }) =>
      count === 0
        ? `Ngày ${day(date)} không có cơ quan ban hành nào trong co_quan.`
        : `Ngày ${day(date)} có nhiều hơn một cơ quan ban hành trong co_quan.`,
    help: () => "Sửa tu, den của các mục trong co_quan để nối tiếp nhau từng ngày.",
    why: "Đầu báo cáo, nơi nhận, người ký lấy theo ngày của báo cáo.",
  },
  TD608: {
    title: "Số năm kỷ niệm không đúng",
    message: ({ typed, years }) =>
      `Ghi kỷ niệm ${String(typed)} năm, nhưng tính từ ngay_goc đến ngay là ${String(years)} năm.`,
    help: ({ years }) => `Sửa so_nam: ${String(years)}, hoặc sửa ngay_goc.`,
    why: "Số năm kỷ niệm được in trong báo cáo.",
  },
  TD609: {
    title: "Ký thay (K/T) cấp ủy",
    message: ({ typed }) => `${quote(typed)}: cấp ủy không có ký thay (K/T).`,
    help: () =>
      "Bí thư hay phó bí thư đều ký thay mặt: quyen_han: T/M BAN CHẤP HÀNH (T/M BAN THƯỜNG VỤ, T/M ĐẢNG ỦY), chuc_vu: PHÓ BÍ THƯ.",
    why: "Cấp ủy làm việc theo chế độ tập thể: người ký thay mặt (T/M) cấp ủy, không ký thay bí thư.",
  },
  TD610: {
    title: "Hai văn bản trùng số",
    message: ({ so, file, type }) =>
      `Số ${String(so)} đã dùng cho ${DOCUMENT[String(type)] ?? DOCUMENT.BC} ở ${String(file)}.`,
    help: ({ type }) =>
      `Ghi số tiếp theo trong sổ văn bản; chưa có số thì bỏ khóa so${type === "BC" ? " (hoặc du_thao: có)" : ""}.`,
    why: "Số văn bản liên tục theo từng loại (báo cáo, quyết định, tờ trình) trong một nhiệm kỳ cấp ủy; cơ quan mới (mục co_quan mới) đánh số lại từ 01. Hai mục co_quan cùng nhiem_ky là một dãy số.",
  },
  TD701: {
    title: "Hai đơn vị trùng id",
    message: ({ typed }) => `id ${quote(typed)} đã dùng cho một đơn vị khác.`,
    help: () => "Đặt id khác; id không bao giờ dùng lại.",
    why: "Tên tệp của bản ghi là id của đơn vị.",
  },
  TD702: {
    title: "Tên gọi hoặc thời gian của đơn vị chồng nhau, hở ngày",
    message: ({ typed, date }) =>
      `${quote(typed)}: các khoảng tu – den chồng nhau hoặc hở tại ngày ${day(date)}.`,
    help: () => "Khoảng sau bắt đầu đúng ngày hôm sau ngày cuối của khoảng trước.",
    why: "Báo cáo in tên đơn vị theo ngày; ngày nào cũng phải có đúng một tên.",
  },
  TD703: {
    title: "Sự kiện không đúng về đơn vị",
    message: ({ typed, kind, suggestion }) =>
      kind === "count"
        ? `Sự kiện ${quote(typed)} có số đơn vị ở nguon, dich không đúng.`
        : `Sự kiện nêu đơn vị ${quote(typed)} không có trong danh sách.${didYouMean(suggestion)}`,
    help: ({ kind }) =>
      kind === "count"
        ? "hop_nhat: nhiều nguon, một dich; chia_tach: một nguon, nhiều dich; các loại khác: một nguon, không có dich."
        : "Sửa id cho đúng với don_vi.",
    why: "Sự kiện cho biết đơn vị nào kế thừa đơn vị nào.",
  },
  TD704: {
    title: "Sự kiện trái với thời gian của đơn vị",
    message: ({ typed, date }) => `Sự kiện ngày ${day(date)} trái với thời gian tồn tại của ${quote(typed)}.`,
    help: () =>
      "Đơn vị cũ kết thúc (den) trước ngày sự kiện một ngày; đơn vị mới bắt đầu (tu) đúng ngày sự kiện.",
    why: "Đơn vị phải báo cáo hay không là theo thời gian tồn tại.",
  },
  TD705: {
    title: "Cấp trên không có hoặc vòng tròn",
    message: ({ typed, suggestion }) =>
      `Cấp trên ${quote(typed)} không có trong danh sách, hoặc là cấp dưới của chính nó.${didYouMean(suggestion)}`,
    help: () => "Sửa id của cấp trên; đơn vị trực thuộc Đảng ủy thì bỏ cap_tren.",
    why: "Số liệu gộp từ dưới lên theo cấp trên.",
  },
  TD706: {
    title: "Ngoại lệ không đúng",
    message: ({ kind, typed, suggestion }) => EXCEPTION[String(kind)]?.(typed, suggestion) ?? "",
    help: ({ kind }) =>
      kind === "unit"
        ? "Sửa id cho đúng với don_vi."
        : kind === "phase"
          ? "Sửa số giai đoạn cho đúng với kế hoạch."
          : "Gia hạn thì ghi han_nop muộn hơn hạn của giai đoạn; miễn báo cáo thì bỏ han_nop; mỗi đơn vị mỗi giai đoạn một ngoại lệ.",
    why: "Ngoại lệ quyết định đơn vị có bị đôn đốc hay không, nên phải rõ cho ai, giai đoạn nào, đến bao giờ.",
  },
  TD801: {
    title: "Tệp của Đảng ủy khác với tên tệp",
    message: ({ typed, file }) =>
      `Tệp ${String(file)} ghi giai_doan: ${String(typed)}, khác với tên tệp hoặc không có trong kế hoạch.`,
    help: () => "Sửa giai_doan hoặc đổi tên tệp thành dang-uy/giai-doan-<số>.yaml.",
    why: "Lời của Đảng ủy phải vào đúng báo cáo của giai đoạn ấy.",
  },
  TD802: {
    title: "Lần nhắc không rõ đơn vị, giai đoạn",
    message: ({ kind, typed, suggestion }) =>
      kind === "phase"
        ? `Kế hoạch không có giai đoạn ${String(typed)}.`
        : `Không có đơn vị ${quote(typed)} trong don-vi.yaml.${didYouMean(suggestion)}`,
    help: () => "Sửa lại cho đúng; nhac-viec.yaml do thi-dua remind --write ghi, ít khi phải sửa tay.",
    why: "Lần nhắc sau dựa vào sổ này để biết là lần thứ mấy và không nhắc trùng ngày.",
  },
  TD803: {
    title: "Dấu ** không có cặp",
    message: ({ typed }) => `Dấu ** ở ${quote(typed)} không có cặp, báo cáo in nguyên dấu ấy.`,
    help: () =>
      "Gõ ** sát chữ ở cả hai đầu, trong cùng một đoạn: **chữ đậm**. Không cần chữ đậm thì xóa dấu ấy.",
    why: "Lời của Đảng ủy viết được chữ đậm bằng **…**; thiếu một đầu thì không biết đậm đến đâu, nên chương trình in như đã gõ.",
  },
} as const satisfies Record<string, Wording>;
