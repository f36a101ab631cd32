import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hub, Tier } from '../../src/hub/hub.ts';
import { drawChart } from '../../src/pages/charts/draw-chart.ts';
import { hubCharts } from '../../src/pages/charts/hub-charts.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';
import { launchChromium, skipped } from './tools.ts';

/** A benchmark with every chart: intervals, groups, runs on many days. */
function hubNamed(names: readonly string[], title: string, metric: string, tiers?: readonly Tier[]): Hub {
  const score = (index: number) => 0.96 - index * 0.011;
  const runs = names.map((name, index) =>
    runOf(
      name,
      { [metric]: score(index) },
      {
        id: `run-${index}`,
        date: `202${index % 5}-${String(1 + ((index * 7) % 12)).padStart(2, '0')}-11`,
        intervals: new Map([[metric, [score(index) - 0.02, score(index) + 0.02]]]),
        strata: new Map([
          [
            'acquisition_site_and_scanner_vendor',
            new Map([
              ['University Hospital of Another Town', new Map([[metric, score(index) - 0.2]])],
              ['B', new Map([[metric, score(index)]])],
            ]),
          ],
        ]),
      },
    ),
  );
  return hubOf(runs, [benchmarkOf({ name: title, primary: metric, tiers })]);
}

const numbered = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);

describe.skipIf(skipped)('labels, with the fonts of this machine', () => {
  it.each<[string, string[], string, string, Tier[]?]>([
    ['few and short', numbered(3, 'M'), 'Short', 'AUROC'],
    [
      'with many tiers',
      numbered(20, 'M'),
      'Many tiers',
      'AUROC',
      ['Outstanding', 'Excellent', 'Quite good', 'Acceptable', 'Mediocre', 'Weak', 'Unusable'].map(
        (name, index) => ({ name, min: [0.95, 0.92, 0.9, 0.88, 0.85, 0.8][index] }),
      ),
    ],
    ['many', numbered(60, 'Model '), 'Many models', 'MSE'],
    [
      'long',
      numbered(30, 'Foundation Model for Chest Radiographs of Adults v'),
      'Detection of Pneumothorax in Chest Radiographs Across Scanners, Sites and Age Groups (Version 2)',
      'report_quality_score_of_the_whole_document_with_everything_in_it',
    ],
    [
      'wide',
      numbered(12, 'WWWWMMMM@@@@WWWWMMMM'),
      'WWWW MMMM WWWW MMMM WWWW MMMM WWWW MMMM WWWW MMMM',
      'AUROC',
    ],
    ['of other scripts', numbered(12, '模型模型模型模型模型模型'), 'Модель для радиологии 模型', 'AUROC'],
  ])('%s: none is cut, none covers another', async (_, names, title, metric, tiers) => {
    const folder = mkdtempSync(join(tmpdir(), 'podium-charts-'));
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 700, height: 1400 } });
      await page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
      const charts = hubCharts(hubNamed(names, title, metric, tiers));
      expect(charts.map(({ kind }) => kind)).toEqual(['scores', 'progress', 'groups']);
      for (const chart of charts) {
        const file = join(folder, `${chart.kind}.svg`);
        writeFileSync(file, drawChart(chart));
        await page.goto(`file://${file}`);
        expect({ kind: chart.kind, crowded: await page.evaluate('podium.crowded()') }).toEqual({
          kind: chart.kind,
          crowded: [],
        });
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
});
