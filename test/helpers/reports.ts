import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ReportOptions, report } from "../../src/commands/report.ts";
import { type TraceOptions, trace } from "../../src/commands/trace.ts";
import { type VerifyOptions, verify } from "../../src/commands/verify.ts";
import type { World } from "../../src/edge/world.ts";
import { CannotRun } from "../../src/model/cannot-run.ts";
import { openZip, packZip, readPart } from "../../src/render/word/zip.ts";
import { temporaryFolder } from "./run.ts";

type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command as the program would on that day: what can't run is a sentence and 2. */
async function ran(
  cwd: string,
  run: (world: World) => Promise<number>,
  ask?: (question: string) => Promise<string>,
): Promise<Ran> {
  let [out, err] = ["", ""];
  const screen = {
    width: 80,
    color: false,
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  try {
    const code = await run({ cwd, env: {}, today: "2026-01-20", screen, ask });
    return { code, out, err };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { code: 2, out, err: `${err}${error.message}\n` };
  }
}

/** Makes the report of phase 2. @returns its path. */
export async function reportFrom(data: string, options: Partial<ReportOptions> = {}): Promise<string> {
  const cwd = temporaryFolder();
  const done = await ran(cwd, (world) => report({ data, phase: "2", out: "bc.docx", ...options }, world));
  if (done.code !== 0) throw new Error(done.out + done.err);
  return join(cwd, "bc.docx");
}

export function verifying(
  file: string,
  options: VerifyOptions,
  ask?: (question: string) => Promise<string>,
): Promise<Ran> {
  return ran(join(file, ".."), (world) => verify(file, options, world), ask);
}

export function tracing(file: string, figure: string | undefined, options: TraceOptions): Promise<Ran> {
  return ran(join(file, ".."), (world) => trace(file, figure, options, world));
}

/** Changes a part of a Word file, as a person's Word or a stranger would. @returns the path of the new file. */
export function changedPart(
  file: string,
  change: (xml: string) => string,
  part = "word/document.xml",
): string {
  const zip = openZip(readFileSync(file));
  zip.file(part, change(readPart(zip, part) ?? ""));
  const path = join(temporaryFolder(), "sua.docx");
  writeFileSync(path, packZip(zip));
  return path;
}

/** The XML of the one paragraph that holds these words. */
export function paragraphWith(xml: string, words: string): string {
  const found = (xml.match(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g) ?? []).filter((one) =>
    one.replace(/<[^>]*>/g, "").includes(words),
  );
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} × ${words}`);
  return first;
}

/** The same paragraph with other words. */
export function withWords(paragraph: string, words: string): string {
  return paragraph.replace(/(<w:t[^>]*>)[\s\S]*(<\/w:t>)/, (_, open, close) => open + words + close);
}
