import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { HUB_FOLDERS, loadHub } from '../../src/hub/load-hub.ts';
import { benchmarkSchema } from '../../src/hub/schemas/benchmark-schema.ts';
import { datasetSchema, suiteSchema } from '../../src/hub/schemas/card-schemas.ts';
import { evaluationSchema } from '../../src/hub/schemas/evaluation-schema.ts';
import { metricSchema } from '../../src/hub/schemas/metric-schema.ts';
import { rankHub } from '../../src/ranking/rank-benchmark.ts';

const KEYS = [benchmarkSchema, metricSchema, evaluationSchema, datasetSchema, suiteSchema].flatMap((schema) =>
  Object.keys(schema.shape),
);
const MORE = [
  'primary',
  'secondary',
  'stratified',
  'groups',
  'categories',
  'min',
  'max',
  'default',
  'required',
  'good',
  'N',
];
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KEYS, ...MORE) },
  fc.constantFrom('AUROC', '__proto__', 'constructor', 'toString', '', '1', 'ä'),
);
const scalar = fc.oneof(
  fc.constantFrom('AUROC', 'Accuracy', 'b', '0-1', '>= 0.8', '', 'yes', 'Completed', '2024-01-01', '\u202e'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('node')), { maxLength: 5 }).map(asObject),
  ),
}));

/** Own keys only, `__proto__` among them. */
function asObject(entries: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [name, value] of entries)
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  return object;
}

const whole = [
  { path: 'benchmarks/whole.yaml', text: 'benchmark_id: whole\nmetrics: {primary: AUROC}\n' },
  {
    path: 'evals/whole.yaml',
    text: 'eval_id: whole\nbenchmark_id: whole\nmodel_ids: {candidate: m}\nmetrics: {AUROC: 0.9}\n',
  },
];

describe('a hub with any file at all', () => {
  it('is read and ranked, and its other files are served', () => {
    const ids = { benchmark_id: 'b', dataset_id: 'd', suite_id: 's', model_id: 'm', eval_id: 'e' };
    const file = fc.tuple(
      fc.constantFrom(...HUB_FOLDERS),
      fc.array(fc.tuple(key, node), { maxLength: 6 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (files) => {
        const odd = files.map(([folder, entries, known], index) => ({
          path: `${folder}/odd-${index}.yaml`,
          text: dump(asObject([...entries, ...(known ? Object.entries(ids) : [])]), { skipInvalid: true }),
        }));
        const hub = loadHub([...odd, ...whole]);
        const board = rankHub(hub).find(({ benchmark }) => benchmark.id === 'whole');
        expect(board?.entries.map(({ modelId, score }) => [modelId, score])).toContainEqual(['m', 0.9]);
        for (const problem of hub.problems) expect(problem.path).toMatch(/odd-\d\.yaml$/);
        for (const { entries } of rankHub(hub)) {
          for (const { score, rank } of entries)
            expect([Number.isFinite(score), rank >= 1]).toEqual([true, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a number that is none', 'metrics: {AUROC: .nan, Accuracy: 0.8}', 0.8],
    ['an infinite number', 'metrics: {AUROC: .inf, Accuracy: 0.8}', 0.8],
    ['a number in quotes', 'metrics: {AUROC: "0.9", Accuracy: 0.8}', 0.8],
    ['a list', 'metrics: {AUROC: [0.9], Accuracy: 0.8}', 0.8],
  ])('is not ranked by %s', (_, metrics, score) => {
    const hub = loadHub([
      { path: 'benchmarks/b.yaml', text: 'benchmark_id: b\n' },
      { path: 'evals/e.yaml', text: `eval_id: e\nbenchmark_id: b\nmodel_ids: {candidate: m}\n${metrics}\n` },
    ]);
    expect(rankHub(hub)[0]?.entries.map((entry) => entry.score)).toEqual([score]);
  });
});
