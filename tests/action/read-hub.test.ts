import { expect, it } from 'vitest';
import { readHub } from '../../src/action/read-hub.ts';

it('tells of misplaced files of the tree what the command line tells', async () => {
  const texts = [
    'benchmarks/b.yaml',
    '.github/podium.yaml',
    'models/x.YAML',
    'models/README.md',
    'docs/a.json',
  ];
  const files = texts.map((path) => ({ path, id: path }));
  const text = async () => 'benchmark_id: b\nname: B\n';
  const hub = await readHub({ branch: 'main', sha: '1', files }, text, '.github/podium.yml');
  expect(hub.problems.map(({ rule, message, remedy }) => [rule, `${message} ${remedy}`])).toEqual([
    [
      'hub-file-unread',
      '.github/podium.yaml is not read: the configuration is .github/podium.yml. Move it to .github/podium.yml, or take it away.',
    ],
    [
      'hub-file-unread',
      'models/x.YAML is not read: the name of a hub file ends in .yaml or .yml, in small letters. Rename it, or take it out of the folder.',
    ],
  ]);
});
