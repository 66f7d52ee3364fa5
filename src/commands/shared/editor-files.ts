import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type EditorSchema, editorSchemas } from "../../compose/editor/index.ts";
import { listFolder } from "../../edge/disk.ts";
import { makeFolder, writeWhole } from "../../edge/write.ts";
import { SCHEMA_FOLDER } from "../../model/editor.ts";
import type { Facts } from "../../model/facts.ts";
import { MARK_FILE, markOf } from "./schema-mark.ts";

/**
 * Writes into a data folder what editors read: the schemas, and the settings of VS Code where there are none yet.
 * @returns the files written, by their names in the data folder.
 * @throws CannotRun where they can't be written.
 */
export function writeEditorFiles(dir: string, facts: Pick<Facts, "plan" | "units">): string[] {
  const schemas = editorSchemas(facts.plan.value, facts.units.value);
  const folder = makeFolder(join(dir, SCHEMA_FOLDER));
  const written = schemas.map(({ name, schema }) => {
    writeText(join(folder, name), `${JSON.stringify(schema)}\n`);
    return `${SCHEMA_FOLDER}/${name}`;
  });
  // A phase that the plan has no more.
  for (const { name } of listFolder(folder) ?? [])
    if (/^giai-doan-\d+\.json$/.test(name) && !schemas.some((one) => one.name === name))
      rmSync(join(folder, name), { force: true });
  writeText(join(folder, MARK_FILE), `${markOf(facts)}\n`);
  return [...written, ...writeSettings(dir, schemas)];
}

function writeSettings(dir: string, schemas: readonly EditorSchema[]): string[] {
  const folder = makeFolder(join(dir, ".vscode"));
  const files: Record<string, object> = {
    "settings.json": {
      "files.encoding": "utf8",
      "files.eol": "\n",
      "[yaml]": { "editor.tabSize": 2, "editor.insertSpaces": true, "editor.detectIndentation": false },
      "yaml.schemas": Object.fromEntries(
        schemas.map(({ name, files }) => [`${SCHEMA_FOLDER}/${name}`, files]),
      ),
      "yaml.schemaStore.enable": false,
    },
    "extensions.json": { recommendations: ["redhat.vscode-yaml"] },
  };
  return Object.entries(files).flatMap(([name, content]) => {
    // Somebody's own settings stay theirs.
    if (existsSync(join(folder, name))) return [];
    writeText(join(folder, name), json(content));
    return [`.vscode/${name}`];
  });
}

function writeText(path: string, text: string): void {
  writeWhole(path, Buffer.from(text));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
