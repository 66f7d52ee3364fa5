import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../src/model/facts.ts";
import { dueDatesOf, type FollowUp } from "../../src/model/follow-up.ts";
import { STATES } from "../../src/model/status.ts";
import { type PageFiles, renderPage } from "../../src/render/html/index.ts";
import { reportingOf } from "../../src/status/reporting.ts";
import { tallyPhase } from "../../src/tally/index.ts";
import { aPlan, aRecord, aUnit, someFacts, someUnits } from "./facts.ts";
import { followed } from "./status.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "templates", "theo-doi");

/** The page's own style sheet and script. */
export const PAGE_FILES: PageFiles = {
  css: readFileSync(join(FOLDER, "trang.css"), "utf8"),
  js: readFileSync(join(FOLDER, "trang.js"), "utf8"),
};

/** How a campaign stands, each record taken at its word. */
export function followUpOf(facts: Facts): FollowUp {
  const plan = facts.plan.value;
  const units = facts.units.value;
  const records = facts.records.flatMap(({ record }) => (record ? [record.value] : []));
  return {
    asOf: facts.asOf,
    plan,
    phases: followed(facts).map((one) => ({
      ...one,
      tally: tallyPhase(plan, units, records, one.phase, reportingOf(units, one)),
    })),
    awards: [],
    next: dueDatesOf(plan).filter(({ day }) => day >= facts.asOf),
    groundErrors: 0,
    records: facts.records.length,
  };
}

/** The page of some facts. */
export function pageOf(facts: Facts): Promise<string> {
  return renderPage(followUpOf(facts), PAGE_FILES);
}

/** The same campaign with a unit in each state in every phase. */
export function everyState(facts: Facts): FollowUp {
  const value = followUpOf(facts);
  const one = value.phases[0]?.units[0];
  if (!one) throw new Error("no unit");
  const units = STATES.map((state, index) => ({
    ...one,
    unit: { id: state, ten: `Đơn vị ${index + 1}` },
    state,
    days: index,
    required: { answered: 1, asked: 2, missing: [] },
  }));
  return {
    ...value,
    phases: value.phases.map((phase) => ({
      ...phase,
      units: units.map((unit) => ({ ...unit, phase: phase.phase.so })),
    })),
  };
}

const LONG =
  "Trung tâm Ứng dụng và Chuyển giao tiến bộ khoa học kỹ thuật nông nghiệp, phát triển nông thôn số";

/** A campaign of so many units with long names, of which most have reported in all three phases, seen in phase 3. */
export function largeFacts(count: number): Facts {
  const ids = Array.from({ length: count }, (_, index) => `chi-bo-${index + 1}`);
  const units = ids.map((id, index) => aUnit(id, { ten: [{ ten: `Chi bộ ${LONG} ${index + 1}` }] }));
  const records = ids.flatMap((don_vi, index) =>
    (["1", "2"] as const)
      .filter((giai_doan) => (index + Number(giai_doan)) % 7 !== 0)
      .map((giai_doan) =>
        aRecord({
          don_vi,
          giai_doan,
          ...(index % 9 === 0 && { ngay_lap: giai_doan === "1" ? "12/4/2025" : "12/7/2025" }),
          chi_tieu: { "dang-vien-moi": { gia_tri: String(index % 5), muc_tieu: "3" } },
          nhiem_vu: giai_doan === "1" ? { "dai-hoi-chi-bo": "Đã tổ chức đại hội." } : {},
          cong_trinh: [{ ten: `Tủ sách số ${index + 1}`, kinh_phi: "25000000", trang_thai: "hoan_thanh" }],
        }),
      ),
  );
  return someFacts({ asOf: "2025-08-20", plan: aPlan(), units: someUnits(units), records });
}
