import type { FollowedPhase } from "../../model/follow-up.ts";
import type { Theme } from "../../model/plan.ts";
import { isOwed, isReceived } from "../../model/status.ts";

/** So many answers given of so many asked for. */
export type Share = { readonly answered: number; readonly asked: number };

/** How far a theme of the campaign is in a phase. */
export type ThemeProgress = { readonly theme: Theme; readonly tasks: Share; readonly indicators: Share };

/** Progress by theme, of the themes of which the phase asks something. */
export function themesIn({ phase, units, tally }: FollowedPhase): ThemeProgress[] {
  const owed = units.filter(isOwed);
  const received = owed.filter(isReceived);
  return tally.themes
    .map(({ theme, indicators }) => {
      const ids = new Set(
        phase.nhiem_vu.filter(({ noi_dung_thi_dua }) => noi_dung_thi_dua === theme.id).map(({ id }) => id),
      );
      const missing = received.flatMap(({ tasks }) => tasks.missing).filter(({ id }) => ids.has(id));
      return {
        theme,
        tasks: { answered: ids.size * received.length - missing.length, asked: ids.size * owed.length },
        indicators: {
          answered: indicators.reduce((sum, { n }) => sum + n, 0),
          asked: indicators.reduce((sum, { of }) => sum + of, 0),
        },
      };
    })
    .filter(({ tasks, indicators }) => tasks.asked + indicators.asked > 0);
}
