import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { startOfMonth } from "date-fns/startOfMonth";
import { codeOf, listFolder } from "../edge/disk.ts";
import { packageFolder } from "../edge/package-files.ts";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import type { IsoDate } from "../model/date.ts";
import { initWords } from "../words/init.ts";
import { writeFailed } from "../words/write.ts";
import { type CiOptions, writeCiFiles } from "./shared/ci-files.ts";
import { writeEditorFiles } from "./shared/editor-files.ts";
import { readFolder } from "./shared/folder.ts";

/**
 * `thi-dua init`: a new data folder that passes `check`, and the files that check it by themselves (`--ci`, `--hook`)
 * for it or for the one that is there. A folder with something in it is not touched.
 */
export function init(dir: string | undefined, options: CiOptions, world: World): ExitCode {
  const { ci, hook } = options;
  if (dir === undefined && ci === undefined && !hook) throw new CannotRun(initWords.needsFolder);
  if (dir !== undefined) makeData(dir, world);
  const from = resolve(world.cwd, dir ?? ".");
  if (ci !== undefined || hook) writeCiFiles(dir === undefined ? options : { ci, hook }, from, world);
  return 0;
}

function makeData(dir: string, world: World): void {
  const target = resolve(world.cwd, dir);
  makeEmpty(target, dir);
  const source = join(packageFolder(), "templates", "khoi-tao");
  const days = Object.entries(campaignFrom(world.today));
  for (const name of readdirSync(source).sort()) {
    const text = days.reduce(
      (filled, [mark, day]) => filled.replaceAll(mark, day),
      readFileSync(join(source, name), "utf8"),
    );
    writeWhole(join(target, name), Buffer.from(text));
  }
  const { facts } = readFolder({ data: target }, world);
  if (facts) writeEditorFiles(target, facts);
  world.screen.out(initWords.made(relative(world.cwd, target) || "."));
}

function makeEmpty(target: string, typed: string): void {
  const isEmpty = (listFolder(target) ?? []).every(({ name }) => name.startsWith("."));
  if (!isEmpty) throw new CannotRun(initWords.notEmpty(typed));
  try {
    mkdirSync(target, { recursive: true });
  } catch (error) {
    throw new CannotRun(writeFailed.other(typed, codeOf(error)), { cause: error });
  }
}

/** Two phases of six months from the month of `today` on; dates as they are typed. */
function campaignFrom(today: IsoDate): Readonly<Record<string, string>> {
  const start = startOfMonth(parseISO(today));
  const typed = (date: Date) => format(date, "dd/MM/yyyy");
  return Object.fromEntries(
    [1, 2].flatMap((so) => {
      const first = addMonths(start, 6 * (so - 1));
      const last = addDays(addMonths(first, 6), -1);
      return [
        [`NGAY_TU_${so}`, typed(first)],
        [`NGAY_DEN_${so}`, typed(last)],
        [`NGAY_NOP_${so}`, typed(addDays(last, 5))],
        [`NGAY_BAO_CAO_${so}`, typed(addDays(last, 10))],
      ];
    }),
  );
}
