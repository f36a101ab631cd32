import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCheckout } from '../../src/cli/read-checkout.ts';
import type { Hub } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { hubCharts } from '../../src/pages/charts/hub-charts.ts';
import { decimals } from '../../src/pages/figures.ts';
import { type PageContext, pageContext } from '../../src/pages/page-context.ts';
import { titled } from '../../src/pages/strata-groups.ts';
import { buildSite } from './build-site.ts';
import { type Served, serve } from './serve.ts';
import { launchChromium, missing, skipped } from './tools.ts';

if (skipped) console.info(`Browser tests skipped: ${missing.join(', ')} not installed.`);

const ROOT = join(import.meta.dirname, '../..');
const FLAVORS = {
  mkdocs: {
    article: 'article',
    index: '/leaderboards/',
    except: 'a, .headerlink',
    wide: '.md-typeset__scrollwrap',
  },
  github: { article: 'article', index: '/leaderboards/index.html', except: 'none', wide: 'table' },
} as const;

describe.skipIf(skipped)('what the tests need', () => {
  it('is there', () => expect(missing).toEqual([]));
});

describe.skipIf(skipped).each(['mkdocs', 'github'] as const)(
  'the leaderboard page as %s shows it',
  (flavor) => {
    const { article, index, except, wide } = FLAVORS[flavor];
    let browser: Browser;
    let site: Served;
    let folder: string;
    let hub: Hub;
    let context: PageContext;
    beforeAll(async () => {
      const read = loadHub(readCheckout(join(ROOT, 'examples/hub')));
      hub = { ...read, config: { ...read.config, pages: { ...read.config.pages, flavor } } };
      context = pageContext(hub);
      folder = await buildSite(hub);
      site = await serve(folder);
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
      if (folder !== undefined) rmSync(dirname(folder), { recursive: true });
    });

    async function open(
      options: Parameters<Browser['newPage']>[0] = {},
      path: string = index,
    ): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      await page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
      await page.goto(site.url + path);
      return page;
    }
    const texts = async (page: Page, selector: string) =>
      (await page.locator(`${article} ${selector}`).allInnerTexts()).map((text) =>
        text.replace('¶', '').trim(),
      );
    /** Cells of all tables with this head. */
    async function tables(page: Page, head: string): Promise<string[][][]> {
      const all = await page.evaluate<string[][][]>(
        `[...document.querySelectorAll('${article} table')].map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())))`,
      );
      return all.filter(([first]) => first?.join('|') === head);
    }

    it('has the headings of the data', async () => {
      const page = await open();
      expect(await texts(page, 'h1')).toEqual([`🏆 ${hub.config.title}`]);
      const names = (await texts(page, 'h3')).map((name) => name.replace(/^\p{Emoji}\uFE0F? /u, ''));
      expect(names).toEqual(context.boards.map(({ benchmark }) => benchmark.name));
    });

    it('has every row of the leaderboards and of the metrics', async () => {
      const page = await open();
      const shown = await tables(page, 'Rank|Model|Score|Performance|Dataset|Date');
      const boards = context.boards.filter(({ entries }) => entries.length > 0);
      expect(
        shown.map((rows) =>
          rows
            .slice(1)
            .map(([, model, score, tier, dataset, date]) => [
              model?.replace(/ [👑🌟✨]$/u, ''),
              score,
              tier?.replace(/^\P{L}+/u, ''),
              dataset,
              date,
            ]),
        ),
      ).toEqual(
        boards.map(({ entries }) =>
          entries.map((entry) => [
            entry.modelName,
            decimals(entry.score),
            entry.tier ?? '',
            context.datasetName(entry) ?? '-',
            entry.evaluation.date ?? '-',
          ]),
        ),
      );
      const metrics = await page.evaluate<number[]>(
        `[...document.querySelectorAll('${article} table')].filter((t) => t.rows[0].cells[1]?.textContent === 'Model' && t.rows[0].cells[2]?.textContent !== 'Score' && t.rows[0].cells[0].textContent === 'Rank').map((t) => t.rows.length - 1)`,
      );
      expect(metrics).toEqual(boards.map(({ entries }) => entries.length));
    });

    it('opens every part that unfolds, with its table in it', async () => {
      const page = await open();
      const parts = page.locator(`${article} details`);
      const count = await parts.count();
      const strata = context.boards.flatMap((board) => context.strata(board));
      expect(count).toBeGreaterThanOrEqual(
        strata.length + context.boards.filter(({ metric }) => metric).length,
      );
      for (let at = 0; at < count; at++) {
        const part = parts.nth(at);
        await part.locator('> summary').click();
        expect(await part.getAttribute('open')).not.toBeNull();
      }
      const heights = await page.evaluate<number[]>(
        `[...document.querySelectorAll('${article} details')].map((d) => d.getBoundingClientRect().height - d.querySelector('summary').getBoundingClientRect().height)`,
      );
      expect(heights.filter((height) => height < 40)).toEqual([]);
      const groups = await page.evaluate<[string, number][]>(
        `[...document.querySelectorAll('${article} details')].filter((d) => / by /.test(d.querySelector('summary').textContent) && d.querySelector('table')).map((d) => [d.querySelector('table').rows[0].cells[0].textContent.trim(), d.querySelector('table').rows.length - 1])`,
      );
      expect(groups).toEqual(strata.map((table) => [titled(table.category), table.groups.length]));
    });

    it('hits with every link inside the page', async () => {
      const page = await open();
      const misses = await page.evaluate<string[]>(
        `[...document.querySelectorAll('${article} a[href*="#"]')].filter((a) => a.pathname === location.pathname && document.getElementById(decodeURIComponent(a.hash.slice(1))) === null && document.getElementById(a.hash.slice(1)) === null).map((a) => a.hash)`,
      );
      expect(misses).toEqual([]);
      const domains = new Set(context.boards.map(({ benchmark }) => benchmark.domain));
      for (const domain of domains) {
        await page.locator(`${article} li a`, { hasText: domain }).first().click();
        const top = await page.evaluate<number>(
          `document.querySelector(':target').getBoundingClientRect().top`,
        );
        expect(top).toBeLessThan(400);
        const heading = await page.evaluate<string>(
          `[...document.querySelectorAll('h2')].find((h) => document.querySelector(':target').compareDocumentPosition(h) & Node.DOCUMENT_POSITION_FOLLOWING)?.innerText`,
        );
        expect(heading).toContain(domain);
      }
    });

    it('does not scroll sideways on a telephone; tables scroll by themselves', async () => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      for (const part of await page.locator(`${article} details > summary`).all()) await part.click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      const scrolling = await page.evaluate<number>(
        `[...document.querySelectorAll('${article} ${wide}')].filter((e) => e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX === 'auto').length`,
      );
      expect(scrolling).toBeGreaterThan(0);
    });

    it.each(['light', 'dark'] as const)('can be read in a %s scheme', async (colorScheme) => {
      const page = await open({ colorScheme });
      await page.evaluate(
        `document.querySelectorAll('${article} details').forEach((d) => { d.open = true; })`,
      );
      const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const brightness = (ground.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map(Number)
        .reduce((a, b) => a + b, 0);
      expect(brightness > 384 ? 'light' : 'dark').toBe(colorScheme);
      const { seen, found } = await page.evaluate<{ seen: number; found: string[] }>(
        `podium.faint(${JSON.stringify(article)}, ${JSON.stringify(except)})`,
      );
      expect(seen).toBeGreaterThan(300);
      expect(found).toEqual([]);
    });

    it('shows no raw Markdown', async () => {
      const page = await open();
      await page.evaluate(
        `document.querySelectorAll('${article} details').forEach((d) => { d.open = true; })`,
      );
      const text = await page.locator(article).innerText();
      expect(
        text.match(/\*\*|\|\s*:?-|!!!|> \[!|\[!|```|\]\(|<\/?details|<summary|&#|&lt;|^#{1,6} /gm),
      ).toBeNull();
    });

    it('shows every chart, with words for those who do not see it', async () => {
      const page = await open();
      await page.evaluate(
        `Promise.all([...document.querySelectorAll('${article} img')].map((img) => { img.loading = 'eager'; return img.decode(); }))`,
      );
      const images = await page.evaluate<
        { src: string; alt: string; natural: number; width: number; height: number }[]
      >(
        `[...document.querySelectorAll('${article} img')].map((img) => ({ src: new URL(img.src).pathname.split('/').pop(), alt: img.alt, natural: img.naturalWidth, width: img.getBoundingClientRect().width, height: img.getBoundingClientRect().height }))`,
      );
      expect(images.map(({ src }) => src)).toEqual(hubCharts(hub).map(({ path }) => path.split('/').at(-1)));
      for (const image of images) {
        expect(image).toMatchObject({ natural: 640, alt: expect.stringMatching(/^Chart of .{20}/) });
        expect(image.width).toBeGreaterThan(400);
        expect(image.height).toBeGreaterThan(100);
      }
    });

    it('lays no label of a chart over another, with the fonts of this machine', async () => {
      for (const { path } of hubCharts(hub)) {
        const page = await open({}, path.replace('docs', ''));
        expect({ path, crowded: await page.evaluate('podium.crowded()') }).toEqual({ path, crowded: [] });
        await page.close();
      }
    });
  },
);
