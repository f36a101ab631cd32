import type { TopLevelSpec } from 'vega-lite';
import { decimals } from '../figures.ts';
import { FLAGGED_POINTS } from '../group-gaps.ts';
import { titled } from '../strata-groups.ts';
import { axisRange } from './axis-range.ts';
import type { ChartOf, GroupRow } from './chart.ts';
import { BOLD, chartFrame, metricTitle, plotWidth, SMALL, TEXT } from './chart-frame.ts';
import { BLUE, INK, SOFT, VERMILLION } from './palette.ts';
import { fitted, textWidth } from './text-width.ts';

const STEP = 38;
const NAME = 170;
const NOTE = 170;

/** How far groups lie apart: a row per model within a category, a dot per group, the worst group marked and named. */
export function groupsSpec(chart: ChartOf<'groups'>): TopLevelSpec {
  const { metric, rows, total } = chart;
  const range = axisRange(
    rows.flatMap(({ values, whole }) => (whole === undefined ? values : [...values, whole])),
    metric.range,
  );
  const lines = withHeadings(rows);
  const columns = {
    left: Math.ceil(Math.max(...lines.map(({ name }) => textWidth(name, TEXT)), 60)) + 14,
    right:
      Math.ceil(
        Math.max(
          ...lines.map(({ gap, worst, level }) =>
            Math.max(textWidth(gap + level, TEXT), textWidth(worst, SMALL)),
          ),
        ),
      ) + 14,
  };
  const width = plotWidth(columns);
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [range.low, range.high], nice: false, zero: false },
    axis: { values: [...range.ticks], format: range.format, title: metricTitle(metric), grid: true },
  };
  const y = {
    field: 'row',
    type: 'ordinal' as const,
    axis: null,
    scale: { domain: lines.map(({ row }) => row) },
  };
  const dots = lines.flatMap(({ row, data }) =>
    data === undefined ? [] : others(data).map((value) => ({ row, value })),
  );
  const spans = lines.flatMap(({ row, data }) =>
    data === undefined
      ? []
      : [
          {
            row,
            low: Math.min(...data.values),
            high: Math.max(...data.values),
            worst: data.worst?.value ?? null,
            whole: data.whole ?? null,
          },
        ],
  );
  const texts = (
    align: 'left' | 'right',
    at: number,
    field: Exclude<keyof Line, 'row' | 'data'>,
    dy: number,
    style: object,
  ) => ({
    data: {
      values: lines
        .filter((line) => line[field] !== '')
        .map((line) => ({ row: line.row, text: line[field] })),
    },
    mark: { type: 'text' as const, baseline: 'middle' as const, align, dy, ...style },
    encoding: { text: { field: 'text', type: 'nominal' as const }, x: { value: at }, y },
  });
  return chartFrame(
    {
      title: chart.benchmark.name,
      lines: [
        `How far the groups of a category lie apart, on ${fitted(metric.id, 300, SMALL)}`,
        [
          'Dots: groups; diamond: the worst',
          ...(rows.some(({ whole }) => whole !== undefined) ? ['upright bar: all data'] : []),
          ...(rows.some(isFlagged) ? [`⚠: more than ${FLAGGED_POINTS} points`] : []),
        ].join('; '),
        ...(total > rows.length ? [`${rows.length} of ${total} rows: the best models of each category`] : []),
      ],
      ...columns,
      height: { step: STEP },
    },
    [
      {
        data: { values: spans },
        mark: { type: 'rule', color: SOFT, strokeWidth: 2 },
        encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
      },
      {
        data: { values: spans.filter(({ whole }) => whole !== null) },
        mark: { type: 'tick', color: INK, thickness: 2, size: 18, orient: 'vertical' as const },
        encoding: { x: { ...x, field: 'whole' }, y },
      },
      {
        data: { values: dots },
        mark: { type: 'point', filled: true, size: 70, color: BLUE, opacity: 0.85 },
        encoding: { x: { ...x, field: 'value' }, y },
      },
      {
        data: { values: spans.filter(({ worst }) => worst !== null) },
        mark: { type: 'point', filled: true, shape: 'diamond', size: 130, color: VERMILLION, opacity: 1 },
        encoding: { x: { ...x, field: 'worst' }, y },
      },
      texts('right', -14, 'name', 0, { color: INK }),
      texts('left', width + 14, 'gap', -8, { color: INK }),
      texts('left', width + 14, 'level', 0, { color: INK }),
      texts('left', width + 14, 'worst', 9, { color: SOFT, fontSize: SMALL }),
      texts('left', -columns.left, 'heading', 4, { color: INK, fontWeight: 600 }),
    ],
  );
}

interface Line {
  readonly row: number;
  readonly heading: string;
  readonly name: string;
  readonly gap: string;
  readonly worst: string;
  /** In place of a gap and a worst group, where there is none. */
  readonly level: string;
  readonly data?: GroupRow;
}

/** Rows with a heading before each category. */
function withHeadings(rows: readonly GroupRow[]): Line[] {
  const lines: Omit<Line, 'row'>[] = [];
  rows.forEach((data, index) => {
    if (index === 0 || rows[index - 1]?.category !== data.category) {
      lines.push({
        heading: fitted(`By ${titled(data.category)}`, 400 / BOLD, TEXT),
        name: '',
        gap: '',
        worst: '',
        level: '',
      });
    }
    lines.push({
      heading: '',
      name: fitted(`${data.rank}. ${data.name}`, NAME, TEXT),
      ...(data.worst === undefined
        ? { gap: '', worst: '', level: 'no gap' }
        : { gap: gapText(data), worst: fitted(`worst: ${data.worst.group}`, NOTE, SMALL), level: '' }),
      data,
    });
  });
  return lines.map((line, row) => ({ ...line, row }));
}

const isFlagged = ({ points = 0 }: GroupRow): boolean => points > FLAGGED_POINTS;

function gapText(row: GroupRow): string {
  const { points, gap } = row;
  if (points === undefined) return `gap ${decimals(gap)}`;
  return `gap ${points.toFixed(1)} points${isFlagged(row) ? ' ⚠' : ''}`;
}

/** All values but one that is the worst, where any is. */
function others({ values, worst }: GroupRow): number[] {
  if (worst === undefined) return [...values];
  const at = values.indexOf(worst.value);
  return values.filter((_, index) => index !== at);
}
