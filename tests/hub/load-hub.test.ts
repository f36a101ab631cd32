import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/hub/config-error.ts';
import { loadConfig } from '../../src/hub/load-config.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { SMALL_HUB_FILES } from '../support/small-hub.ts';

const evaluation =
  'eval_id: e1\nbenchmark_id: BM\nmodel_ids: {brain_fm: m1}\nrun_metadata: {date: 2024-01-31}\nmetrics: {AUROC: 0.9, note: text, stratified: {sex: {F: {AUROC: 0.8, N: 10}}}}\n';

describe('a configuration in another place', () => {
  const files = [{ path: 'config/podium.yml', text: 'title: Ours\n' }];
  it('is read there', () => expect(loadHub(files, 'config/podium.yml').config.title).toBe('Ours'));
  it('has to be there', () =>
    expect(() => loadHub(files, 'config/podium.yaml')).toThrow(
      new ConfigError(
        'The configuration config/podium.yaml is not there. Correct the input config, or leave it out.',
      ),
    ));
  it('need not be there where nothing is said', () => expect(loadHub([]).config.pages.charts).toBe(true));
});

describe('loadHub', () => {
  it('reads an evaluation, the first role standing in for a missing candidate', () => {
    const [read] = loadHub([{ path: 'evals/e1.yaml', text: evaluation }]).evaluations;
    expect(read).toEqual({
      id: 'e1',
      benchmarkId: 'BM',
      modelId: 'm1',
      date: '2024-01-31',
      status: 'Completed',
      metrics: new Map([['AUROC', 0.9]]),
      strata: new Map([
        [
          'sex',
          new Map([
            [
              'F',
              new Map([
                ['AUROC', 0.8],
                ['N', 10],
              ]),
            ],
          ]),
        ],
      ]),
      intervals: new Map(),
      path: 'evals/e1.yaml',
    });
  });

  it('names what it cannot read and serves the rest', () => {
    const hub = loadHub([
      { path: 'evals/a.yaml', text: 'a: [' },
      { path: 'evals/b.yaml', text: '- 1' },
      { path: 'evals/c.yaml', text: 'metrics: {}' },
      { path: 'evals/d.yaml', text: evaluation },
      { path: 'evals/e.yaml', text: evaluation },
      { path: 'evals/notes.txt', text: 'x' },
    ]);
    expect(hub.evaluations.map(({ path }) => path)).toEqual(['evals/d.yaml']);
    expect(hub.problems.map(({ path, rule, message }) => [path, rule, message])).toEqual([
      [
        'evals/a.yaml',
        'hub-file-unreadable',
        'evals/a.yaml cannot be read: unexpected end of the stream within a flow collection.',
      ],
      [
        'evals/b.yaml',
        'hub-file-unreadable',
        'evals/b.yaml cannot be read: the file is not a mapping of keys to values.',
      ],
      ['evals/c.yaml', 'hub-file-incomplete', 'evals/c.yaml is left out: eval_id is missing.'],
      ['evals/e.yaml', 'hub-id-twice', 'evals/e.yaml is left out: evals/d.yaml has the same id "e1".'],
    ]);
  });

  it('tells of bytes that are no UTF-8, and serves the file', () => {
    const text = Buffer.from('model_id: m\nname: Caf\xe9\n', 'latin1').toString('utf8');
    const hub = loadHub([{ path: 'models/m.yaml', text }]);
    expect(hub.models).toHaveLength(1);
    expect(hub.problems).toEqual([
      {
        path: 'models/m.yaml',
        rule: 'hub-file-not-utf-8',
        severity: 'warning',
        field: '',
        line: 2,
        message: 'models/m.yaml is not UTF-8: a character cannot be read, and pages show \uFFFD for it.',
        remedy: 'Type the character again, and save the file as UTF-8.',
      },
    ]);
  });

  it('does not depend on the order of files', () => {
    expect(loadHub([...SMALL_HUB_FILES].reverse())).toEqual(loadHub(SMALL_HUB_FILES));
  });

  it.each([
    [
      'metric groups',
      'metrics: {clinical: [{metric_id: rate, range: [0, 1], lower_is_better: true}]}',
      { metrics: [{ id: 'rate', range: [0, 1], lowerIsBetter: true, aliases: [] }] },
    ],
    [
      'targets',
      'performance_targets: {good: 0.7, excellent: 0.9}',
      { tiers: [{ name: 'Excellent', reach: 0.9 }, { name: 'Good', reach: 0.7 }, { name: 'Developing' }] },
    ],
    [
      'reference datasets',
      'dataset_id: A\nreference_datasets: [{dataset_id: B}, {dataset_id: A}]',
      { datasets: ['A', 'B'] },
    ],
    [
      'a primary metric in words',
      'metrics: {primary: MSE, secondary: [SSIM]}',
      { primary: 'MSE', secondary: ['SSIM'] },
    ],
  ])('reads %s of a benchmark file', (_what, text, expected) => {
    expect(
      loadHub([{ path: 'benchmarks/b.yml', text: `benchmark_id: b\n${text}\n` }]).benchmarks[0],
    ).toMatchObject(expected);
  });
});

