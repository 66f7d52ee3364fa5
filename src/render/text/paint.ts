import { Chalk } from "chalk";

/** The few colours of the screen. */
export type Paint = Record<"error" | "warning" | "strong" | "faint" | "help", (text: string) => string>;

/** The only door to chalk; without colour every text stays as it is. */
export function paint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    strong: chalk.bold,
    faint: chalk.blue,
    help: chalk.cyan,
  };
}
