import type { Board, Entry } from '../ranking/board.ts';
import { tidyText } from './inert.ts';
import { isBottom } from './signs.ts';
import { scoreText } from './tier-text.ts';

const COLORS = ['brightgreen', 'green', 'yellow'] as const;

/** A model's rank on a benchmark for a badge of shields.io: https://shields.io/badges/endpoint-badge. */
export function badge(board: Board, entry: Entry): string {
  const { benchmark, metric, tiers } = board;
  const { rank, tier } = entry;
  const words = [
    `#${rank}`,
    ...(tier === undefined ? [] : [tier]),
    `${scoreText(board, entry)} ${metric?.id ?? ''}`,
  ];
  const shield = {
    schemaVersion: 1,
    label: tidyText(benchmark.name) || '(blank)',
    message: tidyText(words.join(' · ')),
    color: colorOf(tiers, tier),
  };
  return `${JSON.stringify(shield, null, 2)}\n`;
}

/** By the place of the tier, as the signs on the page. */
function colorOf(tiers: Board['tiers'], tier: string | undefined): string {
  const index = tiers.findIndex(({ name }) => name === tier);
  if (index < 0) return 'blue';
  return isBottom(tiers, index) ? 'orange' : (COLORS[index] ?? 'yellowgreen');
}
