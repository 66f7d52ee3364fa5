import { isAbsolute, relative, resolve } from "node:path";
import { campaignOf, type Ground } from "../../compose/award/input.ts";
import type { World } from "../../edge/world.ts";
import { DOCUMENTS_FOLDER, documentsFolder } from "../../model/award-file.ts";
import { openIn, winnersIn } from "../../model/award-tally.ts";
import { CannotRun, type ExitCode } from "../../model/cannot-run.ts";
import { filesWithErrors } from "../../model/problem.ts";
import { isFinal } from "../../model/record.ts";
import { sanitize } from "../../render/text/sanitize.ts";
import { awardDocumentsWords as words } from "../../words/award-documents.ts";
import { periodOption } from "../../words/award-tally.ts";
import type { AwardOptions } from "../shared/award-options.ts";
import { draftsOf, formsIn } from "../shared/award-papers.ts";
import { errorsOf, faultsIn, gapsIn, type OpenedVote, openedVote } from "../shared/award-vote.ts";
import { followFolder } from "../shared/follow.ts";
import { nominationsIn } from "../shared/nominations.ts";
import { writePapers } from "../shared/paper-files.ts";
import { refuse } from "../shared/refuse.ts";

/**
 * `thi-dua award documents`: from the vote to what is signed. 0 where all documents are there or told; 1 where the count is
 * faulty, so that there are none, or not settled, so that there are the minutes only.
 */
export async function makeDocuments(options: AwardOptions, world: World): Promise<ExitCode> {
  const vote = openedVote(options, world);
  if (typeof vote === "number") return vote;
  const { asked, facts, folder, tally } = vote;
  const { screen, cwd } = world;
  const option = periodOption(asked.period);
  if (faultsIn(vote).length > 0) {
    screen.err(`${words.faulty(option)}\n`);
    return 1;
  }
  const errors = errorsOf(folder, asked.file);
  if (errors.length > 0) return refuse(folder, errors, words.broken(asked.file), world);
  const isCounted = gapsIn(vote).length === 0;
  const isSettled = isCounted && openIn(tally).length === 0;
  const usual = documentsFolder(asked.period);
  const out = resolve(cwd, options.out ?? usual);
  const shown = sanitize(relative(cwd, out) || ".");
  if (isAmongData(folder.dir, out)) throw new CannotRun(words.amongData(shown, usual));
  const ground = groundOf(vote, isCounted);
  const campaign = campaignOf(ground);
  const drafts = draftsOf({ ground, campaign, asOf: facts.asOf }, isSettled);
  if (options.write) {
    await writePapers(drafts, out, folder.dir);
    screen.out(words.wrote(drafts.length, shown));
    if (isSettled) screen.out(words.numbers(asked.file, unnumbered(vote, formsIn(campaign)), option));
  } else
    screen.out(
      words.would(
        drafts.map(({ file }) => file),
        shown,
      ),
    );
  if (!isSettled) screen.err(`${words.unsettled(option)}\n`);
  else if (winnersIn(tally).length === 0) screen.out(`${words.nobody}\n`);
  return isSettled ? 0 : 1;
}

// Such a folder itself, or what lies in it.
const PASSED_OVER = new RegExp(`^(\\.|${DOCUMENTS_FOLDER.source}(?![^\\\\/]))`);

/** Whether documents there would be strange files to `check`: it passes over no folder of data but that for them. */
function isAmongData(data: string, out: string): boolean {
  const inside = relative(data, out);
  return !isAbsolute(inside) && !PASSED_OVER.test(inside);
}

/** The vote with the records of its phases that count: final ones without errors. */
function groundOf(vote: OpenedVote, isCounted: boolean): Ground {
  const { facts, folder, asked, tally } = vote;
  const broken = filesWithErrors(folder.problems);
  const records = asked.phases.flatMap((phase) =>
    facts.records.flatMap(({ phase: so, file, record }) =>
      so === phase.so && record && !broken.has(file) && isFinal(record.value)
        ? [{ phase, record: record.value }]
        : [],
    ),
  );
  const { plan, units } = facts;
  return {
    plan: plan.value,
    units: units.value,
    phases: asked.phases,
    tally,
    records,
    nominees: nomineesOf(vote),
    isCounted,
  };
}

/** Whom the records propose, judged as of the day on which the vote was opened. */
function nomineesOf({ facts, folder, asked, source, tally }: OpenedVote): Ground["nominees"] {
  const followed = followFolder(folder, { ...facts, asOf: tally.rules.ngay });
  return nominationsIn(followed, asked, source.value).nominees;
}

/** The forms whose number and day are to be written down yet, and whether the file has a place for them already. */
function unnumbered({ tally }: OpenedVote, forms: readonly string[]) {
  const { quyet_dinh } = tally.file;
  const isWritten = (form: string) => quyet_dinh?.some(({ hinh_thuc }) => hinh_thuc === form);
  return { forms: forms.filter((form) => !isWritten(form)), hasPlace: quyet_dinh !== undefined };
}
