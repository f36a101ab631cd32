import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';
import { renderPages } from '../../src/pages/render-pages.ts';

const shared = resolve(import.meta.dirname, '../../../shared');
const config = {
  path: '.github/podium.yml',
  text: 'benchmarks: {BM-BRAIN-MAE: {primary: Correlation}}\n',
};

// Only where the hub that Podium was asked for lies beside this repository: it is not ours to copy.
it.skipIf(!existsSync(join(shared, 'seed')))('every fact of the seed page comes out of its hub', async () => {
  const { parse } = await import(pathToFileURL(join(shared, 'tools/facts.mjs')).href);
  const root = join(shared, 'hub');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
  const page = renderPages(loadHub([...files, config])).get('docs/leaderboards/index.md') ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'podium-'));
  try {
    writeFileSync(join(folder, 'index.md'), page);
    const ours = new Set<string>(parse(join(folder, 'index.md')));
    const seed: string[] = parse(join(shared, 'seed/leaderboard.md'));
    expect(seed.length).toBeGreaterThan(600);
    // Where the seed left a tier blank, there may be one.
    expect(seed.filter((fact) => !/\|Performance\|$/.test(fact) && !ours.has(fact))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
