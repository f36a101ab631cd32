import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { expect, it } from 'vitest';
import { digestOf } from '../../src/submission/digest.ts';
import { writeYaml } from '../../src/submission/write-yaml.ts';

const record = {
  status: 'Completed',
  metrics: { AUROC: 1, tiny: 1e-7, stratified: { sex: { no: { AUROC: 0.5, N: 12 } } } },
  eval_id: '1e3',
  run_metadata: { runner: 'no', time: '12:30', date: '2024-01-31', seed: 42 },
};

it('writes keys in order, ambiguous texts quoted, metrics with a point, counts without', () => {
  expect(writeYaml(record)).toBe(`eval_id: '1e3'
run_metadata:
  runner: 'no'
  time: '12:30'
  date: '2024-01-31'
  seed: 42
metrics:
  AUROC: 1.0
  tiny: 1.e-7
  stratified:
    sex:
      'no':
        AUROC: 0.5
        'N': 12
status: Completed
`);
});

it('quotes texts that only some readers take for a number, and no others', () => {
  expect(writeYaml({ a: '1.0e+310', b: '1e310', c: '9'.repeat(30), d: '8x A100', e: 'run 1' })).toBe(
    `a: '1.0e+310'\nb: '1e310'\nc: '${'9'.repeat(30)}'\nd: 8x A100\ne: run 1\n`,
  );
});

it('quotes what looks like a day and is none, at which PyYAML stops', () =>
  expect(writeYaml({ a: '2024-13-45', b: '2024-02-30 10:00', '2024-00-00': 'c', d: '2024-1-1a' })).toBe(
    "a: '2024-13-45'\nb: '2024-02-30 10:00'\n'2024-00-00': c\nd: 2024-1-1a\n",
  ));

it('reads back identically under YAML 1.1 and 1.2', () => {
  expect(load(writeYaml(record), { schema: CORE_SCHEMA })).toEqual(record);
  expect(load(writeYaml(record), { schema: YAML11_SCHEMA })).toEqual(record);
});

it('has a digest that depends on the data, not on the order of keys', () => {
  expect(digestOf({ b: [1, 'x'], a: null })).toBe(digestOf({ a: null, b: [1, 'x'] }));
  expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
