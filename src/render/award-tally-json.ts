import type { Candidacy } from "../model/award-candidacy.ts";
import type { CountedRound, VoteTally } from "../model/award-tally.ts";
import { awardTerms as terms } from "../words/award-terms.ts";
import { escapeUnsafe } from "./formats/json.ts";

/** Rises when a field changes its meaning or goes; new fields may come at any time. */
const FORMAT_VERSION = 1;

/** How far a vote is: sums that don't come out, figures that are not there, ties or criteria left to people, or all done. */
export type VoteState = "faulty" | "incomplete" | "open" | "complete";

/** A sentence with its place: `khen-thuong/giai-doan-2.yaml:12`. */
export type Placed = { readonly text: string; readonly place: string };

/** What `award tally --json` tells. */
export type ToldVote = {
  readonly tally: VoteTally;
  readonly file: string;
  readonly state: VoteState;
  readonly faults: readonly Placed[];
  readonly gaps: readonly Placed[];
  /** Criteria that the records answer otherwise than when the vote was opened. */
  readonly changed: readonly Placed[];
};

/** A vote as JSON, in the form of `docs/award-tally.schema.json`. Of one with faults no outcome is told. */
export function voteAsJson({ tally, file, state, faults, gaps, changed }: ToldVote): string {
  const value = {
    format: "thi-dua award tally",
    formatVersion: FORMAT_VERSION,
    period: tally.period,
    file,
    state,
    faults,
    gaps,
    changed,
    opened: tally.rules.ngay,
    body: tally.rules.noi_xet,
    first: roundValue(tally.first),
    ...(tally.again && { second: roundValue(tally.again) }),
    groups:
      state === "faulty" || state === "incomplete"
        ? []
        : tally.groups.map(({ form, kind, places, candidates }) => ({
            form: form.id,
            name: form.ten,
            kind,
            places: places.map(({ toi_da, moi_don_vi = false, loai_don_vi }) => ({
              most: toi_da,
              eachUnit: moi_don_vi,
              ...(loai_don_vi && { unitKinds: loai_don_vi }),
            })),
            candidates: candidates.map(candidateValue),
          })),
  };
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

function roundValue({ rule, count, quorate, base, fewest }: CountedRound) {
  return {
    way: rule.hinh_thuc,
    count,
    ...(rule.du_hop && { quorum: rule.du_hop.typed, quorate: quorate ?? null }),
    basis: rule.co_so,
    base: base ?? null,
    threshold: rule.nguong.typed,
    above: rule.cach_tinh === "tren",
    absentCount: rule.y_kien_vang === "tinh",
    fewest: fewest ?? null,
  };
}

function candidateValue({ ten, chuc_vu, unit, unmet, unjudged, result }: Candidacy) {
  const { votes, base, again, outcome, candidate } = result;
  return {
    name: ten,
    ...(chuc_vu !== undefined && { post: chuc_vu }),
    unit: unit.id,
    votes: votes ?? null,
    base: base ?? null,
    ...(again && { second: again }),
    outcome,
    text: terms.outcomes[outcome],
    unmet,
    unjudged,
    ...(candidate.phan_dinh && {
      ruling: { won: candidate.phan_dinh.duoc, why: candidate.phan_dinh.ly_do },
    }),
  };
}
