import { describe, expect, it } from "vitest";
import { readFolder } from "../../src/commands/shared/folder.ts";
import type { IsoDate } from "../../src/model/date.ts";
import { SAMPLE } from "../helpers/run.ts";

const world = {
  cwd: SAMPLE,
  env: {},
  today: "2026-01-20" as IsoDate,
  screen: { width: 80, color: false, out: () => {}, err: () => {} },
};

function recordOf(phase: number, asked?: number) {
  const { records } = readFolder({ data: SAMPLE }, world, { whole: (one) => one === asked });
  const found = records.find((one) => one.phase === phase && one.unit === "chi-bo-van-phong")?.record;
  if (!found) throw new Error("the sample has no such record");
  return found;
}

describe("a folder that was read", () => {
  it("keeps the prose of the phase that was asked for, and of no other", () => {
    expect(recordOf(2, 2).value.uu_diem).not.toBeUndefined();
    expect(recordOf(1, 2).value.uu_diem).toBeUndefined();
    expect(recordOf(1).value.uu_diem).toBeUndefined();
  });

  it("keeps the figures of every record", () =>
    expect(Object.keys(recordOf(1).value.chi_tieu ?? {})).not.toEqual([]));

  it("still knows the place of what it did not keep", () => {
    const { at, value } = recordOf(1);
    expect(value.nhiem_vu).toBeUndefined();
    expect(at(["nhiem_vu"], "key").line).toBeGreaterThan(at(["don_vi"]).line);
    expect(at(["don_vi"])).toMatchObject({ line: expect.any(Number), column: 9 });
  });
});
