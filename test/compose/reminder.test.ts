import { describe, expect, it } from "vitest";
import type { ReminderInput } from "../../src/compose/reminder/input.ts";
import { composeLetter } from "../../src/compose/reminder/letter.ts";
import { composeReminderList, nameInList } from "../../src/compose/reminder/list.ts";
import { composeMessage } from "../../src/compose/reminder/message.ts";
import type { Issuer } from "../../src/model/plan.ts";
import type { Reminder } from "../../src/model/reminder.ts";
import { aPlan, aUnit, planWithPhase } from "../helpers/facts.ts";
import {
  anError,
  aReminder,
  aReminderInput,
  aStatus,
  INDICATOR,
  missing,
  TASK,
} from "../helpers/reminders.ts";

const told = (input: ReminderInput) => composeLetter(input).con_thieu.map(({ cau }) => cau);
const linesOf = (input: ReminderInput, by: "message" | "mail" = "message") =>
  composeMessage(input, by).text.split("\n");

const issuer = (changes: Partial<Issuer> = {}): Issuer => ({ ...(aPlan().co_quan[0] as Issuer), ...changes });

describe("what a letter says is open", () => {
  it("is, of a unit that has sent nothing, that it has sent nothing, and what the plan requires", () => {
    const letter = composeLetter(aReminderInput("missing", { of: { required: missing(TASK, INDICATOR) } }));
    expect(letter.tinh_trang).toBe(
      "Đến ngày 10 tháng 7 năm 2025, Chi bộ A chưa nộp bản ghi, đã quá hạn 5 ngày.",
    );
    expect(letter.dan_con_thieu).toBe("Bản ghi phải có các mục kế hoạch bắt buộc sau:");
    expect(letter.con_thieu.map(({ cau }) => cau)).toEqual([
      "Kết quả nhiệm vụ: Đại hội Đảng bộ.",
      "Số liệu chỉ tiêu: Đảng viên mới.",
    ]);
  });

  it.each([
    ["2025-07-01", "chưa nộp bản ghi, còn 4 ngày đến hạn."],
    ["2025-07-05", "chưa nộp bản ghi, hôm nay đến hạn."],
  ])("is, on %s, that the unit still has time: %s", (date, words) => {
    const letter = composeLetter(aReminderInput("waiting", { date }));
    expect(letter.tinh_trang).toContain(words);
    expect(letter.tinh_trang).not.toContain("quá hạn");
    expect(letter.co_con_thieu).toBe(false);
  });

  it("is, of a draft, what it does not answer, what is wrong in it, and that it is a draft", () => {
    const wrong = anError(25, "TD205", { typed: "1.638" });
    const input = aReminderInput("draft", {
      of: { required: missing(INDICATOR), errors: 1 },
      errors: [wrong],
    });
    expect(composeLetter(input).tinh_trang).toContain(
      "mới có bản ghi dự thảo, còn 1 lỗi, đã quá hạn 5 ngày.",
    );
    expect(composeLetter(input).dan_con_thieu).toBe("Cụ thể, đơn vị còn phải:");
    expect(told(input)).toEqual([
      "Bổ sung số liệu chỉ tiêu: Đảng viên mới.",
      "Sửa dòng 25: “1.638” không phải số nguyên: dấu chấm ở đây bị hiểu là số thập phân.",
      "Chuyển bản ghi từ dự thảo sang chính thức (trang_thai: chinh_thuc).",
    ]);
  });

  it("is, of a draft that lacks nothing, that it is to be made final", () => {
    expect(told(aReminderInput("draft"))).toEqual([
      "Chuyển bản ghi từ dự thảo sang chính thức (trang_thai: chinh_thuc).",
    ]);
  });

  it("is, of a final record, what it does not answer, and nothing that it does", () => {
    const required = { answered: 1, asked: 2, missing: [TASK] };
    const args = { key: "nhiem_vu", id: TASK.id, name: TASK.ten, phase: 2 };
    const input = aReminderInput("incomplete", { of: { required }, errors: [anError(7, "TD313", args)] });
    expect(composeLetter(input).tinh_trang).toContain(
      "chưa được tính vì còn thiếu 1 mục bắt buộc, đã quá hạn 5 ngày.",
    );
    expect(told(input)).toEqual(["Bổ sung kết quả nhiệm vụ: Đại hội Đảng bộ."]);
  });

  it("is, of a record with errors, each with its line and the sentence of check", () => {
    const errors = [
      anError(4),
      anError(9, "TD204", { typed: "hôm qua" }),
      anError(0, "TD002", { kind: "other", offset: 3 }),
    ];
    const input = aReminderInput("errors", { of: { errors: 3, required: missing(TASK) }, errors });
    expect(composeLetter(input).tinh_trang).toContain("chưa được tính vì còn 3 lỗi, đã quá hạn 5 ngày.");
    const said = told(input);
    expect(said[0]).toBe("Sửa dòng 4: không có khóa “k4” ở mục này.");
    expect(said[1]).toMatch(/^Sửa dòng 9: “hôm qua”/);
    expect(said[2]).toMatch(/^Sửa: /);
    expect(said).toHaveLength(3);
  });

  it("names what the plan requires beside other errors, each once", () => {
    const args = { key: "nhiem_vu", id: TASK.id, name: TASK.ten, phase: 2 };
    const errors = [anError(7, "TD313", args), anError(9)];
    const said = told(aReminderInput("errors", { of: { errors: 2, required: missing(TASK) }, errors }));
    expect(said).toEqual([
      "Bổ sung kết quả nhiệm vụ: Đại hội Đảng bộ.",
      "Sửa dòng 9: không có khóa “k9” ở mục này.",
    ]);
  });

  it.each([
    [8, 8, undefined],
    [9, 9, "Còn 1 chỗ phải sửa nữa; xem đủ bằng lệnh thi-dua check."],
    [1208, 9, "Còn 1.200 chỗ phải sửa nữa; xem đủ bằng lệnh thi-dua check."],
  ])("names the first 8 of %i errors in %i lines, and how many more there are", (count, lines, last) => {
    const errors = Array.from({ length: count }, (_, index) => anError(index + 1));
    const said = told(aReminderInput("errors", { of: { errors: count }, errors }));
    expect(said).toHaveLength(lines);
    expect(said[7]).toContain("Sửa dòng 8:");
    if (last !== undefined) expect(said.at(-1)).toBe(last);
  });

  it("is said in the message and the mail as in the letter, line by line", () => {
    const input = aReminderInput("errors", { errors: [anError(4), anError(9)], of: { errors: 2 } });
    for (const by of ["message", "mail"] as const)
      expect(linesOf(input, by)).toEqual(expect.arrayContaining(told(input).map((one) => `- ${one}`)));
  });
});

