import { existsSync } from "node:fs";
import { join } from "node:path";
import { saidUnder, type Taken } from "../../compose/verify/take-back.ts";
import { filesOnDisk } from "../../edge/data-files.ts";
import { MAX_BYTES } from "../../edge/disk.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import {
  CAMPAIGN_WORDS,
  type CampaignWords,
  type CommitteeWords,
  campaignWordsSchema,
  committeeSchema,
} from "../../model/committee.ts";
import type { Provenance } from "../../model/provenance.ts";
import { parse, withParagraphs } from "../../parse/index.ts";
import { takeBackWords as words } from "../../words/take-back.ts";
import { campaignKindOf } from "./campaign-report.ts";
import { readText } from "./reader.ts";

type Words = CommitteeWords | CampaignWords;

/** A file of the committee's words as it lies there; of one that is not there yet, the least that it must say. */
export type CommitteeFile = {
  readonly file: string;
  readonly schema: typeof committeeSchema | typeof campaignWordsSchema;
  readonly isOfPhase: boolean;
  readonly before: string;
  readonly value: Words;
};

/** The committee's words for a report. @throws CannotRun where they can't be read. */
export function committeeFile(dir: string, { kind, phase }: Provenance): CommitteeFile {
  const campaign = campaignKindOf(kind);
  const isOfPhase = campaign === undefined;
  const file = `dang-uy/${isOfPhase ? `giai-doan-${phase}.yaml` : CAMPAIGN_WORDS[campaign]}`;
  const schema = isOfPhase ? committeeSchema : campaignWordsSchema;
  const least: Pick<CommitteeFile, "before" | "value"> = isOfPhase
    ? { before: `giai_doan: ${phase}\n`, value: { giai_doan: phase } }
    : { before: "", value: {} };
  if (!existsSync(join(dir, file))) return { file, schema, isOfPhase, ...least };
  const read = readText(filesOnDisk(dir), file);
  const value = "text" in read ? wordsIn(file, read.text, schema) : undefined;
  if (!value || !("text" in read)) throw new CannotRun(words.broken(file));
  return { file, schema, isOfPhase, before: read.text, value };
}

function wordsIn(file: string, text: string, schema: CommitteeFile["schema"]): Words | undefined {
  const parsed = parse<typeof committeeSchema | typeof campaignWordsSchema>({ file, text }, schema);
  return "value" in parsed ? parsed.value.value : undefined;
}

/** The text with what is taken back, read once more: it must say just that, and all else as before. */
export function withTaken({ file, before, value, schema }: CommitteeFile, taken: readonly Taken[]): string {
  let text = before;
  let expected = value;
  for (const { path, paragraphs } of taken) {
    const longer = withParagraphs(text, path, paragraphs);
    const read = longer === undefined ? undefined : wordsIn(file, longer, schema);
    expected = withFurther(expected, path, paragraphs);
    if (longer === undefined || !read || !isEqual(read, expected) || Buffer.byteLength(longer) > MAX_BYTES)
      throw new CannotRun(words.unsafe(file, path.join(".")));
    text = longer;
  }
  return text;
}

function withFurther(value: Words, path: Taken["path"], paragraphs: readonly string[]): Words {
  const all = [...(saidUnder(path, value) ?? []), ...paragraphs];
  const [key, theme] = path;
  if (key !== "noi_dung") return { ...value, [key]: all };
  return { ...value, noi_dung: { ...value.noi_dung, [theme]: all } };
}

function isEqual(a: Words, b: Words): boolean {
  const sorted = (value: Words) => JSON.stringify(Object.entries(value).sort());
  return sorted(a) === sorted(b);
}
