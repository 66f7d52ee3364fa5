import { didYouMean } from "./quote.ts";

/** What `--help` says. Commander's own headings are English. */
export const help = {
  headings: {
    "Usage:": "Cách dùng:",
    "Arguments:": "Tham số:",
    "Options:": "Tùy chọn:",
    "Commands:": "Lệnh:",
    "Global Options:": "Tùy chọn chung:",
  } as Readonly<Record<string, string>>,
  program: "Theo dõi đợt thi đua bằng các tệp YAML: kiểm tra bản ghi, lập báo cáo Word gửi Đảng ủy cấp trên.",
  version: "In số phiên bản",
  help: "In trợ giúp này",
  usage: "[lệnh] [tùy chọn]",
  commands: {
    check: "Kiểm tra bản ghi, kế hoạch, danh sách đơn vị; in mọi lỗi kèm vị trí và cách sửa",
    report: "Lập báo cáo Word của một giai đoạn",
    status: "Ai đã nộp, ai chậm, ai còn thiếu; số liệu so với mục tiêu; hạn sắp tới",
    why: "Vì sao một đơn vị bị coi là thiếu, chậm; còn phải làm gì; ai sửa bản ghi lúc nào",
    remind: "Công văn, tin nhắn, thư nháp đôn đốc từng đơn vị còn việc; ghi sổ để không nhắc trùng",
    calendar: "Ghi lịch .ics: hạn nộp, hạn báo cáo có nhắc trước, giai đoạn, ngày kỷ niệm",
    new: "Tạo khung bản ghi (dự thảo) cho một hoặc mọi đơn vị",
    init: "Tạo thư mục dữ liệu mới",
    explain: "Giải thích một mã lỗi",
    schema: "Ghi lược đồ để trình soạn thảo gợi ý, giải thích, gạch chân chỗ sai",
    help: "In trợ giúp của một lệnh",
  },
  arguments: {
    paths: "Chỉ in lỗi của các tệp, thư mục này (vẫn đọc hết)",
    dir: "Thư mục mới",
    unit: "id hoặc tên của đơn vị",
    code: "Mã lỗi, ví dụ TD205",
    command: "Tên lệnh",
  },
  options: {
    data: "Thư mục dữ liệu (mặc định: thư mục gần nhất có ke-hoach.yaml hoặc data/ke-hoach.yaml)",
    asOf: "Coi ngày này là hôm nay, dạng dd/mm/yyyy",
    noColor: "Không tô màu",
    phase: "Số của giai đoạn",
    unit: "id của đơn vị, ví dụ chi-bo-van-phong",
    all: "Mọi đơn vị phải báo cáo giai đoạn này",
    changed: "Chỉ in lỗi của các tệp đã đổi so với bản này trong git (mặc định: lần commit cuối)",
    watch: "Kiểm tra lại mỗi khi một tệp được lưu",
    fix: "Sửa những chỗ chắc chắn (mã chữ, ký tự ẩn, dạng ngày và số, khóa sai một chữ), cho xem và hỏi trước",
    yes: "Không hỏi, sửa luôn (đi với --fix)",
    ci: "Ghi tệp để GitHub hoặc GitLab tự kiểm tra: github, gitlab",
    hook: "Ghi hook của git: kiểm tra trước mỗi lần commit",
    format: "Dạng in ra: text, short, json, github, gitlab, junit, sarif",
    short: "Mỗi lỗi một dòng (như --format short)",
    json: "In JSON",
    csv: "In bảng CSV, mở được bằng Excel",
    html: "Ghi một trang web tự đủ, xem không cần mạng, in được",
    strict: "Coi cảnh báo như lỗi (mã thoát 1)",
    out: "Tệp Word ghi ra (mặc định: bao-cao-giai-doan-<số>.docx)",
    outReminders: "Thư mục ghi công văn (mặc định: don-doc-giai-doan-<số>)",
    write: "Ghi công văn và ghi sổ (mặc định: chỉ cho xem sẽ ghi gì)",
    again: "Nhắc cả đơn vị vừa nhắc hoặc chưa gần hạn",
    outCalendar: "Tệp lịch ghi ra (mặc định: lich-thi-dua.ics)",
    template: "Mẫu Word khác với mẫu có sẵn",
  },
  exitCodes: "Mã thoát: 0 tốt · 1 có lỗi trong dữ liệu · 2 không chạy được",
} as const;

/** What the command line says of words that it does not understand, by commander's code of the fault. */
export const badWords = {
  unknownCommand: (typed: string, suggestion: string | undefined) =>
    `Không có lệnh “${typed}”.${didYouMean(suggestion)} Gõ thi-dua --help để xem các lệnh.`,
  unknownOption: (typed: string, suggestion: string | undefined) =>
    `Không có tùy chọn “${typed}”.${didYouMean(suggestion)} Thêm --help sau tên lệnh để xem các tùy chọn.`,
  missingValue: (option: string) => `Tùy chọn ${option} còn thiếu giá trị.`,
  missingArgument: (name: string) =>
    `Lệnh còn thiếu tham số <${name}>. Thêm --help sau tên lệnh để xem cách dùng.`,
  excessArguments: "Lệnh nhận được nhiều tham số hơn cần thiết. Thêm --help sau tên lệnh để xem cách dùng.",
  other: "Dòng lệnh không đúng. Thêm --help để xem cách dùng.",
} as const;