describe("what a letter asks for", () => {
  const sentence = (input: ReminderInput) => composeLetter(input).de_nghi;

  it("is, before the due date and on it, the record by that day", () => {
    for (const date of ["2025-07-01", "2025-07-05"]) {
      const asked = sentence(aReminderInput("waiting", { date }));
      expect(asked).toContain("nộp bản ghi chính thức chậm nhất ngày 05 tháng 7 năm 2025, để");
      expect(asked).toMatch(/cấp trên\.$/);
    }
  });

  it("is, after it, the record at once, and says when the committee itself has to report", () => {
    for (const date of ["2025-07-06", "2025-07-10"])
      expect(sentence(aReminderInput("missing", { date }))).toBe(
        "Đề nghị Chi bộ A khẩn trương hoàn thành, kiểm tra và nộp bản ghi chính thức ngay khi nhận được công văn này, để Đảng ủy Sở tổng hợp, báo cáo cấp trên chậm nhất ngày 10 tháng 7 năm 2025.",
      );
  });

  it("names no day that is over", () => {
    expect(sentence(aReminderInput("missing", { date: "2025-07-11" }))).toMatch(/báo cáo cấp trên\.$/);
  });

  it("goes by the due date that the unit was given", () => {
    const status = aStatus("waiting", "2025-07-10", { due: "2025-07-20", days: -10 });
    const letter = composeLetter(aReminderInput("waiting", { status }));
    expect(letter.mo_dau).toContain("hạn nộp của đơn vị là ngày 20 tháng 7 năm 2025.");
    expect(letter.de_nghi).toContain("chậm nhất ngày 20 tháng 7 năm 2025");
  });

  it("is asked by this letter, message or mail, as it comes", () => {
    const input = aReminderInput("missing");
    expect(composeLetter(input).de_nghi).toContain("khi nhận được công văn này");
    expect(composeMessage(input, "message").text).toContain("khi nhận được tin này");
    expect(composeMessage(input, "mail").text).toContain("khi nhận được thư này");
  });
});

