import { describe, expect, it } from 'vitest';
import { auditHub } from '../../src/verdict/audit-hub.ts';
import { EXAMPLE_FILES } from './example-hub.ts';

const CONFIG = '.github/podium.yml';
const BENCHMARK = 'benchmarks/BM-001.yaml';

/** What an audit says under one rule of the example hub with some files put over it. */
function said(rule: string, files: Readonly<Record<string, string>>) {
  const kept = EXAMPLE_FILES.filter(({ path }) => files[path] === undefined);
  const all = [...kept, ...Object.entries(files).map(([path, text]) => ({ path, text }))];
  return auditHub(all, '2024-03-01').flatMap(({ file, findings }) =>
    findings.flatMap((one) =>
      one.rule === rule ? [[file, one.line, one.severity, one.message, one.remedy]] : [],
    ),
  );
}

const benchmark = (rest: string) => `benchmark_id: BM-001\nname: B\ndataset_id: DS-ADNI\n${rest}\n`;

describe('tiers-consistent', () => {
  const configured = (tiers: string) =>
    said('tiers-consistent', { [CONFIG]: `benchmarks:\n  BM-001:\n    tiers:\n${tiers}\n` });
  it('tells of bounds against the direction of the metric, where they stand', () => {
    const text = benchmark(
      'metrics: {primary: AUROC}\ntiers:\n  - {name: Good, max: 0.8}\n  - {name: Fair, max: 0.9}',
    );
    expect(said('tiers-consistent', { [BENCHMARK]: text })).toEqual([
      [
        BENCHMARK,
        6,
        'error',
        'The tier "Good" has only max 0.8, but of AUROC higher is better, so a tier is stated by its min; until it is mended AUROC has no tiers.',
        'Correct it: as higher is better, tiers look like [{name: Good, min: 0.8}, {name: Fair, min: 0.6}].',
      ],
    ]);
  });
  it('tells of bounds that no score reaches, once', () =>
    expect(configured('      - {name: Good, min: 90}\n      - {name: Fair, min: 80}')).toEqual([
      [
        CONFIG,
        4,
        'error',
        expect.stringContaining('"Good" begins at 90, but AUROC is at most 1;'),
        expect.any(String),
      ],
    ]));
  it('tells of tiers of the configuration that are not best first', () =>
    expect(configured('      - {name: B, min: 0.6}\n      - {name: A, min: 0.8}')).toEqual([
      [
        CONFIG,
        4,
        'warning',
        'The tier "B" stands before "A", which by its bounds is the better one.',
        'List the best tier first, or correct the bounds.',
      ],
    ]));
  it('says nothing of levels in a mapping, in any order', () =>
    expect(
      said('tiers-consistent', {
        [BENCHMARK]: benchmark('metrics: {primary: AUROC}\nperformance_targets: {good: 0.8, excellent: 0.9}'),
      }),
    ).toEqual([]));
  it('looks at a benchmark that has no runs yet', () =>
    expect(
      said('tiers-consistent', {
        'benchmarks/NEW.yaml':
          'benchmark_id: NEW\nname: New\ndataset_id: DS-ADNI\nmetrics: {primary: WER}\ntiers: [{name: Good, min: 0.8}, {name: Fair, min: 0.6}]\n',
      }),
    ).toHaveLength(1));
});

describe('direction-known', () => {
  const run = EXAMPLE_FILES.find(({ path }) => path === 'evals/e-alpha.yaml')?.text ?? '';
  const speed = { 'evals/e-alpha.yaml': run.replace('AUROC:', 'RTF: 0.5, AUROC:') };
  it('notes a metric that breaks ties', () =>
    expect(
      said('direction-known', {
        ...speed,
        [BENCHMARK]: benchmark('metrics:\n  primary: AUROC\n  secondary: [Accuracy, RTF]'),
      }),
    ).toEqual([
      [
        BENCHMARK,
        6,
        'note',
        'Nothing says which way RTF is better, so in a tie higher is taken to be.',
        'Say it in the file, as in {id: RTF, lower_is_better: false}, or under metrics in podium.yml.',
      ],
    ]));
  it('points at the configuration where that names the metric', () =>
    expect(
      said('direction-known', { ...speed, [CONFIG]: 'benchmarks:\n  BM-001:\n    primary: RTF\n' }),
    ).toEqual([[CONFIG, 3, 'warning', expect.stringContaining('RTF is better'), expect.any(String)]]));
});

