import { relative } from "node:path";
import { composeBallot, type OnBallot } from "../../compose/ballot.ts";
import { fitsOn, paperFor } from "../../compose/ballot-fit.ts";
import { packageVersion } from "../../edge/package-files.ts";
import type { World } from "../../edge/world.ts";
import { type AwardPeriod, periodSlug } from "../../model/award-file.ts";
import type { VoteRule } from "../../model/award-rules.ts";
import { type Ballot, ballotSchema, PAPERS, type Paper } from "../../model/ballot.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import type { IsoDate } from "../../model/date.ts";
import { sanitize } from "../../render/text/sanitize.ts";
import { renderWord } from "../../render/word/index.ts";
import { awardOpenWords as words } from "../../words/award-open.ts";
import { ballotWords } from "../../words/ballot.ts";
import type { AwardOptions } from "./award-options.ts";
import { issuerOn } from "./issuer.ts";
import type { Nominated } from "./nominations.ts";
import { isFree } from "./reminder-files.ts";
import { targetOf } from "./target.ts";
import { readTemplate } from "./template.ts";

/** A ballot that is to be written. */
export type BallotFile = { readonly path: string; readonly bytes: Uint8Array; readonly paper: Paper };

const TEMPLATES = { a5: "phieu-binh-xet", a4: "phieu-binh-xet-a4" } as const;

/** What a ballot is made of. */
export type Balloted = {
  readonly period: AwardPeriod;
  readonly date: IsoDate;
  readonly rule: VoteRule;
  /** In the order of the ballot. */
  readonly candidates: readonly OnBallot[];
};

/**
 * The ballot of a vote; `undefined` where hands are raised.
 * @throws CannotRun where it fits no page, or a file of its name holds something else: it may have been worked on in Word.
 */
export async function ballotFor(
  { candidates, rule, date, period }: Balloted,
  { followed }: Nominated,
  asked: AwardOptions,
  world: World,
): Promise<BallotFile | undefined> {
  const forced = asked.paper === undefined ? undefined : paperNamed(asked.paper);
  if (rule.hinh_thuc === "gio_tay") {
    if (forced !== undefined || asked.out !== undefined) throw new CannotRun(words.noBallot);
    return undefined;
  }
  const plan = followed.facts.plan.value;
  const ballot = composeBallot({ plan, issuer: issuerOn(plan, date), period, rule, candidates });
  const paper = paperOf(ballot, forced, candidates.length);
  const template = readTemplate(TEMPLATES[paper], { data: followed.folder.dir });
  const custom = { "thi-dua": packageVersion(), "as-of": date };
  const bytes = await renderWord(template, ballotSchema, ballot, { title: ballotWords.title, date, custom });
  const path = targetOf(asked.out ?? nameOf(period), ".docx", world);
  if (!isFree(path, bytes)) throw new CannotRun(words.ballotExists(sanitize(relative(world.cwd, path))));
  return { path, bytes, paper };
}

function paperNamed(typed: string): Paper {
  const paper = PAPERS.find((one) => one === typed.toLowerCase());
  if (!paper) throw new CannotRun(words.badPaper(typed));
  return paper;
}

/** The paper that was asked for, else the smallest that holds the ballot. */
function paperOf(ballot: Ballot, forced: Paper | undefined, rows: number): Paper {
  const paper = forced ?? paperFor(ballot);
  if (paper === undefined || !fitsOn(paper, ballot)) throw new CannotRun(words.tooLong(rows, paper ?? "a4"));
  return paper;
}

function nameOf(period: AwardPeriod): string {
  return `phieu-binh-xet-${periodSlug(period)}.docx`;
}
