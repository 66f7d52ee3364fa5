import type { AwardFile } from "../../model/award-file.ts";
import type { VoteRule } from "../../model/award-rules.ts";
import type { Rule } from "../../model/facts.ts";
import type { Path } from "../../model/place.ts";
import { problem } from "../../model/problem.ts";
import { countsAbsent } from "../../model/vote.ts";
import { heldSheets } from "./sheets.ts";

/** TD825: a count that the frozen rule does not know: ballots of an open vote, opinions of the absent where they don't count. */
export const countWithoutMeaning: Rule = {
  code: "TD825",
  check: (facts) =>
    heldSheets(facts).flatMap(({ source, value, listed }) => {
      const rule = value.chot?.bieu_quyet;
      if (!rule) return [];
      return idleIn(value, rule).map(({ reason, path, index }) => {
        const candidate = index === undefined ? undefined : listed[index];
        const args = { reason, key: String(path.at(-1)), name: candidate?.name, unit: candidate?.one.don_vi };
        return problem("TD825", source.at(path), args);
      });
    }),
};

type Idle = { readonly reason: "open" | "absent" | "again"; readonly path: Path; readonly index?: number };

const BALLOTS = ["phat_ra", "thu_ve", "hop_le", "khong_hop_le", "phieu_trang"] as const;

function idleIn({ kiem_phieu = {}, kiem_phieu_lai = {}, ung_vien = [] }: AwardFile, rule: VoteRule): Idle[] {
  const isOpen = rule.hinh_thuc === "gio_tay";
  const ballots = (key: "kiem_phieu" | "kiem_phieu_lai", count: typeof kiem_phieu): Idle[] =>
    BALLOTS.filter((one) => isOpen && count[one] !== undefined).map((one) => ({
      reason: "open",
      path: [key, one],
    }));
  const absent: Idle[] = countsAbsent(rule)
    ? []
    : [
        ...(kiem_phieu.y_kien_vang
          ? [{ reason: "absent" as const, path: ["kiem_phieu", "y_kien_vang"] }]
          : []),
        ...ung_vien.flatMap(({ dong_y_vang }, index): Idle[] =>
          dong_y_vang ? [{ reason: "absent", path: ["ung_vien", index, "dong_y_vang"], index }] : [],
        ),
      ];
  return [
    ...ballots("kiem_phieu", kiem_phieu),
    ...ballots("kiem_phieu_lai", kiem_phieu_lai),
    ...absent,
    // Whoever is absent can't be asked again in the same meeting.
    ...(kiem_phieu_lai.y_kien_vang
      ? [{ reason: "again" as const, path: ["kiem_phieu_lai", "y_kien_vang"] }]
      : []),
  ];
}
