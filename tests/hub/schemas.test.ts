import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { schemaFiles } from '../../scripts/schemas.ts';
import { hubFolder } from '../../src/hub/load-hub.ts';
import { readBenchmark } from '../../src/hub/read-benchmark.ts';
import { readDataset } from '../../src/hub/read-dataset.ts';
import { readEvaluation } from '../../src/hub/read-evaluation.ts';
import { readModel } from '../../src/hub/read-model.ts';
import { readSuite } from '../../src/hub/read-suite.ts';
import { benchmarkSchema } from '../../src/hub/schemas/benchmark-schema.ts';
import { datasetSchema, modelSchema, suiteSchema } from '../../src/hub/schemas/card-schemas.ts';
import { evaluationSchema } from '../../src/hub/schemas/evaluation-schema.ts';
import type { JsonObject } from '../../src/submission/json.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Third-party data that stands beside the project on some machines and is never part of it. */
const SHARED = join(ROOT, '..', 'shared', 'hub');

const FILE_OF = {
  benchmarks: 'benchmark',
  datasets: 'dataset',
  models: 'model',
  suites: 'suite',
  evals: 'evaluation',
} as const;
const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  strictTuples: false,
  strictTypes: false,
  formats: { uri: true },
});
const validators = new Map(
  [...Object.values(FILE_OF), 'podium'].map((kind): [string, ValidateFunction] => [
    kind,
    ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema', `${kind}.json`), 'utf8'))),
  ]),
);

