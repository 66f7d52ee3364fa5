import { Chalk } from "chalk";
import type { Severity } from "../../model/problem.ts";

/** The few colours of the screen. */
export type Paint = Record<Severity | "strong" | "faint" | "help" | "good", (text: string) => string>;

/** The only door to chalk; without colour every text stays as it is. */
export function paint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    strong: chalk.bold,
    faint: chalk.blue,
    help: chalk.cyan,
    good: chalk.green,
  };
}
