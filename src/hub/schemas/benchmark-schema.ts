import { z } from 'zod';
import { GROUP_MINIMUM_KEYS, MINIMUM_KEYS } from '../read-count.ts';
import { metricSchema, metricsNamed } from './metric-schema.ts';
import { bounds, boundsByMetric, count, flag, word, words } from './shapes.ts';

const stratification = z
  .union([z.boolean(), word, z.array(z.union([word, z.looseObject({})])), z.looseObject({})])
  .meta({
    description:
      'Categories by which results are split, with their groups, whether required, and smallest N.',
    examples: [
      ['sex', 'scanner'],
      { sex: ['F', 'M'] },
      { required: ['sex'], min_n: 30 },
      [{ name: 'sex', values: ['F', 'M'], required: true }],
    ],
  });
const side = z.union([z.number(), z.string().regex(/\d/, 'must name a number')]);
const tiers = z
  .union([
    z.array(
      z.union([
        z.looseObject({
          name: word,
          min: side.optional(),
          max: side.optional(),
          threshold: bounds.optional(),
        }),
        z.record(z.string(), bounds.nullable()),
      ]),
    ),
    z.record(z.string(), z.union([bounds.nullable(), z.record(z.string(), bounds.nullable())])),
  ])
  .meta({
    description:
      'Names of score bands; also per metric. Only the worst may be without a bound; if one cannot be read, none of its metric holds.',
    examples: [
      [{ name: 'Good', min: 0.8 }, { name: 'Fair' }],
      [{ name: 'Good', threshold: '> 0.8' }],
      { Good: 0.8 },
      { AUROC: { Good: 0.8 } },
    ],
  });
const targets = z.record(z.string(), z.union([word, bounds, z.record(z.string(), bounds)])).meta({
  description: 'Levels of the ranking metric, read as tiers; a metric’s own name with a bound is a target.',
  examples: [{ good: 0.8, excellent: 0.9 }, { AUROC: { good: 0.8 } }, { AUROC: 0.85 }],
});
const datasets = z
  .union([word, z.array(z.union([word, z.looseObject({ dataset_id: word.optional() })])), z.looseObject({})])
  .meta({
    description: 'Datasets that a run may use.',
    examples: ['DS-1', ['DS-1', 'DS-2'], [{ dataset_id: 'DS-1' }], { 'DS-1': { split: 'test' } }],
  });
const minimum = count.meta({
  description: 'Smallest number of samples a run may be measured on.',
  examples: [100],
});

const minimumAliases = Object.fromEntries([
  ...GROUP_MINIMUM_KEYS.map(
    (key) =>
      [key, count.optional().meta({ description: 'Smallest N of any group.', examples: [30] })] as const,
  ),
  ...MINIMUM_KEYS.filter((key) => key !== 'min_samples').map(
    (key) => [key, count.optional().meta({ description: 'The same as `min_samples`.' })] as const,
  ),
]);

const metrics = z
  .union([
    word,
    z.null(),
    z.array(z.union([word, metricSchema])),
    z.looseObject({
      primary: metricsNamed.optional().meta({
        description: 'The metric that ranks the benchmark where any evaluation reports it.',
        examples: ['AUROC', { AUROC: { range: [0, 1] } }],
      }),
      secondary: metricsNamed.optional().meta({
        description:
          'Further metrics; they break ties in this order, after those by which the task is ranked.',
        examples: [['Accuracy', 'F1-Score']],
      }),
      required: metricsNamed
        .optional()
        .meta({ description: 'Metrics that a record must report.', examples: [['AUROC']] }),
      stratification: stratification.optional(),
      definitions: z
        .record(z.string(), z.unknown())
        .optional()
        .meta({
          description: 'A sentence on each metric.',
          examples: [{ AUROC: 'How well cases are told from controls' }],
        }),
      thresholds: boundsByMetric
        .optional()
        .meta({ description: 'What a run must reach, per metric.', examples: [{ AUROC: { min: 0.5 } }] }),
    }),
  ])
  .meta({
    description: 'Metrics: by role, as a list, by name, or in groups (`clinical: […]`) under any other key.',
    examples: [
      { primary: 'AUROC' },
      ['AUROC', 'Accuracy'],
      { AUROC: { primary: true } },
      { clinical: [{ metric_id: 'rate', range: [0, 1] }] },
    ],
  });

