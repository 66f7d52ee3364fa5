import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageFolder } from "./package-files.ts";

/* The only door to LibreOffice, which turns Word files into PDF. */

/** A PDF, or why there is none: no LibreOffice on this machine, or it could not do it. */
export type Pdf = { readonly bytes: Uint8Array } | { readonly fault: "no-office" | "failed" };

const LONGEST = 120_000;
// Where installers put it without telling the PATH.
const USUAL = [
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/**
 * Turns a Word file into a PDF, in a folder and with a profile of its own, so that an open LibreOffice is not in the way.
 * @param env the environment; SOFFICE there names the program.
 */
export function toPdf(docx: Uint8Array, env: Readonly<Record<string, string | undefined>>): Pdf {
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-pdf-"));
  try {
    writeFileSync(join(folder, "x.docx"), docx);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
    ];
    // From a folder of ours: Windows looks for a program where it stands first.
    const ran = spawnSync(programIn(env), [...args, join(folder, "x.docx")], {
      cwd: packageFolder(),
      stdio: "ignore",
      timeout: LONGEST,
    });
    if (ran.error && "code" in ran.error && ran.error.code === "ENOENT") return { fault: "no-office" };
    const pdf = join(folder, "x.pdf");
    return ran.status === 0 && existsSync(pdf) ? { bytes: readFileSync(pdf) } : { fault: "failed" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function programIn({ SOFFICE }: Readonly<Record<string, string | undefined>>): string {
  return SOFFICE || (USUAL.find((path) => existsSync(path)) ?? "soffice");
}

/** The names of the fonts in a PDF, as LibreOffice writes them: `TimesNewRomanPSMT`, `LiberationSerif-Bold`. */
export function fontsIn(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString("latin1");
  return [
    ...new Set([...text.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name]) => name ?? "")),
  ];
}
