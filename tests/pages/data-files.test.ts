import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaderboardJsonSchema } from '../../scripts/leaderboard-schema.ts';
import { isoDay } from '../../src/hub/iso-day.ts';
import { leaderboardSchema } from '../../src/pages/leaderboard-schema.ts';
import { renderPages } from '../../src/pages/render-pages.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';

const FOLDER = 'docs/leaderboards/';
const file = (pages: ReadonlyMap<string, string>, name: string) => pages.get(FOLDER + name) ?? '';
const pagesOf = (...runs: Parameters<typeof hubOf>[0]) =>
  renderPages(hubOf(runs, [benchmarkOf()], { repository: 'o/h' }));

describe('leaderboard.json', () => {
  it('has its schema published as it is', () => {
    const published = readFileSync(join(import.meta.dirname, '../../schema/leaderboard.json'), 'utf8');
    expect(published).toBe(leaderboardJsonSchema());
  });

  it('of the example hub keeps to it', () => {
    const path = join(import.meta.dirname, '../../examples/hub', FOLDER, 'leaderboard.json');
    const data = leaderboardSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(data.totals).toEqual({ benchmarks: 7, models: 21, evaluations: 30 });
    expect(data.benchmarks.map(({ entries }) => entries.length)).toEqual([6, 7, 6, 3, 1, 2, 5]);
  });

  it('lists superseded runs, and ranges that are open on one side', () => {
    const mse = benchmarkOf({ primary: 'MSE' });
    const runs = [
      runOf('a', { MSE: 0.1 }, { id: 'new', date: '2024-02-01' }),
      runOf('a', { MSE: 0.4 }, { id: 'old' }),
    ];
    const data = leaderboardSchema.parse(
      JSON.parse(file(renderPages(hubOf(runs, [mse])), 'leaderboard.json')),
    );
    expect(data.benchmarks[0]?.superseded).toEqual([
      {
        ...{
          eval_id: 'old',
          model_id: 'a',
          score: 0.4,
          dataset_id: null,
          date: null,
          record: 'evals/run-a.yaml',
        },
        ...{ issue: null, pull_request: null, verification: 'self-reported', verified_by: null },
      },
    ]);
    expect(data.benchmarks[0]?.ranking_metric?.range).toEqual([0, null]);
  });
});

describe('leaderboard.csv', () => {
  it('keeps numbers numbers, with their sign', () => {
    const [, line] = file(pagesOf(runOf('a', { Correlation: -0.25 })), 'leaderboard.csv').split('\n');
    expect(line).toContain(',Correlation,higher is better,1,a,a,-0.25,');
  });
});

describe('badges', () => {
  it('say rank, tier and score as shields.io asks', () => {
    const pages = pagesOf(
      runOf('a', { AUROC: 0.95 }),
      runOf('b', { AUROC: 0.5 }),
      runOf('c', { Accuracy: 1 }),
    );
    expect(JSON.parse(file(pages, 'badges/b/a.json'))).toEqual({
      ...{ schemaVersion: 1, label: 'Bench', message: '#1 · Excellent · 0.9500 AUROC', color: 'brightgreen' },
    });
    expect(JSON.parse(file(pages, 'badges/b/b.json'))).toMatchObject({ color: 'orange' });
    expect(pages.has(`${FOLDER}badges/b/c.json`)).toBe(false);
    expect(file(pages, 'models/a.md')).toContain(
      '![leaderboard rank](https://img.shields.io/endpoint?url=https%3A%2F%2Fraw.githubusercontent.com%2Fo%2Fh%2FHEAD%2Fdocs%2Fleaderboards%2Fbadges%2Fb%2Fa.json)',
    );
  });
});

describe('feed.xml', () => {
  it('tells each accepted result once, newest first, with dates from the records', () => {
    const feed = file(
      pagesOf(
        runOf('a', { AUROC: 0.9 }, { id: 'r1', date: '2024-01-05', submittedBy: 'sam' }),
        runOf('b', { AUROC: 0.8 }, { id: 'r2', date: '2024-02-01' }),
        runOf('c', { AUROC: 0.8 }, { id: 'r3', date: '2024-02-30' }),
        runOf('d', { AUROC: 0.8 }, { id: 'r4', date: '2024-03-01', status: 'Failed' }),
      ),
      'feed.xml',
    );
    expect(feed.replace(/urn:uuid:[\da-f-]{36}/g, 'urn:uuid:ID')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:ID</id>
<title>Foundation Model Leaderboards</title>
<updated>2024-02-01T00:00:00Z</updated>
<author>
<name>Foundation Model Leaderboards</name>
</author>
<link rel="alternate" href="https://github.com/o/h/blob/HEAD/docs/leaderboards/index.md"/>
<link rel="self" href="https://raw.githubusercontent.com/o/h/HEAD/docs/leaderboards/feed.xml"/>
<generator>Podium</generator>
<entry>
<id>urn:uuid:ID</id>
<title>b on Bench: AUROC 0.8000</title>
<updated>2024-02-01T00:00:00Z</updated>
<link rel="alternate" href="https://github.com/o/h/blob/HEAD/evals/run-b.yaml"/>
<category term="b" label="Bench"/>
<content type="text">b on Bench: AUROC 0.8000. Evaluation: r2. Verification: self-reported</content>
</entry>
<entry>
<id>urn:uuid:ID</id>
<title>a on Bench: AUROC 0.9000</title>
<updated>2024-01-05T00:00:00Z</updated>
<author>
<name>sam</name>
</author>
<link rel="alternate" href="https://github.com/o/h/blob/HEAD/evals/run-a.yaml"/>
<category term="b" label="Bench"/>
<content type="text">a on Bench: AUROC 0.9000. Evaluation: r1. Verification: self-reported</content>
</entry>
</feed>
`);
  });

  it('gives an entry the same id whatever else the hub holds', () => {
    const run = runOf('a', { AUROC: 0.9 }, { id: 'r1', date: '2024-01-05' });
    const alone = ids(file(pagesOf(run), 'feed.xml'));
    const among = ids(
      file(pagesOf(run, runOf('b', { AUROC: 0.8 }, { id: 'r2', date: '2024-02-01' })), 'feed.xml'),
    );
    expect(among[0]).toBe(alone[0]);
    expect(among[2]).toBe(alone[1]);
    expect(new Set(among).size).toBe(3);
  });

  it('keeps to the newest hundred', () => {
    const runs = Array.from({ length: 130 }, (_, index) =>
      runOf(
        `m${index}`,
        { AUROC: 0.5 },
        { id: `r${index}`, date: `2024-01-${String((index % 28) + 1).padStart(2, '0')}` },
      ),
    );
    const feed = file(pagesOf(...runs), 'feed.xml');
    expect(feed.match(/<entry>/g)?.length).toBe(100);
    const days = [...feed.matchAll(/<updated>(.*?)T/g)].map((found) => found[1]);
    expect(days).toEqual(days.toSorted().reverse());
  });

  function ids(feed: string): string[] {
    return [...feed.matchAll(/urn:uuid:([\da-f-]+)/g)].map((found) => found[1] ?? '');
  }
});

describe('isoDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01'])('takes %s', (day) =>
    expect(isoDay(day)).toBe(day),
  );
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    'x',
    undefined,
  ])('does not take %s', (day) => expect(isoDay(day)).toBeUndefined());
});
