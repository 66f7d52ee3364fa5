import type { Place } from "../../model/place.ts";
import { PROBLEMS, type Problem, type Severity } from "../../model/problem.ts";
import { wordings } from "../../words/problems/index.ts";
import { escapeUnsafe } from "./json.ts";
import { type CheckResult, sentencesOf } from "./result.ts";

const LEVEL: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0 (OASIS), as code scanning reads it. Its regions count as ours do: from 1, in UTF-16 units, end exclusive. */
export function toSarif({ problems, version, pathOf }: CheckResult): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "thi-dua", semanticVersion: version, language: "vi", rules: codes.map(ruleOf) },
        },
        columnKind: "utf16CodeUnits",
        results: problems.map((one) => resultOf(one, codes.indexOf(one.code), pathOf)),
      },
    ],
  };
  return `${escapeUnsafe(JSON.stringify(log, null, 2))}\n`;
}

function ruleOf(code: Problem["code"]) {
  const { title, why } = wordings[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: LEVEL[PROBLEMS[code]] },
  };
}

function resultOf(one: Problem, ruleIndex: number, pathOf: CheckResult["pathOf"]) {
  const { message, help } = sentencesOf(one);
  return {
    ruleId: one.code,
    ruleIndex,
    level: LEVEL[one.severity],
    message: { text: `${message} ${help}` },
    locations: [locationOf(one.place, pathOf)],
    ...(one.related && { relatedLocations: one.related.map((place) => locationOf(place, pathOf)) }),
  };
}

function locationOf(place: Place, pathOf: CheckResult["pathOf"]) {
  const { line, column, endLine, endColumn } = place;
  const uri = pathOf(place.file)
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  const region = { startLine: line, startColumn: column, endLine, endColumn: Math.max(endColumn, 1) };
  return { physicalLocation: { artifactLocation: { uri }, ...(line > 0 && { region }) } };
}