describe('declaration-readable', () => {
  const found = (rest: string) =>
    said('declaration-readable', { [BENCHMARK]: benchmark(rest) }).map(([, line, severity, message]) => [
      line,
      severity,
      message,
    ]);
  it.each([
    [
      'metrics: {primary: AUROC}\nmin_samples: hundred',
      'min_samples is "hundred", which is no whole number of samples, so no run is held to it.',
    ],
    [
      'metrics: {primary: AUROC}\nmin_samples: -5',
      'min_samples is -5, which is no whole number of samples, so no run is held to it.',
    ],
    [
      'metrics: {primary: AUROC}\nmin_samples_per_group: many',
      'min_samples_per_group is "many", which is no whole number of samples, so no run is held to it.',
    ],
    [
      'metrics: {primary: AUROC}\nrequirements: {min_samples: 2.5}',
      'requirements.min_samples is 2.5, which is no whole number of samples, so no run is held to it.',
    ],
    [
      'metrics: {primary: AUROC}\nstrata: [{id: sex, min_n: few}]',
      'strata[0].min_n is "few", which is no whole number of samples, so no run is held to it.',
    ],
    [
      'metrics: {primary: AUROC}\nthresholds: {CER: low}',
      'thresholds.CER is "low", which is no bound, so no run is held to it.',
    ],
    [
      'primary_metric: AUROC\nsecondary_metrics: [{id: own, range: [1, 0]}]',
      'secondary_metrics[0].range is [1,0], which is no range, so no value is checked against it.',
    ],
    [
      'primary_metric: AUROC\nsecondary_metrics: [{id: own, range: zero}]',
      'secondary_metrics[0].range is "zero", which is no range, so no value is checked against it.',
    ],
    [
      'primary_metric: AUROC\nsecondary_metrics: [{id: own, range: [0]}]',
      'secondary_metrics[0].range is [0], which is no range, so no value is checked against it.',
    ],
    [
      'primary_metric: AUROC\nmetrics: [{id: own, threshold: foo}]',
      'metrics gives own the threshold "foo", which is no bound, so no run is held to it.',
    ],
  ])('tells of %j', (rest, message) =>
    expect(found(rest)).toEqual([[expect.any(Number), 'warning', message]]),
  );
  it.each([
    'primary_metric: AUROC\nmin_samples: 0\nmin_n: TBD\nmin_group_size: ">= 10"',
    'primary_metric: AUROC\nmetrics: [{id: own, range: unbounded}, {id: b, range: [null, null]}, {id: c, range: "(-inf, inf)"}]',
    'primary_metric: AUROC\nmetrics: [{id: own, threshold: youden}]\nthresholds: {AUROC: as the board agrees}',
  ])('leaves alone %j', (rest) => expect(found(rest)).toEqual([]));
});

describe('direction-known', () => {
  it('tells of a description that says the other direction than the name', () => {
    const described = (rest: string) =>
      said('direction-known', {
        [BENCHMARK]: benchmark(
          `metrics: {primary: {id: AUROC, description: "A loss; lower is better"${rest}}}`,
        ),
      });
    expect(described('').map(([, , severity, message]) => [severity, message])).toEqual([
      [
        'warning',
        'AUROC is ranked with higher as better, as it is known everywhere, but its description says lower is.',
      ],
    ]);
    expect(described(', lower_is_better: true')).toEqual([]);
  });
});

describe('reference-known', () => {
  it.each([
    [
      'datasets/',
      2,
      'The hub has no readable file in datasets/, though its records name 1 dataset.',
      'Add one for each, first `datasets/DS-ADNI.yaml` with dataset_id and name.',
    ],
    [
      'models/',
      5,
      'The hub has no readable file in models/, though its records name 3 models.',
      'Add one for each, first `models/alpha.yaml` with model_id and name.',
    ],
  ])('tells once that %s is not there', (folder, line, message, remedy) => {
    const files = EXAMPLE_FILES.filter(({ path }) => !path.startsWith(folder));
    const found = auditHub(files, '2024-03-01').flatMap(({ file, findings }) =>
      findings.flatMap((one) =>
        one.rule === 'reference-known' ? [[file, one.line, one.severity, one.message, one.remedy]] : [],
      ),
    );
    expect(found).toEqual([['evals/e-alpha.yaml', line, 'note', message, remedy]]);
  });
});
