import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/hub/config.ts';
import { relativeLink } from '../../src/pages/site.ts';
import { repositoryUrl, sourcesOf } from '../../src/pages/sources.ts';

const config = (part: object) => configSchema.parse(part);
const HERE = 'docs/leaderboards/models/a.md';

describe('repositoryUrl', () => {
  it.each([
    [{ repository: 'owner/hub' }, 'https://github.com/owner/hub'],
    [{ repository: 'https://ghe.example:8443/o/h' }, 'https://ghe.example:8443/o/h'],
    [{ pages: { submit_url: 'https://github.com/o/h/issues/new?template=x.yml' } }, 'https://github.com/o/h'],
    [{ pages: { proposal_url: 'https://ghe.example/o/h/issues/new/choose' } }, 'https://ghe.example/o/h'],
    [
      { repository: 'o/h', pages: { submit_url: 'https://github.com/x/y/issues/new' } },
      'https://github.com/o/h',
    ],
    [{ pages: { submit_url: 'https://forms.example/submit' } }, undefined],
    [{ pages: { submit_url: 'https://user@evil.example/o/h/issues/new' } }, undefined],
    [{}, undefined],
  ])('of %j is %s', (part, url) => expect(repositoryUrl(config(part))).toBe(url));

  it.each(['', 'owner', 'http://github.com/o/h', 'o/h/x', 'o/h?x', 'o/h)', 'https://u@h.example/o/h'])(
    'refuses %j',
    (repository) => expect(() => config({ repository })).toThrow(/must be owner\/name/),
  );
});

describe('sourcesOf', () => {
  it('links to the repository where it is known', () => {
    const sources = sourcesOf(config({ repository: 'o/h' }));
    expect(sources.file('evals/a b)(.yaml', HERE)).toBe(
      'https://github.com/o/h/blob/HEAD/evals/a%20b%29%28.yaml',
    );
    expect(sources.issue(7)).toBe('https://github.com/o/h/issues/7');
    expect(sources.pull(8)).toBe('https://github.com/o/h/pull/8');
    expect(sources.raw('docs/x.json')).toBe('https://raw.githubusercontent.com/o/h/HEAD/docs/x.json');
    expect([0, -1, 1.5, 1e300].map(sources.issue)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('links relative to a page of GitHub, and not at all from a site that holds no records', () => {
    const github = sourcesOf(config({ pages: { flavor: 'github' } }));
    expect(github.file('evals/x.yaml', HERE)).toBe('../../../evals/x.yaml');
    expect(github.issue(7)).toBeUndefined();
    expect(sourcesOf(config({})).file('evals/x.yaml', HERE)).toBeUndefined();
  });
});

describe('relativeLink', () => {
  it.each([
    ['docs/l/index.md', 'docs/l/models/a.md', 'models/a.md'],
    ['docs/l/models/a.md', 'docs/l/index.md', '../index.md'],
    ['docs/l/models/a.md', 'docs/l/models/b.md', 'b.md'],
    ['docs/l/benchmarks/b/2.md', 'docs/l/benchmarks/b.md', '../b.md'],
    ['board.md', 'leaderboard/models/a.md', 'leaderboard/models/a.md'],
    ['docs/l/index.md', 'evals/x.yaml', '../../evals/x.yaml'],
  ])('from %s to %s is %s', (from, to, link) => expect(relativeLink(from, to)).toBe(link));
});
