import { SEAL_TO_COME } from "../../compose/frozen-rules.ts";
import { headOf, type Vote, voteBlocks } from "../../compose/vote-file.ts";
import { awardFileSchema } from "../../model/award-file.ts";
import { sealedIn, sealOf } from "../../model/award-seal.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { parse } from "../../parse/index.ts";
import { awardOpenWords as words } from "../../words/award-open.ts";
import type { PeriodFile } from "./period-file.ts";

/**
 * The text of the file of a period with its vote opened; what is there stays as it was typed, letter for letter.
 * @throws CannotRun where something of a vote is there already, or the file is not of a form that can be gone on with.
 */
export function textWithVote({ file, text }: PeriodFile, vote: Vote): string {
  const holds = (key: string) =>
    text !== undefined && new RegExp(`^(${key}|"${key}"|'${key}')\\s*:`, "m").test(text);
  for (const key of ["chot", "ung_vien"]) if (holds(key)) throw new CannotRun(words.halfOpen(file, key));
  const blocks = Object.entries(voteBlocks(vote)).flatMap(([key, lines]) => (holds(key) ? [] : lines));
  const { modeline, lines } = headOf(vote.list.period);
  const head = lines.filter((line) => !(line.startsWith("giai_doan:") && holds("giai_doan")));
  const mode = text?.includes("yaml-language-server") ? [] : [modeline];
  const before = text === undefined ? [] : [text.replace(/\r\n/g, "\n").replace(/\n+$/, ""), ""];
  const whole = [...mode, ...before, ...head, ...blocks].join("\n");
  return sealed(file, `${whole}\n`, text?.includes("\r\n") ? "\r\n" : "\n");
}

/** The seal is made of what a reader sees, so that the file is read back to the same one. */
function sealed(file: string, text: string, eol: string): string {
  const read = parse({ file, text }, awardFileSchema);
  const chot = "value" in read ? read.value.value.chot : undefined;
  if (!("value" in read) || !chot) throw new CannotRun(words.oddFile(file));
  const seal = sealOf(sealedIn({ ...read.value.value, chot }));
  return text.replace(`dau: "${SEAL_TO_COME}"`, () => `dau: "${seal}"`).replace(/\n/g, eol);
}
