import { counted } from '../figures.ts';
import { FLAGGED_POINTS } from '../group-gaps.ts';
import type { Chart } from './chart.ts';

/** What a chart shows in one or two sentences, for those who do not see it. `named` gives an untrusted name, or our own words in its place. */
export function chartWords(chart: Chart, named: (user: string, otherwise: string) => string): string {
  const metric = named(chart.metric.id, 'the ranking metric');
  const direction = chart.metric.lowerIsBetter ? 'lower is better' : 'higher is better';
  switch (chart.kind) {
    case 'scores': {
      const [first] = chart.rows;
      const last = chart.rows.at(-1);
      if (first === undefined || last === undefined) return '';
      const models =
        chart.total > chart.rows.length
          ? `the best ${chart.rows.length} of ${chart.total}`
          : `all ${chart.total}`;
      const bands = chart.bands.length === 0 ? '' : ', over the bands of the tiers';
      return `Chart of ${models} models ranked by ${metric} (${direction})${bands}: from ${first.shown} for ${named(first.name, 'a model')} to ${last.shown} for ${named(last.name, 'a model')}.`;
    }
    case 'progress': {
      const records = chart.runs.filter(({ isRecord }) => isRecord);
      const [first] = records;
      const last = records.at(-1);
      if (first === undefined || last === undefined) return '';
      return `Chart of the best ${metric} over time (${direction}), ${counted(chart.runs.length, 'run')}: ${first.shown} on ${day(first.time)}, ${last.shown} since ${day(last.time)} by ${named(last.name, 'a model')}.`;
    }
    case 'groups': {
      const flagged = chart.rows.filter(
        ({ points }) => points !== undefined && points > FLAGGED_POINTS,
      ).length;
      const rows = counted(chart.rows.length, 'comparison');
      return `Chart of ${metric} by group (${direction}), ${rows} of a model within a category; ${flagged} with a gap of more than ${FLAGGED_POINTS} points.`;
    }
  }
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
