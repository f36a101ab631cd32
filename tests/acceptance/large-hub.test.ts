import { expect } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';
import { renderPages } from '../../src/pages/render-pages.ts';
import { refusal } from '../support/call.ts';
import { BOT } from '../support/github.ts';
import { errorsOf, SMALL_HUB } from '../support/walk.ts';
import { approved, walk } from './on-stage.ts';

/** More models than GitHub takes pages of in one tree. */
const MODELS = 130;
const CONFIG = { '.github/podium.yml': 'pages: { charts: false }\n' };
const RUNS = Object.fromEntries(
  Array.from({ length: MODELS }, (_, i) => [
    `evals/many-${i}.yaml`,
    `eval_id: many-${i}\nbenchmark_id: BM-001\nmodel_ids: {candidate: many-${i}}\ndataset_id: DS-ADNI\nrun_metadata: {date: '2024-01-03', runner: t}\nmetrics: {AUROC: ${(0.5 + i / 1000).toFixed(3)}}\nstatus: Completed\n`,
  ]),
);

walk(
  'the first approval in a hub of many models brings every page',
  async (stage) => {
    const number = await approved(stage);
    const sha = (await stage.head(`podium/submission-${number}`)) ?? '';
    const { data } = await stage.github
      .api('maria-maintainer')
      .git.getTree({ ...stage.github.here, tree_sha: sha, recursive: '1' });
    const text = async (path: string) => {
      const file_sha = data.tree.find((entry) => entry.path === path)?.sha ?? '';
      const { data: blob } = await stage.github
        .api('maria-maintainer')
        .git.getBlob({ ...stage.github.here, file_sha });
      return Buffer.from(blob.content, 'base64').toString('utf8');
    };
    const added = ['evals/run-delta.yaml', 'models/delta.yaml'];
    const files = { ...SMALL_HUB, ...CONFIG, ...RUNS };
    const after = [
      ...Object.entries(files).map(([path, content]) => ({ path, text: content })),
      ...(await Promise.all(added.map(async (path) => ({ path, text: await text(path) })))),
    ];
    const pages = renderPages(loadHub(after));
    expect(pages.size).toBeGreaterThan(200);
    expect(data.tree.flatMap(({ type, path }) => (type === 'blob' ? [path] : [])).sort()).toEqual(
      [...Object.keys(files), ...added, ...pages.keys()].sort(),
    );
    expect(await text('docs/leaderboards/models/delta.md')).toBe(
      pages.get('docs/leaderboards/models/delta.md'),
    );
    expect(await text('docs/leaderboards/leaderboard.json')).toBe(
      pages.get('docs/leaderboards/leaderboard.json'),
    );
  },
  { files: { ...CONFIG, ...RUNS } },
);

const DATASETS = Object.fromEntries(
  Array.from({ length: 520 }, (_, i) => [`datasets/d${i}.yaml`, `dataset_id: DS-${i}\nname: D${i}\n`]),
);

walk(
  'a hub that takes half an hour’s calls asks for a checkout',
  async (stage) => {
    const number = await stage.open();
    const run = await stage.onIssue(number, 'opened');
    expect(run.outputs.outcome).toBe('awaiting-review');
    expect(run.stdout).toMatch(
      /::warning::5\d\d files of the hub were read with a call each.*actions\/checkout/,
    );
  },
  { files: DATASETS },
);

walk('one that has no calls left while its files are read is told of the checkout', async (stage) => {
  const number = await stage.open();
  const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.now() / 1000 + 3600) };
  stage.github.faults.inject = ({ user, path }) =>
    user === BOT && path.includes('/git/blobs/')
      ? { kind: 'answer', answer: refusal(403, 'API rate limit exceeded for installation.', spent) }
      : undefined;
  const run = await stage.onIssue(number, 'opened');
  expect(run.exitCode).toBe(1);
  expect(errorsOf(run)).toEqual([expect.stringMatching(/rate limit is used up.*actions\/checkout/)]);
});