describe('loadConfig', () => {
  it.each([undefined, '', '# nothing yet\n'])('gives the defaults for %j', (text) => {
    expect(loadConfig(text)).toMatchObject({
      pages: { path: 'docs/leaderboards/index.md', flavor: 'mkdocs' },
      approval: { allow_self: false },
    });
  });

  it.each([
    [
      'frob: 1',
      '.github/podium.yml line 1: there is no key "frob". Use title, repository, pages, labels, approval, rules, metrics, benchmarks. See "Configuration" in Podium\'s README.',
    ],
    [
      'a: [',
      '.github/podium.yml line 1: unexpected end of the stream within a flow collection. Correct the YAML.',
    ],
    [
      'pages: {path: ../x.md}',
      '.github/podium.yml line 1: pages.path is "../x.md"; it must be a relative path to a .md file, of letters, digits and . _ -. See "Configuration" in Podium\'s README.',
    ],
    [
      'title: 5\npages:\n  charts: yes\n  top: 2\n  submit_url: http://x.org\nrules: {a: warn}\nflavour: github',
      [
        '.github/podium.yml line 1: title is 5. Write a text, in quotes if it looks like a number.',
        '.github/podium.yml line 3: pages.charts is "yes". Write true.',
        '.github/podium.yml line 4: pages.top is 2. Write at least 3.',
        '.github/podium.yml line 5: pages.submit_url is "http://x.org". Write an address that begins with https://.',
        '.github/podium.yml line 6: rules.a is "warn". Write error or warning or note or off.',
        '.github/podium.yml line 7: there is no key "flavour". Did you mean pages.flavor?',
        'See "Configuration" in Podium\'s README.',
      ].join(' '),
    ],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => loadConfig(text)).toThrow(new ConfigError(message));
  });

  it.each([
    [
      'labels: {pending-review: x}',
      'there is no key "pending-review" in labels. Did you mean pending_review?',
    ],
    ['benchmarks: {b: {tiers: {Good: 0.1}}}', 'benchmarks.b.tiers is {"Good":0.1}. Write a list'],
    ['benchmarks: {b: {tiers: [{name: A, min: 1, max: 0}]}}', 'must not have a min above its max'],
    ['benchmarks: {b: {tiers: [{name: A, mini: 1}]}}', 'in benchmarks.b.tiers[0]. Did you mean min?'],
    ['repository: https://github.com/o/h.git', 'must not end in .git'],
    ['pages: {flavor: gitlab}', 'pages.flavor is "gitlab". Write mkdocs or github.'],
  ])('names the way out of %j', (text, words) => expect(() => loadConfig(text)).toThrow(words));

  it('takes a key with nothing under it for no key', () =>
    expect(loadConfig('title: Ours\npages:\nbenchmarks: {b: }\nrules: {a: }\n')).toEqual(
      loadConfig('title: Ours\n'),
    ));
});
