import type { DataFiles } from "../../edge/data-files.ts";
import { type History, historyOf, type Version } from "../../edge/git-history.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Facts, RecordFile } from "../../model/facts.ts";
import type { Sourced } from "../../model/place.ts";
import type { Plan } from "../../model/plan.ts";
import { filesWithErrors } from "../../model/problem.ts";
import { isFinal, type ThiDuaRecord } from "../../model/record.ts";
import type { Arrival, Doubt, Touch } from "../../model/status.ts";
import { vnDayOf, vnTimeOf } from "../../model/vn-time.ts";
import type { Folder } from "./folder.ts";
import { Judge } from "./judge.ts";

/** When each record came, by its file, and the history that says so; `doubt` where there is none for the folder. */
export type Arrived = {
  readonly arrivals: ReadonlyMap<string, Arrival>;
  readonly history: History | undefined;
  readonly doubt: Doubt | undefined;
};

type Received = RecordFile & { readonly record: Sourced<ThiDuaRecord> };

/**
 * When the records came that are final and without errors now: with the first commit in which that was so. Where git can't
 * say, each record is taken at its word (`ngay_lap`), and marked so.
 * @param tip the commit up to which the history goes; `undefined` for the last one.
 * @param doubt why git is not to be asked at all.
 */
export function arrivalsOf(
  { dir, files, problems }: Pick<Folder, "dir" | "files" | "problems">,
  facts: Facts,
  { tip, doubt }: { readonly tip?: string | undefined; readonly doubt?: Doubt | undefined },
): Arrived {
  const broken = filesWithErrors(problems);
  const received = facts.records.filter(
    (one): one is Received => !!one.record && isFinal(one.record.value) && !broken.has(one.file),
  );
  const found = doubt === undefined ? historyOf(dir, tip) : undefined;
  const history = found && "history" in found ? found.history : undefined;
  const why = found && "fault" in found ? faultAsDoubt(found.fault) : doubt;
  if (!history) return { arrivals: byWord(received, why ?? "no-repository"), history, doubt: why };
  return { arrivals: byGit(dir, facts, received, { history, files }), history, doubt: undefined };
}

function faultAsDoubt(fault: string): Doubt {
  return fault === "no-git" || fault === "shallow" || fault === "not-trusted" ? fault : "no-repository";
}

function byWord(received: readonly Received[], doubt: Doubt): Map<string, Arrival> {
  return new Map(received.map((one) => [one.file, atItsWord(one, doubt)]));
}

function atItsWord({ record }: Received, doubt: Doubt): Arrival {
  return { source: "ngay_lap", day: record.value.ngay_lap, doubt };
}

function byGit(
  dir: string,
  facts: Facts,
  received: readonly Received[],
  { history, files }: { readonly history: History; readonly files: DataFiles },
): Map<string, Arrival> {
  const { git_tu, ngay_git = "vao_kho" } = facts.plan.value.theo_doi ?? {};
  const time = timeOf(ngay_git);
  const versions = new Map(
    received.map(({ file }) => [file, [...(history.get(file) ?? [])].sort((a, b) => time(a) - time(b))]),
  );
  const began = history.get(facts.plan.file)?.[0]?.commit.id;
  const firstDay = facts.plan.value.giai_doan.map(({ tu }) => tu).sort()[0] ?? "";
  const doubtOf = (first: Version, day: IsoDate): Doubt | undefined => {
    if (git_tu !== undefined && day < git_tu) return "before-tracking";
    if (first.commit.id === began) return "imported";
    return day > facts.asOf || day < firstDay ? "clock" : undefined;
  };
  const judge = new Judge(dir, facts, files, versions);
  return new Map(
    received.map((one) => {
      const first = versions.get(one.file)?.find((version) => judge.isClean(one, version));
      if (!first) return [one.file, atItsWord(one, "not-committed")];
      const day = vnDayOf(time(first));
      const doubt = doubtOf(first, day);
      if (doubt !== undefined) return [one.file, atItsWord(one, doubt)];
      return [one.file, { source: "git", day, touch: touchOf(first) }];
    }),
  );
}

type GitDay = NonNullable<NonNullable<Plan["theo_doi"]>["ngay_git"]>;

function timeOf(kind: GitDay): (version: Version) => number {
  return ({ commit }) => (kind === "nguoi_ghi" ? commit.authored : commit.committed);
}

/** A commit as people are told of it. */
export function touchOf({ commit }: Version): Touch {
  const { id, author, authored, committed } = commit;
  return {
    commit: id.slice(0, 9),
    author,
    authored: vnTimeOf(authored),
    committed: vnTimeOf(committed),
  };
}