describe("the head of a letter", () => {
  it("names the plan by its number and day, where it has them", () => {
    const opening = (changes: object) =>
      composeLetter(aReminderInput("missing", { plan: { ...aPlan(), ...changes } })).mo_dau;
    expect(opening({})).toBe(
      "Thực hiện Kế hoạch số 45-KH/ĐU, ngày 28/10/2024 về đợt thi đua chào mừng đại hội, Đảng ủy Sở đã đề nghị các đơn vị nộp bản ghi kết quả giai đoạn 2 (từ tháng 4/2025 đến hết tháng 6/2025); hạn nộp của đơn vị là ngày 05 tháng 7 năm 2025.",
    );
    expect(opening({ so: undefined })).toMatch(/^Thực hiện kế hoạch đợt thi đua chào mừng đại hội, /);
    expect(opening({ ngay: undefined })).toMatch(/^Thực hiện Kế hoạch số 45-KH\/ĐU về đợt thi đua/);
  });

  it("is that of the issuer that it is given, its number open, its subject in lower case", () => {
    const other = issuer({
      ten: "Đảng ủy phường Bến Sông",
      ten_tat: "ĐUP",
      dang_bo_cap_tren: "Đảng bộ Thành phố",
      dia_danh: "Bến Sông",
    });
    expect(composeLetter(aReminderInput("missing", { issuer: other }))).toMatchObject({
      co_quan_cap_tren: "ĐẢNG BỘ THÀNH PHỐ",
      co_quan: "ĐẢNG ỦY PHƯỜNG BẾN SÔNG",
      so_ky_hieu: "Số     -CV/ĐUP",
      dia_danh_ngay: "Bến Sông, ngày 10 tháng 7 năm 2025",
      trich_yeu: "về việc đôn đốc báo cáo thi đua giai đoạn 2",
      kinh_gui: "Chi bộ A",
      lien_he: expect.stringContaining("trao đổi với Văn phòng Đảng ủy phường Bến Sông"),
    });
  });

  it("calls the phase what the plan calls it", () => {
    const plan = planWithPhase("2", { ten: "Đợt II" });
    const letter = composeLetter(aReminderInput("missing", { plan }));
    expect(letter.trich_yeu).toBe("về việc đôn đốc báo cáo thi đua đợt II");
    expect(letter.mo_dau).toContain("kết quả đợt II (");
  });
});

describe("who signs a letter, and who gets it", () => {
  const office = { quyen_han: "T/L ĐẢNG ỦY", chuc_vu: "CHÁNH VĂN PHÒNG", ho_ten: "Lê Thị C" };

  it("is signed by whom the plan names for letters, else by whom it names for reports", () => {
    expect(
      composeLetter(aReminderInput("missing", { issuer: issuer({ ky_cong_van: office }) })),
    ).toMatchObject(office);
    expect(composeLetter(aReminderInput("missing"))).toMatchObject({
      quyen_han: "T/M BAN CHẤP HÀNH",
      chuc_vu: "BÍ THƯ",
      ho_ten: "Bùi Văn Thăng",
    });
  });

  const places = (input: ReminderInput) => composeLetter(input).noi_nhan.map(({ dong }) => dong);

  it("goes to the unit, and is kept where the plan keeps its papers", () => {
    expect(places(aReminderInput("missing"))).toEqual(["- Như trên;", "- Lưu VPĐU."]);
  });

  it("goes to the superior of the unit too", () => {
    const superior = { id: "dang-bo-x", ten: "Đảng bộ bộ phận X" };
    expect(places(aReminderInput("missing", { of: { superior } }))).toEqual([
      "- Như trên;",
      "- Đảng bộ bộ phận X;",
      "- Lưu VPĐU.",
    ]);
  });

  it.each([
    [["Lưu VPĐU.", "Ban Tuyên giáo"], "- Lưu VPĐU."],
    [["Đảng ủy Khối (báo cáo)", "lưu Văn phòng;"], "- lưu Văn phòng."],
    [["Đảng ủy Khối (báo cáo)", "Trường Lưu Hữu Phước"], "- Lưu Văn phòng."],
    [[], "- Lưu Văn phòng."],
  ])("is kept at one place of %j: %s", (noi_nhan, last) => {
    expect(places(aReminderInput("missing", { issuer: issuer({ noi_nhan }) }))).toEqual([
      "- Như trên;",
      last,
    ]);
  });
});

