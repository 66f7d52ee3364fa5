import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Phase } from "../../src/model/plan.ts";
import { isFinal, type ThiDuaRecord } from "../../src/model/record.ts";
import type { UnitEvent, UnitException } from "../../src/model/unit.ts";
import { PHASES } from "./history.ts";
import { fateOf, heirsOf, stretchesIn } from "./truth.ts";
import { RUNS, type World, worlds } from "./worlds.ts";

/*
 * A property proves something only of what it is tried on: in random-histories.test.ts whatever can happen must happen.
 */

const anEvent =
  (loai: UnitEvent["loai"], more: (event: UnitEvent) => boolean = () => true) =>
  ({ history: { units } }: World) =>
    units.su_kien?.some((one) => one.loai === loai && "2024-10-28" <= one.ngay && more(one)) === true;

const goesOn = ({ nguon, dich = [] }: UnitEvent) => nguon.some((id) => dich.includes(id));

const anException =
  (loai: UnitException["loai"]) =>
  ({ history: { units } }: World) =>
    units.ngoai_le?.some((one) => one.loai === loai) === true;

/** Of some unit in some phase. */
const aUnitThat =
  (holds: (world: World, id: string, phase: Phase) => boolean) =>
  (world: World): boolean =>
    PHASES.some((phase) => world.history.units.don_vi.some(({ id }) => holds(world, id, phase)));

const isMerged = ({ history }: World, id: string, phase: Phase) => fateOf(history, id, phase) === "merged";

/** Of a record and another of its phase that it includes. */
const aRecordThat =
  (holds: (one: ThiDuaRecord, included: ThiDuaRecord) => boolean) =>
  ({ telling: { records } }: World): boolean =>
    records.some((one) =>
      records.some(
        (other) =>
          other.giai_doan === one.giai_doan &&
          one.bao_gom?.includes(other.don_vi) === true &&
          holds(one, other),
      ),
    );

describe("of three hundred random histories, thirty or more hold", () => {
  const all = fc.sample(worlds, RUNS);

  it.each<[string, (world: World) => boolean]>([
    ["a foundation", anEvent("thanh_lap")],
    ["a new name", anEvent("doi_ten")],
    ["a merger into a unit that was not among the merged", anEvent("hop_nhat", (one) => !goesOn(one))],
    ["a merger into one of the merged", anEvent("hop_nhat", goesOn)],
    ["a split after which the old unit is gone", anEvent("chia_tach", (one) => !goesOn(one))],
    ["a split after which the old unit goes on", anEvent("chia_tach", goesOn)],
    ["a move to another superior", anEvent("chuyen_cap_tren")],
    ["an end", anEvent("ket_thuc")],
    ["a reopening", anEvent("hoat_dong_lai")],
    ["an exemption", anException("mien_bao_cao")],
    ["an extension", anException("gia_han")],
    [
      "mergers in a row in one phase",
      aUnitThat(
        (world, id, phase) =>
          isMerged(world, id, phase) &&
          heirsOf(world.history, id, phase.tu, phase.den).some((heir) => isMerged(world, heir, phase)),
      ),
    ],
    [
      "a unit that lived twice in one phase",
      aUnitThat(({ history }, id, phase) => stretchesIn(history, id, phase).length > 1),
    ],
    ["a final record that includes a final one", aRecordThat((one, other) => isFinal(one) && isFinal(other))],
    ["a draft that includes a final record", aRecordThat((one, other) => !isFinal(one) && isFinal(other))],
    ["a final record that includes a draft", aRecordThat((one, other) => isFinal(one) && !isFinal(other))],
  ])("%s", (_what, holds) => {
    expect(all.filter(holds).length).toBeGreaterThanOrEqual(30);
  });
});
