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
  const says = (text: string) => {
    const value = Number(text);
    return (
      isPossible(metric, value) === isPossible(metric, score) && tierOf(tiers, value, metric?.range) === tier
    );
  };
  if (says(short)) return short;
  for (let places = 5; places <= MOST_DECIMALS; places++) {
    const text = score.toFixed(places);
    if (says(text)) return text;
  }
  return String(score);
}

/** {@link scoreText} of any run of a board. */
export const exactText = (board: Board, score: number): string =>
  scoreText(board, { score, tier: tierOf(board.tiers, score, board.metric?.range) });

const isPossible = (metric: Board['metric'], score: number): boolean =>
  beyondRange(metric, score) === undefined;

/** The tier with its sign; a warning for a score that the metric cannot have; nothing where no tier holds. */
export function tierText({ tiers, metric }: Board, { score, tier }: Pick<Entry, 'score' | 'tier'>): string {
  if (tier !== undefined) return `${tierSign(tiers, tier)} ${inertText(tier)}`;
  const beyond = beyondRange(metric, score);
  return beyond === undefined ? '' : `⚠️ ${beyond}`;
}

/** On which side of its range a score lies that the metric cannot have: `above 1`. */
export function beyondRange(metric: Board['metric'], score: number): string | undefined {
  const [low, high] = metric?.range ?? [-Infinity, Infinity];
  if (score < low) return `below ${low}`;
  return score > high ? `above ${high}` : undefined;
}
