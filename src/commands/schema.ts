import type { World } from "../edge/world.ts";
import type { ExitCode } from "../model/cannot-run.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { schemaWords } from "../words/schema.ts";
import { writeEditorFiles } from "./shared/editor-files.ts";
import { type FolderOptions, readFolder } from "./shared/folder.ts";
import { refuse } from "./shared/refuse.ts";

/** `thi-dua schema`: writes what editors need to complete, explain and underline while a record is typed. */
export function schema(options: FolderOptions, world: World): ExitCode {
  const folder = readFolder(options, world);
  if (!folder.facts) return refuse(folder, folder.problems, cannotRun.brokenGround, world);
  world.screen.out(schemaWords.written(writeEditorFiles(folder.dir, folder.facts)));
  return 0;
}
