import type { Board, Entry } from '../ranking/board.ts';
import { tierOf } from '../ranking/tiers.ts';
import { decimals } from './figures.ts';
import { inertText } from './inert.ts';
import { tierSign } from './signs.ts';

/** Digits of a double are exhausted after that. */
const MOST_DECIMALS = 15;

/** A score with four decimals, or with as many as show its own tier: 0.89999 is no `0.9000` below "≥ 0.90". */
export function scoreText({ tiers, metric }: Board, { score, tier }: Pick<Entry, 'score' | 'tier'>): string {
  const short = decimals(score);
  if (tiers.length === 0 || tierOf(tiers, Number(short), metric?.range) === tier) return short;
  for (let places = 5; places <= MOST_DECIMALS; places++) {
    const text = score.toFixed(places);
    if (tierOf(tiers, Number(text), metric?.range) === tier) return text;
  }
  return String(score);
}

/** The tier with its sign; a warning for a score that the metric cannot have; nothing where no tier holds. */
export function tierText({ tiers, metric }: Board, { score, tier }: Pick<Entry, 'score' | 'tier'>): string {
  if (tier !== undefined) return `${tierSign(tiers, tier)} ${inertText(tier)}`;
  const [low, high] = metric?.range ?? [-Infinity, Infinity];
  if (score < low) return `⚠️ below ${low}`;
  return score > high ? `⚠️ above ${high}` : '';
}
