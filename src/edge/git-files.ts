import { posix } from "node:path";
import { wholeFile } from "../model/place.ts";
import { problem } from "../model/problem.ts";
import type { DataFiles } from "./data-files.ts";
import { type Entry, MAX_BYTES } from "./disk.ts";
import { git } from "./git.ts";
import { readBlobs } from "./git-history.ts";

type Leaf = { readonly kind: Entry["kind"]; readonly blob: string; readonly size: number };

/** A data folder as a commit holds it. Git is asked twice: for the names, and for what is in the YAML files. */
export function filesInCommit(dir: string, commit: string): DataFiles {
  const leaves = leavesOf(dir, commit);
  const wanted = [...leaves].filter(([file, leaf]) => isWanted(file, leaf)).map(([, { blob }]) => blob);
  const contents = readBlobs(dir, [...new Set(wanted)]);
  return {
    list: (folder) => listIn(leaves, folder),
    read(file) {
      const leaf = leaves.get(file);
      if (leaf && leaf.kind !== "file")
        return { problem: problem("TD003", wholeFile(file), { kind: leaf.kind }) };
      if (leaf && leaf.size > MAX_BYTES)
        return { problem: problem("TD001", wholeFile(file), { size: leaf.size, limit: MAX_BYTES }) };
      const bytes = leaf && contents.get(leaf.blob);
      return bytes ? { bytes } : { problem: problem("TD004", wholeFile(file), { reason: "ENOENT" }) };
    },
    stamp: (file) => leaves.get(file)?.blob,
  };
}

function isWanted(file: string, { kind, size }: Leaf): boolean {
  return kind === "file" && size <= MAX_BYTES && /\.(yaml|txt)$/.test(file);
}

const KINDS: Readonly<Record<string, Entry["kind"]>> = {
  "100644": "file",
  "100755": "file",
  "120000": "link",
};

function leavesOf(dir: string, commit: string): Map<string, Leaf> {
  const tree = git(dir, ["ls-tree", "-r", "-l", "-z", commit]);
  const lines = "out" in tree ? tree.out.split("\0") : [];
  return new Map(
    lines.flatMap((line) => {
      const [, mode = "", blob = "", size = "", file = ""] =
        /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
      return file === ""
        ? []
        : [[file, { kind: KINDS[mode] ?? "other", blob, size: Number(size) || 0 }] as const];
    }),
  );
}

function listIn(leaves: ReadonlyMap<string, Leaf>, folder: string): Entry[] | undefined {
  const found = new Map<string, Entry>();
  for (const [file, { kind }] of leaves) {
    const inside = folder === "" ? file : posix.relative(folder, file);
    if (inside.startsWith("../") || inside === "..") continue;
    const [name = "", ...rest] = inside.split("/");
    if (name !== "") found.set(name, { name, kind: rest.length > 0 ? "folder" : kind });
  }
  if (found.size === 0) return undefined;
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
