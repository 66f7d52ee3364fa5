import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attribute, type Element, elements, parseXml, textOf } from "../../src/render/word/xml.ts";
import { openZip, readPart } from "../../src/render/word/zip.ts";

/** The main part of a Word file, as a tree. */
export function bodyOf(bytes: Uint8Array) {
  return parseXml(readPart(openZip(bytes), "word/document.xml") ?? "");
}

/** The words of a Word file: one text per paragraph, empty ones left out; a line break inside one reads as a space. */
export function wordsOf(bytes: Uint8Array): string[] {
  const body = bodyOf(bytes);
  for (const one of elements(body, "br")) {
    const space = one.parentNode?.insertBefore(body.createElementNS(one.namespaceURI, "w:t"), one);
    if (space) space.textContent = " ";
  }
  return elements(body, "p")
    .map(textOf)
    .filter((text) => text.trim() !== "");
}

/** The tables of a Word file: rows of cells of text. */
export function tablesOf(bytes: Uint8Array): string[][][] {
  return elements(bodyOf(bytes), "tbl").map((table) =>
    elements(table, "tr").map((row) => elements(row, "tc").map((cell) => textOf(cell))),
  );
}

/** What a style says, by its name in Word: sizes in half-points, lengths in twips. */
export function styleOf(bytes: Uint8Array, name: string) {
  const styles = parseXml(readPart(openZip(bytes), "word/styles.xml") ?? "");
  const style = elements(styles, "style").find((one) => attribute(elements(one, "name")[0], "val") === name);
  if (!style) throw new Error(`no style ${name}`);
  const value = (element: string, key = "val") => attribute(elements(style, element)[0], key);
  return {
    size: Number(value("sz")),
    bold: isOn(elements(style, "b")[0]),
    italic: isOn(elements(style, "i")[0]),
    caps: isOn(elements(style, "caps")[0]),
    alignment: value("jc"),
    underline: value("u"),
    font: value("rFonts", "ascii"),
    firstLine: Number(value("ind", "firstLine")),
    after: Number(value("spacing", "after")),
    line: Number(value("spacing", "line")),
    lineRule: value("spacing", "lineRule"),
  };
}

function isOn(element: Element | undefined): boolean {
  return element !== undefined && !["false", "0"].includes(attribute(element, "val") ?? "true");
}

/** Lets LibreOffice turn a file into another kind. @returns the path of the new file. @throws where it can't. */
export function convert(file: string, kind: "pdf" | "docx"): string {
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-office-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const ran = spawnSync(office(), [profile, "--headless", "--convert-to", kind, "--outdir", folder, file], {
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`LibreOffice: ${ran.error?.message ?? ran.stderr}`);
  return join(folder, `${file.replace(/^.*[\\/]/, "").replace(/\.docx$/, "")}.${kind}`);
}

function office(): string {
  return process.env.SOFFICE ?? "soffice";
}

/** Whether LibreOffice and poppler are here. In CI they must be, so there it is always true. */
export function hasOffice(): boolean {
  if (process.env.CI) return true;
  return [spawnSync(office(), ["--version"]), spawnSync("pdftotext", ["-v"])].every(
    ({ status }) => status === 0,
  );
}

/** The words of a PDF, page by page, each page as it lies on paper. */
export function pagesOf(pdf: string): string[] {
  const ran = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`pdftotext: ${ran.error?.message ?? ran.stderr}`);
  return ran.stdout.normalize("NFC").split("\f").slice(0, -1);
}
