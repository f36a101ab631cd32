import type { Tier } from '../../hub/hub.ts';
import type { Board, Metric } from '../../ranking/board.ts';
import { isBottom } from '../signs.ts';
import { beyondRange, scoreText } from '../tier-text.ts';
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
    beyond: beyondRange(metric, score),
    interval,
  }));
  return [
    {
      kind: 'scores',
      metric,
      bands: tierBands(tiers, metric.lowerIsBetter).map((band) => within(band, metric.range)),
      rows,
      total: entries.length,
    },
  ];
}

/** A band ends where the metric does: what lies beyond is in no tier. */
function within(band: TierBand, range: Metric['range']): TierBand {
  if (range === undefined) return band;
  const [low, high] = range;
  return { ...band, from: Math.max(low, band.from ?? low), to: Math.min(high, band.to ?? high) };
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
