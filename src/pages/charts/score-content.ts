import type { Tier } from '../../hub/hub.ts';
import type { Board } from '../../ranking/board.ts';
import { isBottom } from '../signs.ts';
import { scoreText } from '../tier-text.ts';
import { type ChartContent, MOST_ROWS, type TierBand } from './chart.ts';

/** The best models of a board with their tiers; nothing where there is nobody to compare with. */
export function scoreContent(board: Board): ChartContent[] {
  const { entries, metric, tiers } = board;
  if (metric === undefined || entries.length < 2) return [];
  const rows = entries.slice(0, MOST_ROWS).map(({ rank, modelName, score, tier, interval }) => ({
    rank,
    name: modelName,
    score,
    shown: scoreText(board, { score, tier }),
    tier,
    interval,
  }));
  return [{ kind: 'scores', metric, bands: tierBands(tiers), rows, total: entries.length }];
}

/** Tiers as they lie on the axis: each reaches to where a better one begins. */
export function tierBands(tiers: readonly Tier[]): TierBand[] {
  return tiers.map(({ name, min, max }, index) => {
    const better = tiers.slice(0, index);
    const above = better.flatMap((tier) => tier.min ?? []);
    const below = better.flatMap((tier) => tier.max ?? []);
    // Tiers with lower bounds are stacked downwards, tiers with upper bounds upwards.
    const to = above.length > 0 ? Math.min(...above, max ?? Infinity) : max;
    const from = above.length === 0 && below.length > 0 ? Math.max(...below, min ?? -Infinity) : min;
    return { name, from, to, isBottom: isBottom(tiers, index) };
  });
}
