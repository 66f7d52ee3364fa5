import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

/* The house of the project: who may import whom. Floors are from low to high; a room is a folder of src. */

const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  words: 0.5,
  parse: 1,
  rules: 1,
  award: 1,
  status: 1,
  tally: 1,
  compose: 1,
  edge: 2,
  render: 2,
  commands: 3,
  main: 4,
};
const SHARED_LIBRARIES = ["date-fns"];
const IMPURE = /\bprocess\.|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bconsole\./;

type Source = { readonly path: string; readonly text: string };

const sources: Source[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"))
  .map((path) => ({ path, text: readFileSync(join("src", path), "utf8") }));

/** main.ts and its neighbours in src itself are the top floor. */
function roomOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "main";
}

function importsOf({ text }: Source): string[] {
  const found = text.matchAll(
    /^(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/gms,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? "");
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function climbs(all: readonly Source[]): string[] {
  return all.flatMap((source) =>
    importsOf(source)
      .filter((target) => target.startsWith("."))
      .map((target) => posix.join(posix.dirname(source.path), target))
      .filter((target) => !mayImport(roomOf(source.path), roomOf(target)))
      .map((target) => `${source.path} → ${target}`),
  );
}

function mayImport(from: string, to: string): boolean {
  const [above, below] = [FLOORS[from], FLOORS[to]];
  if (above === undefined || below === undefined) return false;
  return from === to || below < above;
}

function doors(all: readonly Source[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const source of all) {
    for (const library of new Set(importsOf(source).flatMap(libraryOf))) {
      if (library === "zod" && roomOf(source.path) === "model") continue;
      found.set(library, [...(found.get(library) ?? []), source.path]);
    }
  }
  return found;
}

function libraryOf(target: string): string[] {
  const name = /^(@[^/]+\/[^/]+|[^/.][^/]*)/.exec(target)?.[1];
  return name === undefined || target.startsWith("node:") || SHARED_LIBRARIES.includes(name) ? [] : [name];
}

function crowdedDoors(all: readonly Source[]): string[] {
  // A type of zod is no door: only code that calls it is.
  return [...doors(all)]
    .filter(([library, files]) => library !== "zod" && files.length > 1)
    .map(([library, files]) => `${library}: ${files.join(", ")}`);
}

/** A hash is arithmetic; what else is in node:crypto asks for chance. */
function isHash({ text }: Source, target: string): boolean {
  return target === "node:crypto" && text.includes('import { createHash } from "node:crypto"');
}

function impurities(all: readonly Source[]): string[] {
  return all
    .filter(({ path }) => (FLOORS[roomOf(path)] ?? 9) <= 1)
    .filter(
      (source) =>
        importsOf(source).some((target) => target.startsWith("node:") && !isHash(source, target)) ||
        IMPURE.test(withoutComments(source.text)),
    )
    .map(({ path }) => path);
}

describe("the house", () => {
  it("has every file of src in a known room", () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter(({ path }) => FLOORS[roomOf(path)] === undefined)).toEqual([]);
  });
  it("imports only downwards, and no room knows another on its floor", () =>
    expect(climbs(sources)).toEqual([]));
  it("lets each library in by one door", () => expect(crowdedDoors(sources)).toEqual([]));
  it("keeps disk, clock, chance and process out of the lower floors", () =>
    expect(impurities(sources)).toEqual([]));
});

describe("the guard of the house", () => {
  const fake = (path: string, text: string): Source[] => [{ path, text }];
  it("stops an import upwards, also a lazy one and one of types", () => {
    expect(climbs(fake("model/a.ts", 'import { b } from "../edge/b.ts";'))).toHaveLength(1);
    expect(climbs(fake("rules/text/a.ts", 'const b = await import("../../commands/b.ts");'))).toHaveLength(1);
    expect(climbs(fake("words/a.ts", 'import type {\n  B,\n} from "../parse/b.ts";'))).toHaveLength(1);
  });
  it("stops an import of a neighbour on the same floor", () => {
    expect(climbs(fake("rules/a.ts", 'export { b } from "../tally/b.ts";'))).toHaveLength(1);
    expect(climbs(fake("edge/a.ts", 'import { b } from "../render/b.ts";'))).toHaveLength(1);
  });
  it("stops a second door to a library", () => {
    const two = [
      ...fake("parse/a.ts", 'import { parse } from "yaml";'),
      ...fake("parse/b.ts", 'import { Document } from "yaml";'),
    ];
    expect(crowdedDoors(two)).toEqual(["yaml: parse/a.ts, parse/b.ts"]);
  });
  it.each([
    'import "node:fs";',
    "Date.now()",
    "new Date()",
    "Math.random()",
    "console.log(1)",
    "process.env.A",
  ])("stops %s on the pure floor", (text) =>
    expect(impurities(fake("compose/a.ts", text))).toEqual(["compose/a.ts"]),
  );
});
