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
  return [
    { kind: 'scores', metric, bands: tierBands(tiers, metric.lowerIsBetter), rows, total: entries.length },
  ];
}

/** Tiers, best first, as they lie on the axis: each reaches to where a better one begins. */
export function tierBands(tiers: readonly Tier[], lowerIsBetter: boolean): TierBand[] {
  return tiers.map(({ name, min, max }, index) => {
    const better = tiers.slice(0, index);
    const band = { name, isBottom: isBottom(tiers, index) };
    if (lowerIsBetter) {
      const begins = [min, ...better.map((tier) => tier.max)].flatMap((bound) => bound ?? []);
      return { ...band, from: begins.length === 0 ? undefined : Math.max(...begins), to: max };
    }
    const ends = [max, ...better.map((tier) => tier.min)].flatMap((bound) => bound ?? []);
    return { ...band, from: min, to: ends.length === 0 ? undefined : Math.min(...ends) };
  });
}
