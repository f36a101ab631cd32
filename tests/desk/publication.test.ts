import { expect, it } from 'vitest';
import { pagesOf } from '../../src/desk/pages-of.ts';
import { placeOf } from '../../src/desk/publication.ts';
import { hubOf, runOf } from '../ranking/hub-of.ts';

it.each([0.9, 0.89999, 0.00001])(
  'finds a score of %d on a page that somebody changed elsewhere',
  async (score) => {
    const run = runOf('a', { AUROC: score });
    const hub = hubOf([run, runOf('b', { AUROC: 0.5 })]);
    const { path } = hub.config.pages;
    const page = `${pagesOf(hub).get(path)}\nA word of somebody's.\n`;
    const on = (text: string) => ({ files: new Map([[path, 'changed']]), blob: async () => text });
    expect(await placeOf(hub, run, on(page))).toMatchObject({ pageShows: true });
    expect(
      await placeOf(hub, run, on(page.replaceAll('| a |', '| z |').replaceAll('**a**', '**z**'))),
    ).toMatchObject({
      pageShows: false,
    });
  },
);
