import type { RootContent } from 'mdast';
import type { Board, Metric } from '../ranking/board.ts';
import { findMetric } from '../ranking/metric-registry.ts';
import { DEFAULT_TIERS } from '../ranking/tiers.ts';
import { detailsOpening } from './flavor.ts';
import { inertText } from './inert.ts';
import {
  code,
  codeText,
  emphasis,
  heading,
  link,
  list,
  paragraph,
  rule,
  source,
  strong,
  table,
} from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { tierSign } from './signs.ts';
import { groupsByCategory, titled } from './strata-groups.ts';
import { tierBounds } from './tier-bounds.ts';

/** How the models of a benchmark are scored: its metrics in their real order, its tiers, rules and groups. */
export function scoringDetails(board: Board, context: PageContext): RootContent[] {
  const { config } = context;
  const { metric, benchmark, tieBreaks } = board;
  if (metric === undefined) return [];
  const better = metric.lowerIsBetter ? 'lower' : 'higher';
  const metrics = [metric, ...tieBreaks.map((id) => findMetric(config, benchmark, id))];
  return [
    source(detailsOpening(config.pages.flavor, '📐 <strong>How are models scored?</strong>')),
    rule(),
    heading(4, '🎯 Primary Metric: ', code(metric.id)),
    ...(metric.description === '' ? [] : [paragraph({ user: metric.description })]),
    rule(),
    heading(4, '📊 Metric Priority'),
    table(
      [':-:', ':--', ':--'],
      ['Priority', 'Metric', 'What it measures'],
      metrics.map((own, index) => [
        String(index + 1),
        codeText(own.id),
        `${measures(own)}${own.lowerIsBetter ? ' (lower is better)' : ''}`,
      ]),
    ),
    rule(),
    ...readinessTiers(board),
    rule(),
    heading(4, '📏 Ranking Rules'),
    list(
      [
        ['Ranked by ', strong('primary metric'), ` (${better} is better)`],
        [
          'Ties broken by the metrics above in their order, then by more reported groups, the newer date, the evaluation id',
        ],
        ['Models that are equal on every metric share a rank'],
        ["Each model's best completed run counts"],
        ['Compared exactly, shown with 4 decimals, or as many as the tier needs'],
      ],
      true,
    ),
    rule(),
    ...fairness(board, context),
    ...standards(benchmark),
    source('</details>'),
  ];
}

/** Only of a protocol that itself names them among its references. */
function standards({ references = [] }: Board['benchmark']): RootContent[] {
  if (!references.some((name) => /\bAI4H\b.*\bDEL\s?0?3\b/i.test(name))) return [];
  const name = link('https://www.itu.int/pub/T-FG-AI4H', 'ITU/WHO AI4H DEL3');
  return [rule(), paragraph(emphasis('The protocol refers to ', name, '.'))];
}

/** The metric's name where that is not its id, what it measures, and its unit. */
function measures({ id, name, description, unit }: Metric): string {
  const words = [name === id || name === description ? '' : name, description].filter((part) => part !== '');
  const text = words.length === 0 ? '-' : inertText(words.join(': '));
  return unit === undefined ? text : `${text}, in ${inertText(unit)}`;
}

/** A category of more groups is shown in part. */
const MOST_GROUPS = 40;

function groupList(groups: readonly string[]): string {
  const rest = groups.length - MOST_GROUPS;
  const shown = groups.slice(0, MOST_GROUPS).map(inertText).join(', ');
  return rest > 0 ? `${shown} … and ${rest} more` : shown;
}

const USE: Readonly<Record<string, readonly [string, string]>> = {
  Excellent: ['Production', 'Ready for clinical decision support'],
  Good: ['Pilot', 'Needs prospective validation'],
  Fair: ['Research', 'Not for use with patients'],
  Developing: ['Development', 'Needs significant improvement'],
};

function readinessTiers({ tiers, metric }: Board): RootContent[] {
  const title = heading(4, '🏥 Clinical Readiness Tiers');
  if (tiers.length === 0) {
    return [title, paragraph(code(metric?.id ?? ''), ' has no tiers.')];
  }
  const rows = tierBounds(tiers).map(({ name, bound }) => [
    bound === '' ? '-' : bound.replace('<', '&lt;').replace('>', '&gt;'),
    `${tierSign(tiers, name)} ${inertText(name)}`,
    ...((tiers === DEFAULT_TIERS ? USE[name] : undefined) ?? ['-', '-']),
  ]);
  return [title, table([':-:', ':-:', ':-:', ':--'], ['Score', 'Tier', 'Deployment', 'Guidance'], rows)];
}

function fairness(board: Board, { shownStrata }: PageContext): RootContent[] {
  const { leftOut } = shownStrata(board);
  const categories = groupsByCategory(board.entries.filter((entry) => !leftOut.has(entry)));
  const title = heading(4, '⚖️ Fairness Analysis');
  if (categories.size === 0) return [title, paragraph('No ranked run reports its metrics by group yet.')];
  const rows = [...categories].map(([category, groups]) => [
    inertText(titled(category)),
    groupList([...groups].sort()),
  ]);
  return [
    title,
    paragraph('Models evaluated across:'),
    table([':--', ':--'], ['Category', 'Strata'], rows),
    paragraph(
      '⚠️ Gaps of more than 10 points between the groups of a category are flagged below its table; a point is 0.01 of a score within −1 and 1, else a hundredth of the range, and a metric without a range has no points',
    ),
  ];
}
