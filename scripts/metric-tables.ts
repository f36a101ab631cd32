/** Tables of the metrics that are built in, by family. */

import type { BuiltInMetric } from '../src/ranking/built-in-metric.ts';
import { METRIC_FAMILIES } from '../src/ranking/built-in-metrics.ts';

const end = (bound: number): string => (Number.isFinite(bound) ? String(bound) : bound < 0 ? '−∞' : '∞');

function row({
  id,
  description,
  range,
  lowerIsBetter,
  sampling,
  source,
  aliases = [],
}: BuiltInMetric): string {
  const cells = [
    `\`${id}\``,
    description,
    range === undefined ? '' : `${end(range[0])} to ${end(range[1])}`,
    lowerIsBetter === true ? 'lower' : 'higher',
    sampling?.replaceAll('-', ' ') ?? '',
    aliases.map((alias) => `\`${alias}\``).join(', '),
    source,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** One table a family. */
export function metricTables(): string {
  return Object.entries(METRIC_FAMILIES)
    .map(([family, metrics]) =>
      [
        `### ${family}`,
        '',
        '| metric | what it measures | range | better | comes from samples as | other names | source |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        ...metrics.map(row),
      ].join('\n'),
    )
    .join('\n\n');
}
