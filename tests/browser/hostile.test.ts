import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hub } from '../../src/hub/hub.ts';
import { tidyText } from '../../src/pages/inert.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';
import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';
import { launchChromium, skipped } from './tools.ts';

const NAMES = [
  '<script>document.title="owned"</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '![x](http://e.example/x.png)',
  '[x](javascript:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '</details></td></table>',
  '@octocat org/repo#1',
  '{{ config }} {% raw %}',
  ':smile: ~~x~~ ==x== ^x^',
  '**x** `x` _x_',
  '!!! danger "x"',
  '[TOC] [^1] *[HTML]: x',
  '--8<-- "/etc/passwd"',
  '&lt;b&gt; &amp;',
  'a|b\\|c',
  '$x^2$ \\(x\\)',
  '<!-- x -->',
  '模型 👩‍⚕️ Z͑ͫ',
] as const;

function hostileHub(flavor: 'mkdocs' | 'github', max_bytes?: number): Hub {
  const hostile = (text: string, index: number) => {
    const groups = new Map([
      [`${text} g`, new Map([['AUROC', 0.9]])],
      ['h', new Map([['AUROC', 0.7]])],
    ]);
    return runOf(
      text,
      { AUROC: 0.95 - index / 100, [text]: 0.5 },
      { id: `r${index}`, date: `2024-01-${10 + index}`, strata: new Map([[text, groups]]) },
    );
  };
  const [name = '', , ...rest] = NAMES;
  const benchmark = benchmarkOf({
    ...{ name, domain: `Domain ${rest[0]}`, topic: rest[1], task: rest[2], description: rest[3] },
    ...{ clinicalRelevance: rest[4], tiers: [{ name: NAMES[1], min: 0.9 }, { name: NAMES[5] }] },
  });
  const pages = { flavor, ...(max_bytes === undefined ? {} : { max_bytes }) };
  return hubOf(NAMES.map(hostile), [benchmark], { title: NAMES[0], pages });
}

describe.skipIf(skipped).each([
  ['mkdocs', '/leaderboards/'],
  ['github', '/leaderboards/index.html'],
] as const)('hostile names in %s', (flavor, index) => {
  it('are shown as text: no script, no request, no element of theirs', async () => {
    const folder = await buildSite(hostileHub(flavor));
    const site = await serve(folder);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const elsewhere: string[] = [];
      const trouble: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
          elsewhere.push(request.url());
      });
      page.on('dialog', (dialog) => {
        trouble.push(dialog.message());
        dialog.dismiss();
      });
      page.on('pageerror', (error) => trouble.push(error.message));
      await page.goto(site.url + index, { waitUntil: 'networkidle' });
      expect(await page.title()).not.toBe('owned');
      const rows = await page.evaluate<string[]>(
        `[...document.querySelectorAll('article table')].filter((t) => t.rows[0].cells[2]?.textContent === 'Score').flatMap((t) => [...t.rows].slice(1).map((row) => row.cells[1].textContent.trim()))`,
      );
      expect(rows.map((row) => row.replace(/ [👑🌟✨]$/u, ''))).toEqual(NAMES.map((name) => tidyText(name)));
      const inside = await page.evaluate<Record<string, number>>(
        `Object.fromEntries(['script', 'iframe', 'form', 'object', 'del', 'mark', 'sup', 'img:not([src$=".svg"])', '[onerror]', '[onload]', 'a[href^="javascript"]'].map((s) => [s, document.querySelectorAll('article ' + s).length]))`,
      );
      expect(Object.entries(inside).filter(([, count]) => count > 0)).toEqual([]);
      for (const src of await page.evaluate<string[]>(
        `[...document.querySelectorAll('article img')].map((i) => i.src)`,
      )) {
        await page.goto(src, { waitUntil: 'networkidle' });
        expect(await page.evaluate('document.documentElement.nodeName')).toBe('svg');
      }
      expect({ elsewhere, trouble }).toEqual({ elsewhere: [], trouble: [] });
    } finally {
      await browser.close();
      await site.close();
      rmSync(dirname(folder), { recursive: true });
    }
  });
});

describe.skipIf(skipped)('pages of their own', () => {
  it('find the charts from where they lie', async () => {
    const folder = await buildSite(hostileHub('github', 10_000));
    const site = await serve(join(folder));
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const broken: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) broken.push(response.url());
      });
      await page.goto(`${site.url}/leaderboards/index.html`);
      const alone = await page.locator('article img').count();
      await page.goto(`${site.url}/leaderboards/benchmarks/b.html`, { waitUntil: 'networkidle' });
      expect([alone, await page.locator('article img').count()]).toEqual([1, 3]);
      expect(broken).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
      rmSync(dirname(folder), { recursive: true });
    }
  });
});
