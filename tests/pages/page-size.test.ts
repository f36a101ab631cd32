import { dirname, join } from 'node:path';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import type { Hub } from '../../src/hub/hub.ts';
import { renderPages } from '../../src/pages/render-pages.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';

const FOLDER = 'docs/leaderboards/';
/** `models` models on each of `benchmarks` benchmarks. */
function hub(benchmarks: number, models: number, pages: object = {}): Hub {
  const ids = Array.from({ length: benchmarks }, (_, index) => `bench-${index}`);
  const runs = ids.flatMap((benchmarkId) =>
    Array.from({ length: models }, (_, index) =>
      runOf(`model-${index}`, { AUROC: 1 - index / 10_000 }, { id: `${benchmarkId}-${index}`, benchmarkId }),
    ),
  );
  const known = ids.map((id) => benchmarkOf({ id, name: `Bench ${id}` }));
  return hubOf(runs, known, { pages: { charts: false, ...pages } });
}

const markdown = (pages: ReadonlyMap<string, string>) =>
  [...pages].flatMap(([path, text]) => (path.endsWith('.md') ? [{ path, text }] : []));
const names = (pages: ReadonlyMap<string, string>, kind: string) =>
  [...pages.keys()]
    .filter((path) => path.startsWith(`${FOLDER}${kind}/`))
    .map((path) => path.slice(FOLDER.length));

/** Links that lead to no page of the site, or to no such place on it. */
function deadLinks(pages: ReadonlyMap<string, string>): string[] {
  return markdown(pages).flatMap(({ path, text }) => {
    const urls: string[] = [];
    const visit = (node: Nodes) => {
      if (node.type === 'link') urls.push(node.url);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(remark().use(remarkGfm).parse(text));
    const source = /\]\(([^)]+)\)/g;
    for (const found of text.matchAll(source)) urls.push(found[1] ?? '');
    return urls.filter((url) => {
      if (/^https:|^#/.test(url)) return false;
      const [file = '', fragment] = url.split('#');
      const target = pages.get(join(dirname(path), file));
      return target === undefined || (fragment !== undefined && !target.includes(`<a id="${fragment}"></a>`));
    });
  });
}

