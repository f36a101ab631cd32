import type { PageContext } from './page-context.ts';

const HEAD = [
  ...['domain', 'benchmark_id', 'benchmark', 'metric', 'direction', 'rank', 'model_id', 'model'],
  ...['score', 'tier', 'dataset_id', 'dataset', 'date', 'eval_id'],
] as const;

/** One line per ranked model (quoted as in RFC 4180; lines end in LF, so that no checkout changes them). */
export function leaderboardCsv({ boards, datasetName }: PageContext): string {
  const lines: string[] = [HEAD.join(',')];
  for (const { benchmark, metric, entries } of boards) {
    for (const entry of entries) {
      const { evaluation } = entry;
      const cells = [
        ...[benchmark.domain, benchmark.id, benchmark.name, metric?.id],
        ...[metric?.lowerIsBetter ? 'lower is better' : 'higher is better', String(entry.rank)],
        ...[entry.modelId, entry.modelName, String(entry.score), entry.tier, evaluation.datasetId],
        ...[datasetName(entry), evaluation.date, evaluation.id],
      ];
      lines.push(cells.map(csvCell).join(','));
    }
  }
  return `${lines.join('\n')}\n`;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Quoted where needed; what a spreadsheet would run as a formula begins with an apostrophe. */
export function csvCell(text = ''): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
