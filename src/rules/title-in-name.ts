import type { AwardFile } from "../model/award-file.ts";
import type { Rule } from "../model/facts.ts";
import { readable } from "../model/facts.ts";
import type { Path, Sourced } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { ThiDuaRecord } from "../model/record.ts";
import { TITLE } from "../model/same-name.ts";

/**
 * TD506: a title in ho_ten; a signer's name bears none (HD 36-HD/VPTW on họ tên người ký). Also of those who are put to the vote
 * and of those who count it.
 */
export const titleInSigner: Rule = {
  code: "TD506",
  check: ({ plan, committee, campaignWords = [], awards = [] }) => [
    ...plan.value.co_quan.flatMap(({ ho_ten, ky_cong_van }, index) => [
      ...inName(plan, ["co_quan", index, "ho_ten"], ho_ten),
      ...(ky_cong_van ? inName(plan, ["co_quan", index, "ky_cong_van", "ho_ten"], ky_cong_van.ho_ten) : []),
    ]),
    ...[...committee, ...campaignWords].flatMap((words) =>
      words.value.nguoi_ky ? inName(words, ["nguoi_ky", "ho_ten"], words.value.nguoi_ky.ho_ten) : [],
    ),
    ...awards.flatMap(inAwards),
  ],
};

/** TD506 in records. */
export const titleInName: Rule = {
  code: "TD506",
  check: (facts) => readable(facts).flatMap(inRecord),
};

function inAwards(file: Sourced<AwardFile>): Problem[] {
  const { ung_vien = [], cuoc_hop: { chu_tri, thu_ky, kiem_phieu = [] } = {} } = file.value;
  return [
    ...ung_vien.flatMap(({ ca_nhan }, index) =>
      ca_nhan ? inName(file, ["ung_vien", index, "ca_nhan", "ho_ten"], ca_nhan.ho_ten) : [],
    ),
    ...(chu_tri ? inName(file, ["cuoc_hop", "chu_tri", "ho_ten"], chu_tri.ho_ten) : []),
    ...(thu_ky ? inName(file, ["cuoc_hop", "thu_ky", "ho_ten"], thu_ky.ho_ten) : []),
    ...kiem_phieu.flatMap(({ ho_ten }, index) =>
      inName(file, ["cuoc_hop", "kiem_phieu", index, "ho_ten"], ho_ten),
    ),
  ];
}

function inRecord(record: Sourced<ThiDuaRecord>): Problem[] {
  const { nguoi_lap, dien_hinh } = record.value;
  return [
    ...inName(record, ["nguoi_lap", "ho_ten"], nguoi_lap.ho_ten),
    ...(dien_hinh?.ca_nhan ?? []).flatMap(({ ho_ten }, index) =>
      inName(record, ["dien_hinh", "ca_nhan", index, "ho_ten"], ho_ten),
    ),
    ...(["de_nghi_khen_thuong", "da_khen_thuong"] as const).flatMap((key) =>
      (record.value[key] ?? []).flatMap(({ ca_nhan }, index) =>
        ca_nhan ? inName(record, [key, index, "ca_nhan", "ho_ten"], ca_nhan.ho_ten) : [],
      ),
    ),
  ];
}

function inName(source: Sourced<unknown>, path: Path, typed: string): Problem[] {
  const title = TITLE.exec(typed)?.[0];
  if (title === undefined) return [];
  const args = { typed, title: title.replace(/[\s.,]+$/, ""), name: typed.slice(title.length).trim() };
  return [problem("TD506", source.at(path), args)];
}
