import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { loadHub } from '../hub/load-hub.ts';
import { renderSite } from '../pages/render-site.ts';
import type { Answer } from './answer.ts';
import { readCheckout } from './read-checkout.ts';

/** Writes the pages, or with `check` only compares them and shows the difference. */
export async function build(folder: string, check: boolean): Promise<Answer> {
  const hub = loadHub(readCheckout(folder));
  const problems = hub.problems.map(({ message }) => message);
  const site = await renderSite(hub, (message) => problems.push(message));
  const pages = [...site].map(([path, text]) => {
    const full = join(folder, path);
    const now = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
    return { path, full, text, now };
  });
  const stale = pages.filter(({ text, now }) => text !== now);
  if (!check) {
    for (const { full, text } of stale) {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  }
  const names = stale.map(({ path }) => path);
  const count = `${hub.evaluations.length} evaluation${hub.evaluations.length === 1 ? '' : 's'}`;
  const lines = check
    ? stale.length === 0
      ? [`The pages are what the hub's ${count} generate.`]
      : [
          ...stale.map(({ path, text, now }) =>
            createTwoFilesPatch(path, path, now ?? '', text, 'as it is', 'as generated'),
          ),
          `Stale: ${names.join(', ')}. Run \`podium build\` and commit the result.`,
        ]
    : names.length === 0
      ? [`The pages were up to date (${count}).`]
      : names.map((name) => `wrote ${name}`);
  return {
    exitCode: check && stale.length > 0 ? 1 : 0,
    lines,
    warnings: problems,
    data: {
      evaluations: hub.evaluations.length,
      stale: check ? names : [],
      written: check ? [] : names,
      problems,
    },
  };
}