/** `benchmarks/*.yaml`. Only the id is required; unknown keys are kept out of the way. */
export const benchmarkSchema = z
  .looseObject({
    benchmark_id: word.meta({ description: 'Id that evaluations name.', examples: ['BM-001'] }),
    name: word.optional().meta({ description: 'Name to show.' }),
    version: word
      .optional()
      .meta({ description: 'Version; noted in records when they are published.', examples: ['1.0.0'] }),
    health_domain: word
      .optional()
      .meta({ description: 'Heading under which it stands.', examples: ['Neurology'] }),
    health_topic: word.optional().meta({ description: 'Condition or field.' }),
    ai_task: word.optional().meta({
      description: 'Task; decides by which metrics it is ranked where `metrics.primary` does not.',
      examples: ['Classification', 'Generation', 'Robustness'],
    }),
    title: word.optional().meta({ description: 'The same as `name`.' }),
    domain: word.optional().meta({ description: 'The same as `health_domain`.' }),
    topic: word.optional().meta({ description: 'The same as `health_topic`.' }),
    task: word.optional().meta({ description: 'The same as `ai_task`.' }),
    description: z.string().optional().meta({ description: 'What is done, in a sentence.' }),
    clinical_relevance: z.string().optional().meta({ description: 'Why it matters.' }),
    references: z
      .union([word, z.array(z.unknown())])
      .optional()
      .meta({
        description: 'What the protocol is made after; one that names ITU/WHO AI4H DEL3 is said on the page.',
        examples: [['ITU-T FG-AI4H DEL3']],
      }),
    metrics: metrics.optional(),
    evaluation_metrics: z.unknown().optional().meta({ description: 'The same as `metrics`.' }),
    evaluation: z.unknown().optional().meta({ description: 'May hold `metrics`.' }),
    primary_metric: metricsNamed
      .optional()
      .meta({ description: 'The same as `metrics.primary`.', examples: ['AUROC'] }),
    ranking_metric: metricsNamed
      .optional()
      .meta({ description: 'The same as `metrics.primary`.', examples: ['AUROC'] }),
    lower_is_better: flag.optional().meta({ description: 'Whether lower is better in the primary metric.' }),
    higher_is_better: flag
      .optional()
      .meta({ description: 'Whether higher is better in the primary metric.' }),
    direction: word.optional().meta({
      description: 'Direction of the primary metric, in a word.',
      examples: ['minimize', 'maximize'],
    }),
    metric_direction: word.optional().meta({ description: 'The same as `direction`.' }),
    ranking: z
      .unknown()
      .optional()
      .meta({
        description: 'May hold the primary `metric` and its `direction`.',
        examples: [{ metric: 'MSE', direction: 'minimize' }],
      }),
    leaderboard: z.unknown().optional().meta({ description: 'The same as `ranking`.' }),
    secondary_metrics: metricsNamed
      .optional()
      .meta({ description: 'The same as `metrics.secondary`.', examples: [['Accuracy']] }),
    required_metrics: metricsNamed
      .optional()
      .meta({ description: 'The same as `metrics.required`.', examples: [['AUROC']] }),
    metric_definitions: z.unknown().optional().meta({ description: 'The same as `metrics.definitions`.' }),
    aggregate_metrics: metricsNamed.optional().meta({
      description: 'Metrics that are computed from others, with a formula, or a method and components.',
      examples: [
        [{ metric_id: 'quality', formula: '0.5*a + 0.5*(1 - b)' }],
        { quality: { method: 'mean', components: ['a', 'b'] } },
      ],
    }),
    aggregates: metricsNamed.optional().meta({ description: 'The same as `aggregate_metrics`.' }),
    derived_metrics: metricsNamed.optional().meta({ description: 'The same as `aggregate_metrics`.' }),
    stratification: stratification.optional(),
    stratification_dimensions: stratification.optional().meta({
      description: 'The same; groups may have `subtypes`, which overlap with the group they are in.',
      examples: [{ task: { categories: [{ id: 'rest' }, { id: 'motion', subtypes: ['run', 'walk'] }] } }],
    }),
    strata: stratification.optional().meta({ description: 'The same as `stratification`.' }),
    subgroups: stratification.optional().meta({ description: 'The same as `stratification`.' }),
    required_strata: words
      .optional()
      .meta({ description: 'Categories that a record must report.', examples: [['sex']] }),
    required_stratification: words.optional().meta({ description: 'The same as `required_strata`.' }),
    required_subgroups: words.optional().meta({ description: 'The same as `required_strata`.' }),
    tiers: tiers.optional(),
    performance_targets: targets.optional(),
    thresholds: boundsByMetric
      .optional()
      .meta({ description: 'What a run must reach, per metric.', examples: [{ AUROC: { min: 0.5 } }] }),
    min_samples: minimum.optional(),
    ...minimumAliases,
    dataset_id: datasets.optional(),
    dataset_ids: datasets.optional().meta({ description: 'The same as `dataset_id`.' }),
    reference_datasets: datasets.optional().meta({ description: 'The same as `dataset_id`.' }),
    datasets: datasets
      .optional()
      .meta({ description: 'The same as `dataset_id`; also by use (`test: DS-1`).' }),
    dataset: datasets.optional().meta({ description: 'The same as `dataset_id`.' }),
    allowed_datasets: datasets.optional().meta({ description: 'The same as `dataset_id`.' }),
    requirements: z.unknown().optional().meta({
      description:
        'May hold `required_metrics`, `required_strata`, `thresholds` and `min_samples`; other requirements are for people.',
    }),
    data_spec: z.unknown().optional().meta({ description: 'May hold `dataset_id` and `min_samples`.' }),
    data_requirements: z.unknown().optional().meta({ description: 'May hold `min_samples`.' }),
    protocol: z.unknown().optional().meta({ description: 'May hold `min_samples`.' }),
  })
  .meta({
    title: 'Benchmark of a Podium hub',
    description: 'What a benchmark declares: the protocol by which its runs are judged.',
  });
