import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hub } from '../../../src/hub/hub.ts';
import type { Chart } from '../../../src/pages/charts/chart.ts';
import { drawChart } from '../../../src/pages/charts/draw-chart.ts';
import { drawOrSay } from '../../../src/pages/charts/draw-or-say.ts';
import { hubCharts } from '../../../src/pages/charts/hub-charts.ts';
import { chartText, textWidth } from '../../../src/pages/charts/text-width.ts';
import { benchmarkOf, hubOf, runOf } from '../../ranking/hub-of.ts';
import { smallHub } from '../../support/small-hub.ts';
import { readSvg, type Svg } from './read-svg.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/charts');
const groups = (category: string, values: Record<string, number>) =>
  [
    category,
    new Map(Object.entries(values).map(([name, value]) => [name, new Map([['AUROC', value]])])),
  ] as const;

/** A benchmark that has all charts, all of whose texts begin with `text`. */
function hubNamed(text: string, models = 4): Hub {
  const runs = Array.from({ length: models }, (_, index) =>
    runOf(
      `${text}${index}`,
      { AUROC: 0.95 - index / 40 },
      {
        id: `run-${index}`,
        date: `2024-01-${String(10 + (index % 15)).padStart(2, '0')}`,
        strata: new Map([groups(`${text}c`, { [`${text}g`]: 0.9 - index / 50, [`${text}h`]: 0.7 })]),
      },
    ),
  );
  const tiers = [{ name: `${text}t`, min: 0.9 }, { name: `${text}u` }];
  return hubOf(runs, [benchmarkOf({ name: text, tiers })]);
}

const drawn = (hub: Hub): Map<Chart['kind'], Svg> =>
  new Map(hubCharts(hub).map((chart) => [chart.kind, readSvg(drawChart(chart))]));

const HOSTILE = [
  '</text><script>alert(1)</script>',
  '"><image href="http://e.example/x.png"/>',
  ']]><!-- -->',
  '<!DOCTYPE svg [<!ENTITY x "y">]>&x;',
  '&amp;',
  'datum["x"]',
  "' + datum.x + '",
  'a.b[0]\\.c',
  '{"signal":"width"}',
  'url(http://e.example/)',
  'line\nbreak\ttab',
  '\u202egnp.exe',
  '\ufffe\uffff\u0000\u0001\ud800',
  '__proto__',
  'null',
  '',
  '模型',
  '👩‍⚕️',
  'Z͑ͫͅ',
];

