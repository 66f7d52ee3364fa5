import { watch } from "node:fs";

// Editors write a file in several steps.
const PAUSE = 120;

/** Calls back after each change below a folder, once for changes close together; goes on until the process ends. */
export function watchFolder(dir: string, changed: () => void): Promise<never> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watch(dir, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, PAUSE);
    });
    watcher.on("error", reject);
  });
}
