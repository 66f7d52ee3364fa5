import { relative } from "node:path";
import { composeNominationList } from "../../compose/nomination-list.ts";
import { packageVersion } from "../../edge/package-files.ts";
import type { World } from "../../edge/world.ts";
import { writeWhole } from "../../edge/write.ts";
import { CannotRun, type ExitCode } from "../../model/cannot-run.ts";
import { nominationListSchema } from "../../model/nomination-list.ts";
import { nominationsAsCsv } from "../../render/award-csv.ts";
import { nominationsAsJson } from "../../render/award-json.ts";
import { renderNominations } from "../../render/text/nominations.ts";
import { sanitize } from "../../render/text/sanitize.ts";
import { awardListWords as words } from "../../words/award.ts";
import type { AwardOptions } from "../shared/award-options.ts";
import { issuerOn } from "../shared/issuer.ts";
import { type Nominated, nominatedIn } from "../shared/nominations.ts";
import { targetOf } from "../shared/target.ts";
import { readTemplate } from "../shared/template.ts";

/**
 * `thi-dua award list`: who is proposed, what speaks for and against, on the screen, as JSON or CSV, and in Word with `--out`.
 * That something is open is no failure: 0.
 */
export async function listNominations(options: AwardOptions, world: World): Promise<ExitCode> {
  if (options.json && options.csv) throw new CannotRun(words.onlyOne);
  const nominated = nominatedIn(options, world);
  if (!nominated) return 1;
  const { list, followed } = nominated;
  const { screen } = world;
  const forms = followed.facts.plan.value.khen_thuong ?? [];
  if (options.out !== undefined) {
    const path = targetOf(options.out, ".docx", world);
    writeWhole(path, await documentOf(nominated));
    screen.err(words.written(sanitize(relative(world.cwd, path))));
  }
  if (options.json) screen.out(nominationsAsJson(list));
  else if (options.csv) screen.out(nominationsAsCsv(list));
  else if (options.out === undefined)
    screen.out(renderNominations(list, forms, { color: screen.color, width: screen.width }));
  return 0;
}

/** The list in Word, from the template of the office or of the program. */
async function documentOf({ list, followed }: Nominated): Promise<Uint8Array> {
  const { renderWord } = await import("../../render/word/index.ts");
  const plan = followed.facts.plan.value;
  const document = composeNominationList({ plan, issuer: issuerOn(plan, list.date), list });
  const template = readTemplate("danh-sach-de-nghi", { data: followed.folder.dir });
  const custom = { "thi-dua": packageVersion(), "as-of": list.date };
  return renderWord(template, nominationListSchema, document, {
    title: document.trich_yeu,
    date: list.date,
    custom,
  });
}
