import { describe, expect, it } from 'vitest';
import type { HubFile } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { rankHub } from '../../src/ranking/rank-benchmark.ts';
import { auditHub } from '../../src/verdict/audit-hub.ts';

/** A hub of one benchmark `B` and runs of models `m0`, `m1`, …, each with its own day. */
function hubOf(benchmark: string, ...runs: readonly string[]): readonly HubFile[] {
  const models = runs.map((_, index) => `m${index}`);
  return [
    {
      path: 'benchmarks/B.yaml',
      text: `benchmark_id: B\nname: Bench\nhealth_domain: Health\ndataset_id: D\n${benchmark}\n`,
    },
    { path: 'datasets/D.yaml', text: 'dataset_id: D\nname: Data\n' },
    ...models.map((id) => ({ path: `models/${id}.yaml`, text: `model_id: ${id}\nname: Model ${id}\n` })),
    ...runs.map((run, index) => ({
      path: `evals/e${index}.yaml`,
      text: `eval_id: e${index}\nbenchmark_id: B\nmodel_ids: {candidate: m${index}}\ndataset_id: D\nrun_metadata: {date: '2024-01-0${index + 1}', runner: lab${/^, /.test(run) ? run.split('\n')[0] : ''}}\n${/^, /.test(run) ? run.split('\n').slice(1).join('\n') : run}\nstatus: Completed\n`,
    })),
  ];
}

const CLASSES = 'ai_task: Classification\nprimary_metric: AUROC';
/** Rules of the findings about runs, with the file; notes that a metric is reported by nobody are left out. */
const accused = (files: readonly HubFile[]): readonly string[] =>
  auditHub(files, '2024-06-01').flatMap(({ file, findings }) =>
    findings
      .filter(({ severity }) => file.startsWith('evals/') && severity !== 'note')
      .map(({ rule }) => `${file.slice(6, 8)} ${rule}`),
  );
const leader = (files: readonly HubFile[]) => rankHub(loadHub(files))[0]?.entries[0];

describe('honest records that are reported in other ways are not accused', () => {
  const six = (index: number) =>
    `metrics: {AUROC: 0.9${index}, Accuracy: 0.8${index}, Sensitivity: 0.8${index}, Specificity: 0.86, F1-Score: 0.8${index}, PPV: 0.82}`;
  it.each([
    [
      'two of nine models that agree in two decimals',
      hubOf(CLASSES, ...[1, 1, 2, 3, 4, 5, 6, 7, 8].map(six)),
    ],
    [
      'an error of calibration below its bootstrap interval',
      hubOf(CLASSES, 'metrics: {AUROC: 0.9, ECE: 0.0328}\nmetrics_ci: {ECE: [0.0346, 0.0711]}'),
    ],
    [
      'a robustness score that the benchmark defines as the worst probe',
      hubOf(
        'ai_task: Robustness\nmetrics: {primary: robustness_score, definitions: {robustness_score: the minimum rAUC over all probes}}',
        'metrics: {robustness_score: 0.61, dropout_rAUC: 0.81, noise_rAUC: 0.61}',
      ),
    ],
    [
      'accuracy over the labels of many images',
      hubOf(
        'ai_task: Multi-label Classification\nprimary_metric: AUROC',
        'n_samples: 234\nmetrics: {AUROC: 0.9, Accuracy: 0.8782}',
      ),
    ],
    ...[
      ', notes: 5-fold CV',
      ', validation: 5-fold cross-validation',
      ', protocol: 5x2cv',
      ', random_seeds: [0, 1, 2]',
      ', seed: [0, 1, 2]',
      ', split: LOSO',
    ].map((more): [string, readonly HubFile[]] => [
      `a mean (${more.slice(2)})`,
      hubOf(CLASSES, `${more}\nn_samples: 37\nmetrics: {AUROC: 0.9, Accuracy: 0.8731}`),
    ]),
    [
      'ROUGE whose groups do not average to the whole',
      hubOf(
        'ai_task: Report generation\nprimary_metric: rouge_l',
        'metrics: {rouge_l: 0.3238, stratified: {sex: {F: {rouge_l: 0.3301, N: 50}, M: {rouge_l: 0.3181, N: 50}}}}',
      ),
    ],
  ])('%s', (_what, files) => {
    expect(accused(files)).toEqual([]);
  });
});