describe('a hub of some size', () => {
  it('stays on one page as long as that is not too large', () => {
    const pages = renderPages(hub(2, 50));
    expect(names(pages, 'benchmarks')).toEqual([]);
    expect(pages.get(`${FOLDER}index.md`)).toContain('**All 50 models ranked by AUROC:**');
    expect(deadLinks(pages)).toEqual([]);
  });

  it('then shows the best of each benchmark, and the whole on a page of its own', () => {
    const pages = renderPages(hub(2, 50, { max_bytes: 20_000, top: 4 }));
    const index = pages.get(`${FOLDER}index.md`) ?? '';
    expect(index).toContain('**Top 4 of 50 models ranked by AUROC:**');
    expect(index.match(/^\| (?:🥇|🥈|🥉|🏅)[ \d]* \|/gm)?.length).toBe(8);
    expect(index).toContain(
      '[Full leaderboard of 50 models, with metrics, groups and records](benchmarks/bench-0.md)',
    );
    expect(names(pages, 'benchmarks')).toEqual(['benchmarks/bench-0.md', 'benchmarks/bench-1.md']);
    expect(pages.get(`${FOLDER}benchmarks/bench-1.md`)).toContain('**All 50 models ranked by AUROC:**');
    expect(pages.get(`${FOLDER}models/model-7.md`)).toContain('(../benchmarks/bench-1.md)');
    expect(deadLinks(pages)).toEqual([]);
  });

  it('turns over to further pages where one is too small for a benchmark, and loses no model', () => {
    const pages = renderPages(hub(1, 120, { max_bytes: 10_000 }));
    const parts = names(pages, 'benchmarks');
    expect(parts.slice(0, 3)).toEqual([
      'benchmarks/bench-0.md',
      'benchmarks/bench-0/2.md',
      'benchmarks/bench-0/3.md',
    ]);
    const ranked = parts.flatMap((path) => [
      ...(pages.get(FOLDER + path) ?? '').matchAll(
        /^\| \S+[ \d]* \| (?:\*\*)?(model-\d+)(?:\*\*)?[^|]*\| [01]\.\d{4} \|/gm,
      ),
    ]);
    expect(ranked.map((row) => row[1])).toEqual(Array.from({ length: 120 }, (_, index) => `model-${index}`));
    expect(pages.get(`${FOLDER}benchmarks/bench-0/2.md`)).toMatch(
      /\*\*Models \d+ to \d+ of 120 models ranked by/,
    );
    expect(deadLinks(pages)).toEqual([]);
  });

  it('has a line for each benchmark where even the best of each are too many', () => {
    const pages = renderPages(hub(30, 12, { max_bytes: 20_000 }));
    const index = pages.get(`${FOLDER}index.md`) ?? '';
    expect(index).toContain(
      '| [Bench bench-29](benchmarks/bench-29.md) | 12 | model-0 | AUROC | 1.0000 | ⭐ Excellent |',
    );
    expect(names(pages, 'benchmarks').length).toBe(30);
    expect(deadLinks(pages)).toEqual([]);
  });

  it('keeps every page under the size that GitHub shows', () => {
    for (const pages of [renderPages(hub(3, 2000)), renderPages(hub(40, 100))]) {
      const sizes = markdown(pages).map(({ text }) => Buffer.byteLength(text));
      expect(sizes.length).toBeGreaterThan(100);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(400_000);
    }
  });

  it('gives no room of other models to a record with a thousand groups, each with a metric of its own', () => {
    const site = new Map(
      Array.from({ length: 1000 }, (_, index) => [
        `g${index}`,
        new Map([
          [`m${index}`, 0.5],
          ['N', 2],
        ]),
      ]),
    );
    const base = hub(1, 1500);
    const [first, ...others] = base.evaluations;
    if (first === undefined) throw new Error('no run');
    const pages = renderPages({
      ...base,
      evaluations: [{ ...first, strata: new Map([['site', site]]) }, ...others],
    });
    const sizes = markdown(pages).map(({ text }) => Buffer.byteLength(text));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(400_000);
    expect(names(pages, 'benchmarks').length).toBe(names(renderPages(base), 'benchmarks').length);
    const own = markdown(pages).find(
      ({ text }) => text.includes('| g0 |') || text.includes('are too many for this page'),
    );
    expect(own?.text).toMatch(/more metrics: see leaderboard.json|are too many for this page/);
  });

  it('is not moved by the names of the groups of one record, in any part of the page', () => {
    const base = hub(1, 20, { max_bytes: 10_000 });
    const [first, ...others] = base.evaluations;
    if (first === undefined) throw new Error('no run');
    const site = (name: string, count: number) =>
      new Map([
        [
          'site',
          new Map(
            Array.from({ length: count }, (_, index) => [`${name}${index}`, new Map([['AUROC', 0.5]])]),
          ),
        ],
      ]);
    for (const strata of [
      site('Hospital of the University of City N (Department N) ', 150),
      site('#'.repeat(30), 300),
    ]) {
      const pages = renderPages({ ...base, evaluations: [{ ...first, strata }, ...others] });
      expect(Math.max(...markdown(pages).map(({ text }) => Buffer.byteLength(text)))).toBeLessThanOrEqual(
        10_000,
      );
      expect(names(pages, 'benchmarks').length).toBeLessThanOrEqual(
        names(renderPages(base), 'benchmarks').length + 1,
      );
    }
  });

  it('keeps the columns that decide the ranking', () => {
    const base = hub(1, 3);
    const many = Array.from({ length: 60 }, (_, index) => [`m${index}`, 0.5] as const);
    const evaluations = base.evaluations.map((run, index) => ({
      ...run,
      metrics: new Map([...run.metrics, ...many, ...(index === 0 ? [['zz', 0.5] as const] : [])]),
    }));
    const benchmarks = base.benchmarks.map((benchmark) => ({ ...benchmark, secondary: ['zz'] }));
    const index = renderPages({ ...base, benchmarks, evaluations }).get(`${FOLDER}index.md`) ?? '';
    expect(index).toContain('| Rank | Model | AUROC | zz | m0 |');
  });

  it('shows of thousands of metrics those that most models report', () => {
    const many = new Map(Array.from({ length: 3000 }, (_, index) => [`own${index}`, 0.5] as const));
    const base = hub(1, 20);
    const [first, ...others] = base.evaluations.map((run) => ({
      ...run,
      metrics: new Map([...run.metrics, ['common', 0.5] as const]),
    }));
    if (first === undefined) throw new Error('no run');
    const evaluations = [{ ...first, metrics: new Map([...first.metrics, ...many]) }, ...others];
    const index = renderPages({ ...base, evaluations }).get(`${FOLDER}index.md`) ?? '';
    expect(index).toContain('| Rank | Model | AUROC | common | own0 |');
    expect(index).toContain('… and 2962 more metrics: see leaderboard.json.');
  });

  it('names each page after its benchmark', () => {
    const pages = renderPages(hub(1, 120, { max_bytes: 10_000 }));
    expect(pages.get(`${FOLDER}benchmarks/bench-0.md`)).toMatch(/^# 🏆 Bench bench-0\n/);
    expect(pages.get(`${FOLDER}benchmarks/bench-0/2.md`)).toMatch(/^# 🏆 Bench bench-0, part 2\n/);
  });

  it('can do without model pages and badges', () => {
    const pages = renderPages(hub(1, 2, { models: false, badges: false }));
    expect([...pages.keys()].map((path) => path.slice(FOLDER.length))).toEqual([
      ...['index.md', 'leaderboard.json', 'leaderboard.csv', 'feed.xml', 'files.json'],
    ]);
    expect(deadLinks(pages)).toEqual([]);
  });

  it('keeps the page of a model with very many runs small enough to be shown', () => {
    const runs = Array.from({ length: 4000 }, (_, index) =>
      runOf('a', { AUROC: 0.5 + index / 10_000 }, { id: `run-${index}`, benchmarkId: `b${index % 20}` }),
    );
    const benchmarks = Array.from({ length: 20 }, (_, index) => benchmarkOf({ id: `b${index}` }));
    for (const bytes of [400_000, 20_000]) {
      const text = renderPages(hubOf(runs, benchmarks, { pages: { max_bytes: bytes } })).get(
        `${FOLDER}models/a.md`,
      );
      expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(bytes);
      expect(text).toContain('## 📜 Runs');
    }
  });
});
