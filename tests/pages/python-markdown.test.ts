import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderPages } from '../../src/pages/render-pages.ts';
import { anyText, HOSTILE } from './hostile-texts.ts';
import { richHub } from './rich-hub.ts';

// A site of MkDocs is made by Python-Markdown, which reads another Markdown than GitHub does. Debian's packages
// python3-markdown and python3-pymdownx bring it.
const PYTHON = '/usr/bin/python3';
const missing = spawnSync(PYTHON, ['-c', 'import markdown, pymdownx']).status !== 0;
if (missing)
  console.log('Skipped: what Python-Markdown makes of the pages; python3-markdown is not installed.');

function outlines(pages: readonly string[]): readonly (readonly string[])[] {
  const { status, stdout, stderr } = spawnSync(PYTHON, [join(import.meta.dirname, 'python-markdown.py')], {
    input: JSON.stringify(pages),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

it.skipIf(missing)('keeps any text a text on a page of MkDocs, with all that its users switch on', () => {
  const texts = [...HOSTILE, ...fc.sample(anyText, { seed: 7, numRuns: 20 })];
  const pagesOf = (text: string) =>
    [...renderPages(richHub(text, { repository: 'owner/hub' }))]
      .filter(([path]) => path.endsWith('.md'))
      .slice(0, 2);
  const [plain = [], ...rest] = ['Qq', ...texts].map((text) => pagesOf(text).map(([, page]) => page));
  const found = outlines([...plain, ...rest.flat()]);
  const expected = found.slice(0, plain.length);
  expect(expected[0]?.filter((element) => element.startsWith('table')).length).toBe(11);
  texts.forEach((text, index) => {
    const start = (index + 1) * plain.length;
    expect({ text, shape: found.slice(start, start + plain.length) }).toEqual({ text, shape: expected });
  });
});