describe('drawChart', () => {
  // Whoever changes how the same data are drawn raises DRAWING_VERSION.
  it.each(['scores', 'progress'] as const)('draws %s byte for byte', (kind) => {
    const chart = hubCharts(smallHub()).find((one) => one.kind === kind);
    expect(chart && drawChart(chart)).toBe(readFileSync(join(FIXTURES, `${kind}.svg`), 'utf8'));
  });

  it('names and describes itself for screen readers', () => {
    const { title, description, vocabulary } = readSvg(readFileSync(join(FIXTURES, 'scores.svg'), 'utf8'));
    expect(title).toBe('Disease Classification');
    expect(description).toBe(
      'Chart of all 3 models ranked by AUROC (higher is better), over the bands of the tiers: from 0.9500 for Alpha to 0.7000 for Gamma.',
    );
    expect([...vocabulary]).toEqual(
      expect.arrayContaining(['@role', '@aria-labelledby', 'title', 'desc', 'style']),
    );
  });

  it('shows ranks, names, scores, tiers, axis and direction', () => {
    const { texts } = readSvg(readFileSync(join(FIXTURES, 'scores.svg'), 'utf8'));
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        ...['1. Alpha', '2. Beta', '3. Gamma', '0.9500 Excellent', '0.9000 Excellent', '0.7000 Fair'],
        ...['Excellent', 'Good', 'Fair', 'Developing', 'AUROC (higher is better) →'],
      ]),
    );
  });

  it('gives each of six tiers a name and a colour of its own', () => {
    const names = ['Outstanding', 'Excellent', 'Good', 'Acceptable', 'Weak', 'Unusable'];
    const tiers = names.map((name, index) => ({ name, min: [0.95, 0.9, 0.8, 0.7, 0.55][index] }));
    const runs = Array.from({ length: 12 }, (_, index) => runOf(`m${index}`, { AUROC: 0.98 - index / 20 }));
    const [chart] = hubCharts(hubOf(runs, [benchmarkOf({ tiers })]));
    const drawing = chart ? drawChart(chart) : '';
    expect(readSvg(drawing).texts.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
    const fills = [...drawing.matchAll(/fill="(#\w+)" opacity="0.2"|opacity="0.2"[^>]* fill="(#\w+)"/g)];
    expect(new Set(fills.map(([, a, b]) => a ?? b)).size).toBe(6);
    // Whoever sees no colours sees a gap between two bands.
    expect(drawing.match(/<line[^>]* stroke="#ffffff"/g)?.length).toBe(5);
  });

  it('names no band that is too narrow to be seen', () => {
    const [chart] = hubCharts(hubOf([runOf('a', { AUROC: 92 }), runOf('b', { AUROC: 0.91 })]));
    const texts = chart ? readSvg(drawChart(chart)).texts.map(({ text }) => text) : [];
    expect(texts).toEqual(expect.arrayContaining(['92.0000 ⚠ above 1', '0.9100 Excellent']));
    expect(texts).not.toContain('Good');
  });

  it('explains of the groups what is there to be seen, and cuts nothing off', () => {
    const texts = (worst: number) => {
      const strata = new Map([groups('site', { A: 0.9, B: worst })]);
      const [chart] = hubCharts(hubOf([runOf('a', { AUROC: 0.88 }, { strata })]));
      return chart ? readSvg(drawChart(chart)).texts.map(({ text }) => text) : [];
    };
    const legend = 'Dots: groups; diamond: the worst; upright bar: all data';
    expect(texts(0.7)).toContain(`${legend}; ⚠: more than 10 points`);
    expect(texts(0.85)).toContain(legend);
    expect(texts(0.9)).toContain('no gap');
  });

  it('draws intervals where they are known', () => {
    const runs = [runOf('a', { AUROC: 0.9 }), runOf('c', { AUROC: 0.8 })];
    const [chart] = hubCharts(hubOf(runs));
    if (chart?.kind !== 'scores') throw new Error('no chart of scores');
    const [first, ...rest] = chart.rows;
    if (first === undefined) throw new Error('no row');
    const plain = drawChart(chart);
    const withInterval = drawChart({ ...chart, rows: [{ ...first, interval: [0.85, 0.93] }, ...rest] });
    expect(plain).not.toContain('95 % intervals');
    expect(withInterval).toContain('Lines are 95 % intervals, as reported or from the number of samples');
    expect(withInterval.split('stroke-width="2.5"').length - plain.split('stroke-width="2.5"').length).toBe(
      1,
    );
  });

  it('draws the same bytes whatever was drawn before', () => {
    const charts = [...hubCharts(hubNamed('x')), ...hubCharts(smallHub())];
    const once = charts.map(drawChart);
    expect(charts.toReversed().map(drawChart).toReversed()).toEqual(once);
  });

  it.each(HOSTILE)('shows %j as a text and nothing else', (text) => {
    const [plain, hostile] = [drawn(hubNamed('x')), drawn(hubNamed(text))];
    for (const [kind, svg] of hostile) {
      expect([...svg.vocabulary].sort()).toEqual([...(plain.get(kind)?.vocabulary ?? [])].sort());
      expect(svg.values.filter((value) => /example|script|datum|signal/.test(value))).toEqual([]);
      expect(svg.title).toBe(chartText(text));
    }
    const rows = hostile.get('scores')?.texts.map((one) => one.text) ?? [];
    const name = chartText(`1. ${text}0`);
    expect(rows.some((row) => row === name || (row.endsWith('…') && name.startsWith(row.slice(0, -1))))).toBe(
      true,
    );
  });

  it('keeps any text a text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...HOSTILE));
    const plain = drawn(hubNamed('x')).get('groups');
    fc.assert(
      fc.property(piece, (text) => {
        const svg = drawn(hubNamed(text)).get('groups');
        expect([...(svg?.vocabulary ?? [])].sort()).toEqual([...(plain?.vocabulary ?? [])].sort());
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['short names', 'Model ', 5],
    ['thirty and more', 'Model ', 45],
    ['long names', 'A Very Long Name of a Foundation Model With Everything In It ', 30],
    ['wide letters', 'WMWMWMWMWMWMWMWMWMWMWMWM模型模型模型模型', 12],
  ])('cuts no label and lays none over another: %s', (_, text, models) => {
    for (const [kind, { texts, width, height }] of drawn(hubNamed(text, models))) {
      const boxes = texts.map(({ text: shown, x, y, size, anchor }) => {
        const wide = textWidth(shown, size);
        const left = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x;
        return { shown, left, right: left + wide, top: y - size * 0.7, bottom: y + size * 0.1 };
      });
      boxes.forEach((box, index) => {
        expect({
          kind,
          box,
          inside: box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height,
        }).toMatchObject({ inside: true });
        const over = boxes
          .slice(index + 1)
          .filter(
            (o) => box.left < o.right && o.left < box.right && box.top < o.bottom && o.top < box.bottom,
          );
        expect({ kind, shown: box.shown, over }).toEqual({ kind, shown: box.shown, over: [] });
      });
    }
  });
});

describe('drawOrSay', () => {
  it('says in the picture and in a warning what could not be drawn', () => {
    const runs = [runOf('a', { MSE: 1.7e308 }), runOf('c', { MSE: -1.7e308 })];
    const [chart] = hubCharts(hubOf(runs, [benchmarkOf({ primary: 'MSE' })]));
    if (chart === undefined) throw new Error('no chart');
    const warnings: string[] = [];
    const { title, texts } = readSvg(drawOrSay(drawChart, (message) => warnings.push(message))(chart));
    expect(title).toBe('This chart could not be drawn');
    expect(texts.map(({ text }) => text)).toEqual([
      'This chart could not be drawn. The tables beside it have the same figures.',
    ]);
    expect(warnings).toEqual([
      "docs/leaderboards/charts/b-scores.svg could not be drawn; the page's tables have its figures. -1.7e+308 and 1.7e+308 lie too far apart for a chart.",
    ]);
  });
});