/** What an editor that checks by the schema would underline. */
function underlined(kind: string, value: unknown): readonly string[] {
  const validate = validators.get(kind);
  if (validate === undefined) throw new Error(`there is no schema ${kind}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
const yaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

function filesOf(hub: string): [path: string, kind: string][] {
  if (!existsSync(hub)) return [];
  return readdirSync(hub, { recursive: true, encoding: 'utf8' }).flatMap((path): [string, string][] => {
    const folder = hubFolder(path);
    return folder === undefined ? [] : [[path, FILE_OF[folder]]];
  });
}

it('stands in schema/ as the sources say; if not, run `npm run docs`', () => {
  for (const [path, text] of schemaFiles())
    expect([path, readFileSync(join(ROOT, path), 'utf8')]).toEqual([path, text]);
});

describe('the schemas accept every file', () => {
  const example = filesOf(join(ROOT, 'examples', 'hub'));
  it('of the example hub, which has all kinds', () => {
    expect(new Set(example.map(([, kind]) => kind))).toEqual(new Set(Object.values(FILE_OF)));
    for (const [path, kind] of example) {
      const file = yaml(readFileSync(join(ROOT, 'examples', 'hub', path), 'utf8'));
      expect([path, ...underlined(kind, file)]).toEqual([path]);
    }
    const config = yaml(readFileSync(join(ROOT, 'examples/hub/.github/podium.yml'), 'utf8'));
    expect(underlined('podium', config)).toEqual([]);
  });

  it.skipIf(!existsSync(SHARED)).each(filesOf(SHARED))('of the shared hub: %s', (path, kind) =>
    expect(underlined(kind, yaml(readFileSync(join(SHARED, path), 'utf8')))).toEqual([]),
  );
});

describe('the schemas show an editor what is wrong', () => {
  it.each([
    ['podium', 'titel: Board', ' must NOT have additional properties'],
    ['podium', 'pages: {flavour: github}', '/pages must NOT have additional properties'],
    ['podium', 'pages: {flavor: gitlab}', '/pages/flavor must be equal to one of the allowed values'],
    ['podium', 'rules: {metric-rnage: off}', '/rules property name must be valid'],
    [
      'podium',
      'rules: {metric-range: fatal}',
      '/rules/metric-range must be equal to one of the allowed values',
    ],
    ['podium', 'metrics: {MSE: {lower_better: true}}', '/metrics/MSE must NOT have additional properties'],
    ['podium', 'metrics: {MSE: {range: [0]}}', '/metrics/MSE/range must NOT have fewer than 2 items'],
    ['podium', 'benchmarks: {B: {primary: 3}}', '/benchmarks/B/primary must be string,null'],
    ['podium', 'benchmarks: {B: {tiers: []}}', '/benchmarks/B/tiers must NOT have fewer than 1 items'],
    ['benchmark', 'name: B', " must have required property 'benchmark_id'"],
    ['benchmark', 'benchmark_id: b\ndescription: [x]', '/description must be string,null'],
    ['benchmark', 'benchmark_id: b\nmetrics: 0.5\ndataset_id: true', '/dataset_id must be string,number'],
    ['evaluation', 'eval_id: e', " must have required property 'benchmark_id'"],
    [
      'evaluation',
      'eval_id: e\nbenchmark_id: b\nmetrics: {AUROC: "0,93"}',
      '/metrics/AUROC must be number,null',
    ],
    [
      'evaluation',
      'eval_id: e\nbenchmark_id: b\nmetrics: {stratified: {sex: {F: 0.9}}}',
      '/metrics/stratified/sex/F must be object',
    ],
    [
      'evaluation',
      'eval_id: e\nbenchmark_id: b\nmetrics_ci: {AUROC: [0.8]}',
      '/metrics_ci/AUROC must NOT have fewer than 2 items',
    ],
    ['dataset', 'name: D', " must have required property 'dataset_id'"],
    ['model', 'name: M', " must have required property 'model_id'"],
    ['suite', 'suite_id: s\nbenchmark_id: [b]', '/benchmark_id must be string,number,null'],
  ])('in a %s file: %s', (kind, text, complaint) =>
    expect(underlined(kind, yaml(text))).toContain(complaint),
  );

  it.each([
    ['podium', 'benchmarks: {B: {primary: AUROC, tiers: [{name: Good, min: 0.8}, {name: Rest}]}}'],
    ['podium', 'metrics: {MSE: {range: [0, null], aliases: [mse], sampling: mean-over-samples}}'],
    ['podium', 'rules: {metric-range: off}\nlabels: {approved: ok}'],
    ['benchmark', 'benchmark_id: 7\nmetrics: [AUROC]\nextra: {any: thing}'],
    [
      'benchmark',
      'benchmark_id: b\nname:\ndescription:\nmetrics:\nstratification:\ntiers:\ndataset_id:\nthresholds:',
    ],
    ['dataset', 'dataset_id: d\nname:\nn_samples:'],
    ['evaluation', 'eval_id: e\nbenchmark_id: b\nrun_metadata:\nmetrics_ci:\nnotes:'],
    ['evaluation', 'eval_id: e\nbenchmark_id: b\nmetrics: {AUROC: null, per_class: {a: 1}, curve: [1, 2]}'],
  ])('and nothing in a right %s file: %s', (kind, text) => expect(underlined(kind, yaml(text))).toEqual([]));
});

/** Every example that a schema shows, with the key it stands for. */
function examplesOf(schema: z.ZodObject): [key: string, example: unknown][] {
  return Object.entries(schema.shape).flatMap(([key, part]) =>
    (((part as z.ZodType).meta()?.examples as unknown[] | undefined) ?? []).map(
      (example): [string, unknown] => [key, example],
    ),
  );
}

describe.each([
  ['benchmark', benchmarkSchema, readBenchmark],
  ['dataset', datasetSchema, readDataset],
  ['model', modelSchema, readModel],
  ['suite', suiteSchema, readSuite],
  ['evaluation', evaluationSchema, readEvaluation],
] as const)('the schema of a %s', (kind, schema, read) => {
  it('names every key that the reader looks at', () => {
    const looked = new Set<string>();
    const file = new Proxy<JsonObject>(
      kind === 'evaluation' ? { eval_id: 'e', benchmark_id: 'b', model_id: 'm' } : { [`${kind}_id`]: 'x' },
      {
        get: (target, key, self) => {
          if (typeof key === 'string') looked.add(key);
          return Reflect.get(target, key, self);
        },
      },
    );
    read('x/y.yaml', file);
    expect(looked.size).toBeGreaterThan(1);
    expect([...looked].filter((key) => !Object.hasOwn(schema.shape, key))).toEqual([]);
  });

  it('shows examples that it accepts', () => {
    for (const [key, example] of examplesOf(schema)) {
      const file = {
        benchmark_id: 'b',
        dataset_id: 'd',
        model_id: 'm',
        suite_id: 's',
        eval_id: 'e',
        [key]: example,
      };
      expect([key, example, ...underlined(kind, file)]).toEqual([key, example]);
    }
  });
});
