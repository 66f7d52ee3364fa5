// The floor: what the package `yaml` needs to parse the files of a folder, and nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

const [, , dir] = process.argv;
for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && entry.name.endsWith(".yaml"))
    parseDocument(readFileSync(join(entry.parentPath, entry.name), "utf8"));
}