describe('slips are seen', () => {
  const scale = (metric: string, ...values: readonly number[]) =>
    hubOf(`primary_metric: ${metric}`, ...values.map((value) => `metrics: {${metric}: ${value}}`));
  it.each([
    ['a percentage of BLEU among fractions', scale('bleu', 0.11, 0.12, 0.1, 13.2), ['e3 metric-scale']],
    ['a fraction of WER among percentages', scale('WER', 12, 13, 14, 0.11), ['e3 metric-scale']],
    ['a percentage of MAPE among fractions', scale('MAPE', 0.08, 0.09, 0.07, 7.7), ['e3 metric-scale']],
    ['errors in units that differ much are no slip', scale('MAE', 12, 13, 14, 0.9), []],
    [
      'a score whose formula speaks of F1-Score',
      hubOf(
        'primary_metric: AUROC\nsecondary_metrics: [F1-Score]\naggregate_metrics: [{metric_id: both, formula: 0.5*AUROC + 0.5*F1-Score}]',
        'metrics: {AUROC: 0.9123, F1-Score: 0.8111, both: 0.8617}',
        'metrics: {AUROC: 0.9223, F1-Score: 0.8211, both: 0.9217}',
      ),
      ['e1 aggregate-formula'],
    ],
    [
      'a metric of the whole that only the groups spell right',
      hubOf(
        'primary_metric: AUROC\nsecondary_metrics: [Sensitivity]',
        'metrics: {AUROC: 0.91, Sensitvity: 0.85, stratified: {sex: {F: {Sensitivity: 0.86, N: 50}, M: {Sensitivity: 0.84, N: 50}}}}',
      ),
      ['e0 metric-name'],
    ],
    [
      'groups that spell a metric otherwise than the whole',
      hubOf(
        'primary_metric: AUROC\nsecondary_metrics: [Sensitivity]',
        'metrics: {AUROC: 0.91, Sensitivity: 0.85, stratified: {sex: {F: {auroc: 0.91, N: 50}, M: {auroc: 0.91, N: 50}}}}',
      ),
      ['e0 metric-name'],
    ],
    [
      'one metric in two spellings',
      hubOf(
        'primary_metric: AUROC\nsecondary_metrics: [Sensitivity]',
        'metrics: {AUROC: 0.93, auroc: 0.91, Sensitivity: 0.85}',
      ),
      ['e0 metric-name'],
    ],
    ['a short ranking metric', hubOf(CLASSES, 'metrics: {AUORC: 0.9}'), ['e0 ranking-metric-present']],
    [
      'a group whose cases are turned round',
      hubOf(
        CLASSES,
        'metrics: {AUROC: 0.81, stratified: {sex: {F: {AUROC: 0.12, N: 250}, M: {AUROC: 0.91, N: 900}}}}',
      ),
      ['e0 below-chance'],
    ],
    [
      'a C-index',
      hubOf('primary_metric: C-index', 'n_samples: 500\nmetrics: {C-index: 0.21}'),
      ['e0 below-chance'],
    ],
    [
      'a percentage that no number of samples gives',
      hubOf(
        'metrics: {primary: {id: Accuracy, range: [0, 100]}}\nai_task: Classification',
        'n_samples: 37\nmetrics: {Accuracy: 87.00}',
      ),
      ['e0 granularity'],
    ],
    [
      'groups in a list',
      hubOf(CLASSES, 'metrics: {AUROC: 0.9, stratified: [{sex: F}]}'),
      ['e0 values-readable'],
    ],
  ] as const)('%s', (_what, files, rules) => {
    expect(accused(files)).toEqual(rules);
  });

  it('names what was meant for the ranking metric, also where it is short', () => {
    const [, remedy] = ['MEA', 'MAE'];
    const files = hubOf('primary_metric: MAE', 'metrics: {MEA: 3.2}');
    const findings = auditHub(files, '2024-06-01').flatMap((file) => file.findings);
    expect(findings.find(({ rule }) => rule === 'ranking-metric-present')?.remedy).toContain(
      `Write "${remedy}"`,
    );
  });
});

describe('what benchmark files say of directions and tiers', () => {
  it.each([
    'metrics: {primary: TRE, lower_is_better: [TRE]}',
    'leaderboard: {primary_metric: TRE, sort: asc}',
    'metrics: {primary: TRE, definitions: {TRE: "Registration error in mm, lower is better"}}',
  ])('the best is the lowest: %s', (benchmark) => {
    const files = hubOf(benchmark, 'metrics: {TRE: 3.6}', 'metrics: {TRE: 1.2}');
    expect(leader(files)?.modelId).toBe('m1');
  });

  it('printed bands leave no gap between them', () => {
    const bands =
      'tiers: [{name: Top, min: 0.90, max: 1}, {name: Good, min: 0.80, max: 0.89}, {name: Poor, min: 0, max: 0.79}]';
    const files = hubOf(`${CLASSES}\n${bands}`, 'metrics: {AUROC: 0.895}');
    expect(leader(files)?.tier).toBe('Good');
  });
});
