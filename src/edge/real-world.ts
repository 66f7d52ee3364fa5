import type { World } from "./world.ts";

const HIDE_COLOR = new Set(["0", "false"]);

/** The world of this process: its screen, environment and folder, and today in Vietnam. */
export function realWorld(): World {
  const { env, stdout, stderr } = process;
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault of ours.
  for (const stream of [stdout, stderr]) stream.on("error", passOverClosedPipe);
  return {
    cwd: process.cwd(),
    env,
    today: todayInVietnam(new Date()),
    screen: {
      width: stdout.columns ?? 80,
      color: wantsColor(process.argv, env, stdout.isTTY === true),
      out: (text) => void stdout.write(text),
      err: (text) => void stderr.write(text),
    },
    ask: process.stdin.isTTY && stdout.isTTY ? askThere : undefined,
  };
}

async function askThere(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

function passOverClosedPipe(error: Error): void {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
}

const SEVEN_HOURS = 7 * 60 * 60 * 1000;

/**
 * The day that an instant falls on in Asia/Ho_Chi_Minh, as `yyyy-mm-dd`. Its offset has been +07:00 all through since
 * 1975 (IANA tz database), and Intl would take as long as all of node's start.
 */
function todayInVietnam(instant: Date): string {
  return new Date(instant.getTime() + SEVEN_HOURS).toISOString().slice(0, 10);
}

/** Colours only for a terminal, and not against `--no-color`, NO_COLOR (no-color.org) or FORCE_COLOR=0. */
function wantsColor(argv: readonly string[], env: World["env"], isTerminal: boolean): boolean {
  if (argv.includes("--no-color") || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !HIDE_COLOR.has(env.FORCE_COLOR);
  return isTerminal && env.TERM !== "dumb";
}
