import { expect, it } from 'vitest';
import { readHub } from '../../src/action/read-hub.ts';

const BENCHMARK = { path: 'benchmarks/b.yaml', id: 'b' };
const link = (path: string) => ({ path, id: path, isLink: true });
const read = (...files: Parameters<typeof readHub>[0]['files']) =>
  readHub(
    { branch: 'main', sha: '1', files },
    async () => 'benchmark_id: b\nname: B\n',
    '.github/podium.yml',
  );

it('tells of symbolic links what the command line tells', async () => {
  const hub = await read(BENCHMARK, link('models/link.yaml'), link('models/more'), link('suites'));
  const why = 'it is a symbolic link, which Podium does not follow. Put what it leads to in its place.';
  expect(hub.problems.map(({ rule, message, remedy }) => [rule, `${message} ${remedy}`])).toEqual(
    ['models/link.yaml', 'models/more', 'suites'].map((path) => [
      'hub-file-unread',
      `${path} is not read: ${why}`,
    ]),
  );
});

it.each([
  [[BENCHMARK, link('.github/podium.yml')], '.github/podium.yml is not read: it is a symbolic link'],
  [[link('benchmarks')], 'benchmarks on the branch main is a symbolic link, which Podium does not follow'],
])('reads no hub where a link is in the place of what it needs', async (files, says) => {
  await expect(read(...files)).rejects.toThrow(says);
});

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
