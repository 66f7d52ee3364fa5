import type { IsoDate } from "../model/date.ts";

/** What a command sees of the world outside: where it stands, the day, the screen. */
export type World = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today in Asia/Ho_Chi_Minh. */
  readonly today: IsoDate;
  readonly screen: Screen;
  /** Asks whoever sits there, and waits for a line; absent where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
};

/** Two streams of text. `width` in columns; `color` says whether `out` may carry colours. */
type Screen = {
  readonly width: number;
  readonly color: boolean;
  out(text: string): void;
  err(text: string): void;
};
