/**
 * Pictures for the README: the answer to a submission of the demo, and the example hub's page in both flavors:
 * `node scripts/screenshots.ts`.
 * Needs what tests/browser needs: Chromium, and MkDocs with the Material theme.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCheckout } from '../src/cli/read-checkout.ts';
import { loadHub } from '../src/hub/load-hub.ts';
import { judge } from '../src/verdict/judge.ts';
import { writeVerdict } from '../src/verdict/write-verdict.ts';
import { buildSite } from '../tests/browser/build-site.ts';
import { githubHtml } from '../tests/browser/github-html.ts';
import { serve } from '../tests/browser/serve.ts';
import { launchChromium, missing } from '../tests/browser/tools.ts';
import { knownModel } from './demo/submissions.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = [
  { flavor: 'mkdocs', path: '/leaderboards/', width: 1240, colorScheme: 'light' },
  { flavor: 'github', path: '/leaderboards/index.html', width: 900, colorScheme: 'dark' },
] as const;
/** From the heading of this benchmark, which has all three charts. */
const FROM = 'fMRI Foundation Model Benchmark (Granular)';
const HEIGHT = 1560;

if (missing.length > 0) throw new Error(`Install ${missing.join(' and ')} first; .ci/run shows how.`);
const hub = loadHub(readCheckout(join(ROOT, 'examples/hub')));
const browser = await launchChromium();
for (const { flavor, path, width, colorScheme } of PICTURES) {
  const pages = { ...hub.config.pages, flavor };
  const folder = await buildSite({ ...hub, config: { ...hub.config, pages } });
  const site = await serve(folder);
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.evaluate(
    `scrollBy(0, [...document.querySelectorAll('article h3')].find((h) => h.textContent.includes(${JSON.stringify(FROM)})).getBoundingClientRect().top - 80)`,
  );
  await page.waitForTimeout(500);
  const file = join(ROOT, `docs/page-${flavor}.png`);
  await page.screenshot({ path: file });
  console.log(`wrote docs/page-${flavor}.png`);
  await site.close();
  rmSync(dirname(folder), { recursive: true });
}
await answer();
await browser.close();

/** The comment under a submission of the demo, as GitHub shows it. */
async function answer(): Promise<void> {
  const verdict = judge({ body: knownModel('0.9150'), hub, today: '2024-03-05', issue: 1 });
  const page = await browser.newPage({ viewport: { width: 820, height: 400 } });
  await page.setContent(await githubHtml(writeVerdict(verdict, { kind: 'judged' })));
  await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
  await page.screenshot({ path: join(ROOT, 'docs/answer.png'), fullPage: true });
  console.log('wrote docs/answer.png');
}
