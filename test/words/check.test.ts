import { describe, expect, it } from "vitest";
import { checkSummary } from "../../src/words/check.ts";

describe("checkSummary", () => {
  const seen = { records: 46, units: 17, infos: 0, passedOver: 0 };
  it.each([
    [{ ...seen, errors: 2, warnings: 1 }, "Đã đọc 46 bản ghi của 17 đơn vị: 2 lỗi, 1 cảnh báo.\n"],
    [{ ...seen, errors: 2, warnings: 0 }, "Đã đọc 46 bản ghi của 17 đơn vị: 2 lỗi.\n"],
    [{ ...seen, errors: 0, warnings: 3 }, "Đã đọc 46 bản ghi của 17 đơn vị: không có lỗi, 3 cảnh báo.\n"],
    [
      { ...seen, errors: 0, warnings: 1, infos: 2, passedOver: 3 },
      "Đã đọc 46 bản ghi của 17 đơn vị: không có lỗi, 1 cảnh báo, 2 thông tin, 3 chỗ được bỏ qua có lý do.\n",
    ],
    [{ ...seen, errors: 0, warnings: 0 }, "Đã đọc 46 bản ghi của 17 đơn vị. Không có lỗi.\n"],
  ])("says first how many records were read: %j", (checked, words) =>
    expect(checkSummary(checked)).toBe(words),
  );
  it("never makes an empty folder look healthy", () =>
    expect(checkSummary({ ...seen, records: 0, units: 0, errors: 0, warnings: 0 })).toContain(
      "Chưa có bản ghi nào",
    ));
});