describe("a reminder that is not the first", () => {
  const again = (...before: Reminder[]) => aReminderInput("missing", { before, lan: before.length + 1 });

  it("says so in the subject, the number never parted from its word", () => {
    const input = again(aReminder("2025-07-06", 1));
    expect(composeLetter(input).trich_yeu).toBe("về việc đôn đốc báo cáo thi đua giai đoạn 2 (lần\u00a02)");
    expect(composeMessage(input, "mail").subject).toBe("Đôn đốc báo cáo thi đua giai đoạn 2 (lần\u00a02)");
    expect(composeMessage(aReminderInput("missing"), "mail").subject).toBe(
      "Đôn đốc báo cáo thi đua giai đoạn 2",
    );
  });

  it.each([
    [
      "the day of the one before",
      [aReminder("2025-07-06", 1)],
      "Đảng ủy Sở đã đôn đốc việc này ngày 06/7/2025.",
    ],
    [
      "its number, where the office has written it down",
      [aReminder("2025-07-06", 1, { so: "12-CV/ĐU" })],
      "Đảng ủy Sở đã đôn đốc việc này tại Công văn số 12-CV/ĐU, ngày 06/7/2025.",
    ],
    [
      "all that were before",
      [aReminder("2025-07-02", 1, { so: "12-CV/ĐU" }), aReminder("2025-07-06", 2)],
      "Đảng ủy Sở đã đôn đốc việc này 2 lần: tại Công văn số 12-CV/ĐU, ngày 02/7/2025; ngày 06/7/2025.",
    ],
  ])("names %s", (_what, before, sentence) => {
    const input = again(...before);
    expect(composeLetter(input)).toMatchObject({ co_nhac_lai: true, nhac_lai: sentence });
    expect(linesOf(input)).toContain(sentence);
  });

  it("is not spoken of in the first", () => {
    expect(composeLetter(aReminderInput("missing")).co_nhac_lai).toBe(false);
    expect(composeMessage(aReminderInput("missing"), "message").text).not.toContain("đã đôn đốc");
  });
});

describe("the message", () => {
  it("has a greeting, how it stands, what is asked, thanks, and nothing else", () => {
    expect(composeMessage(aReminderInput("missing"), "message").text).toBe(
      [
        "Kính gửi Chi bộ A,",
        "Về báo cáo thi đua giai đoạn 2 (hạn nộp 05/7/2025): đến ngày 10/7/2025, đơn vị chưa nộp bản ghi, đã quá hạn 5 ngày.",
        "Đề nghị Chi bộ A khẩn trương hoàn thành, kiểm tra và nộp bản ghi chính thức ngay khi nhận được tin này, để Đảng ủy Sở tổng hợp, báo cáo cấp trên chậm nhất ngày 10 tháng 7 năm 2025.",
        "Trân trọng cảm ơn.",
        "Văn phòng Đảng ủy Sở",
        "",
      ].join("\n"),
    );
  });

  it("speaks of the letter that comes with it only where one does, and before its thanks", () => {
    expect(linesOf(aReminderInput("missing"), "message").join()).not.toContain("gửi kèm");
    const mail = linesOf(aReminderInput("missing"), "mail");
    expect(mail.indexOf("Công văn đôn đốc gửi kèm thư này.")).toBe(mail.indexOf("Trân trọng cảm ơn.") - 1);
  });
});

