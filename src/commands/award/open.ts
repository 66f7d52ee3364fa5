import { join, relative } from "node:path";
import type { Vote } from "../../compose/vote-file.ts";
import type { World } from "../../edge/world.ts";
import { makeFolder, writeWhole } from "../../edge/write.ts";
import { nameOfCandidate } from "../../model/award-candidacy.ts";
import { AWARD_FOLDER, type FrozenRules } from "../../model/award-file.ts";
import { fullRule, type ReviewRules } from "../../model/award-rules.ts";
import { sealedIn, sealOf } from "../../model/award-seal.ts";
import { CannotRun, type ExitCode } from "../../model/cannot-run.ts";
import { holds } from "../../model/date.ts";
import { nameOfId } from "../../model/lifetime.ts";
import { renderOpening } from "../../render/text/award-open.ts";
import { renderNominations } from "../../render/text/nominations.ts";
import { sanitize } from "../../render/text/sanitize.ts";
import { awardOpenWords as words } from "../../words/award-open.ts";
import type { AwardOptions } from "../shared/award-options.ts";
import { type BallotFile, ballotFor } from "../shared/ballot-file.ts";
import { type Nominated, nominatedIn } from "../shared/nominations.ts";
import { textWithVote } from "../shared/vote-text.ts";
import { wonBefore } from "../shared/won-before.ts";

/**
 * `thi-dua award open`: freezes the rules of the day and puts those who are eligible to the vote, in the file of the period and on
 * a ballot. Without `--write` it only tells what it would do. Refuses (1) while names are in question or nobody is eligible.
 * @throws CannotRun where the vote is open already, the plan has no rule for it, or the ballot fits no page.
 */
export async function openVote(options: AwardOptions, world: World): Promise<ExitCode> {
  const nominated = nominatedIn(options, world);
  if (!nominated) return 1;
  const { list, file, followed } = nominated;
  if (file.value?.chot) return printAgain(nominated, file.value.chot, options, world);
  const vote = voteOf(nominated);
  const refusal = refusalOf(vote);
  if (refusal !== undefined) return refuse(nominated, refusal, world);
  const text = textWithVote(file, vote);
  const ballot = await ballotFor({ ...vote, period: list.period }, nominated, options, world);
  const { screen } = world;
  // In the vote of a phase there is none before that the rules would hold against another.
  const numbers = list.period === "final" ? list.phases.map(({ so }) => so) : [];
  const won = wonBefore(vote.candidates, numbers, followed.facts).map((one) =>
    words.wonBefore(one.nominee, one.phases),
  );
  screen.out(renderOpening(vote, won, { color: screen.color, width: screen.width }));
  const path = join(followed.folder.dir, file.file);
  const shown = (one: string) => sanitize(relative(world.cwd, one));
  const files = [shown(path), ...(ballot ? [words.ballot(shown(ballot.path), ballot.paper)] : [])];
  if (!options.write) screen.out(words.would(files));
  else {
    write(path, text, ballot, followed.folder.dir);
    screen.out(words.wrote(files) + words.next(list.period));
  }
  return 0;
}

/**
 * Prints the ballot of a vote that is open, as it was frozen; its file is left alone.
 * @throws CannotRun where no file for it was named, hands are raised, or what was frozen has been altered.
 */
async function printAgain(
  nominated: Nominated,
  chot: FrozenRules,
  options: AwardOptions,
  world: World,
): Promise<ExitCode> {
  const { file, followed, list } = nominated;
  if (options.out === undefined) throw new CannotRun(words.openAlready(file.file, chot.ngay));
  const { ung_vien = [] } = file.value ?? {};
  if (sealOf(sealedIn({ chot, ung_vien })) !== chot.dau) throw new CannotRun(words.altered(file.file));
  const units = followed.facts.units.value;
  const candidates = ung_vien.map((one) => ({
    form: { id: one.hinh_thuc },
    ten: nameOfCandidate(one, units, chot.ngay),
    chuc_vu: one.ca_nhan?.chuc_vu,
    isUnit: !one.ca_nhan && !one.tap_the,
    unit: { id: one.don_vi, ten: nameOfId(units, one.don_vi, chot.ngay) },
  }));
  const asked = { period: list.period, date: chot.ngay, rule: chot.bieu_quyet, candidates };
  const ballot = await ballotFor(asked, nominated, options, world);
  if (!ballot) throw new CannotRun(words.noBallot);
  const shown = [words.ballot(sanitize(relative(world.cwd, ballot.path)), ballot.paper)];
  if (options.write) writeWhole(ballot.path, ballot.bytes);
  world.screen.out(options.write ? words.wrote(shown) : words.would(shown));
  return 0;
}

/** The file comes last: once it is there, the vote is open. */
function write(path: string, text: string, ballot: BallotFile | undefined, data: string): void {
  if (ballot) writeWhole(ballot.path, ballot.bytes);
  makeFolder(join(data, AWARD_FOLDER));
  writeWhole(path, Buffer.from(text));
}

/** The vote by the rule of the day. @throws CannotRun where the plan has none. */
function voteOf({ list, followed }: Nominated): Vote {
  const review: ReviewRules | undefined = followed.facts.plan.value.binh_xet;
  if (!review) throw new CannotRun(words.noReview);
  const rule = review.bieu_quyet.find((one) => holds(one, list.date));
  if (!rule) throw new CannotRun(words.noRule(list.date));
  return {
    list,
    date: list.date,
    noi_xet: review.noi_xet,
    rule: fullRule(rule),
    criteria: review.tieu_chi ?? [],
    candidates: list.nominees.filter(({ eligible }) => eligible !== false),
    left: list.nominees.filter(({ eligible }) => eligible === false),
  };
}

function refusalOf({ list, candidates }: Vote): string | undefined {
  if (list.questions.length > 0) return words.questionsOpen;
  if (list.nominees.length === 0) return words.nobody(list.period);
  return candidates.length === 0 ? words.nobodyEligible(list.period) : undefined;
}

function refuse({ list, followed }: Nominated, sentence: string, { screen }: World): ExitCode {
  const forms = followed.facts.plan.value.khen_thuong ?? [];
  screen.out(renderNominations(list, forms, { color: screen.color, width: screen.width }));
  screen.err(`${sentence}\n`);
  return 1;
}