describe("the list for the office", () => {
  const phase = aReminderInput("missing").phase;
  const listOf = (inputs: ReminderInput[], ...left: ReminderInput[]) =>
    composeReminderList(
      phase,
      "2025-06-20",
      inputs,
      left.map(({ planned }) => planned),
    );

  it("has a row for each unit, numbered, with whom to call", () => {
    const unit = aUnit("chi-bo-a", {
      lien_he: { ho_ten: "Lê C", dien_thoai: "0900 000 001", thu_dien_tu: "c@vi-du.example" },
    });
    const list = listOf([aReminderInput("missing", { unit, lan: 2 }), aReminderInput("draft")]);
    expect(list).toMatchObject({
      ten: "DANH SÁCH ĐÔN ĐỐC BÁO CÁO THI ĐUA GIAI ĐOẠN 2",
      thoi_diem: "(Tính đến ngày 20 tháng 6 năm 2025)",
      co_bo_qua: false,
    });
    expect(list.danh_sach).toEqual([
      {
        tt: "1",
        don_vi: "Chi bộ A",
        tinh_trang: "Chưa nộp bản ghi, đã quá hạn 5 ngày",
        con_thieu: "Cả bản ghi.",
        lan: "2",
        lien_he: "Lê C\n0900 000 001",
      },
      {
        tt: "2",
        don_vi: "Chi bộ A",
        tinh_trang: "Mới có bản ghi dự thảo, đã quá hạn 5 ngày",
        con_thieu: "- Chuyển bản ghi từ dự thảo sang chính thức (trang_thai: chinh_thuc).",
        lan: "1",
        lien_he: "",
      },
    ]);
  });

  it("names the address of one who gave no telephone", () => {
    const unit = aUnit("chi-bo-a", { lien_he: { thu_dien_tu: "c@vi-du.example" } });
    expect(listOf([aReminderInput("missing", { unit })]).danh_sach[0]?.lien_he).toBe("c@vi-du.example");
  });

  it.each([
    [4, 4, "- Sửa dòng 4: không có khóa “k4” ở mục này."],
    [5, 4, "- Các mục khác: xem công văn."],
  ])("tells of a unit with %i things to mend in %i lines, the last being: %s", (count, lines, last) => {
    const errors = Array.from({ length: count }, (_, index) => anError(index + 1));
    const [row] = listOf([aReminderInput("errors", { errors, of: { errors: count } })]).danh_sach;
    const told = row?.con_thieu.split("\n") ?? [];
    expect(told).toHaveLength(lines);
    expect(told.at(-1)).toBe(last);
  });

  it("tells the office of a unit that lives no more, but not the unit itself", () => {
    const gone = aReminderInput("missing", {
      unit: aUnit("chi-bo-a", { hoat_dong: [{ den: "30/6/2025" }] }),
    });
    expect(nameInList(gone)).toBe("Chi bộ A (không còn hoạt động)");
    expect(composeLetter(gone).kinh_gui).toBe("Chi bộ A");
  });

  it("says of each that is left alone since when, or until when", () => {
    const date = "2025-06-20";
    const reminded = aReminderInput("draft", {
      date,
      before: [aReminder("2025-06-19", 1)],
      lan: 2,
      left: "reminded",
    });
    const waiting = aReminderInput("waiting", { date, left: "early" });
    const drafted = aReminderInput("draft", { date, left: "early" });
    expect(listOf([], reminded, waiting, drafted)).toMatchObject({
      co_bo_qua: true,
      dan_bo_qua: "Không nhắc lần này:",
      bo_qua: [
        { cau: "Chi bộ A: đã nhắc lần 1 ngày 19/6/2025." },
        { cau: "Chi bộ A: còn 15 ngày mới đến hạn 05/7/2025." },
        { cau: "Chi bộ A: còn 15 ngày mới đến hạn 05/7/2025." },
      ],
    });
  });
});
