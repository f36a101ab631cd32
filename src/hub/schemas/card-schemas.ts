import { z } from 'zod';
import { boundsByMetric, count, word, words } from './shapes.ts';

const name = word.optional().meta({ description: 'Name to show; the id where there is none.' });
const size = z.union([count, z.null()]);

/** `datasets/*.yaml`. */
export const datasetSchema = z
  .looseObject({
    dataset_id: word.meta({ description: 'Id that evaluations and benchmarks name.', examples: ['DS-ADNI'] }),
    name,
    n_samples: size.optional().meta({ description: 'Number of samples, for people.', examples: [2000] }),
    n_subjects: size
      .optional()
      .meta({ description: 'Number of subjects, for people.', examples: [2000, 'Unknown'] }),
    compatible_benchmarks: words
      .optional()
      .meta({ description: 'Benchmarks that it serves.', examples: [['BM-001']] }),
  })
  .meta({ title: 'Dataset of a Podium hub' });

/** `models/*.yaml`. */
export const modelSchema = z
  .looseObject({
    model_id: word.meta({ description: 'Id that evaluations name.', examples: ['brainlm'] }),
    name,
  })
  .meta({ title: 'Model of a Podium hub' });

/** `suites/*.yaml`. */
export const suiteSchema = z
  .looseObject({
    suite_id: word.meta({
      description: 'Id that evaluations name in `run_metadata.suite_id`.',
      examples: ['SUITE-1'],
    }),
    name: word.optional().meta({ description: 'A name for people.' }),
    benchmark_id: word.optional().meta({ description: 'The benchmark it runs.', examples: ['BM-001'] }),
    dataset_id: word.optional().meta({ description: 'Its dataset, where `inputs` names none.' }),
    inputs: z
      .looseObject({ dataset: z.union([word, z.looseObject({ default: word.optional() })]).optional() })
      .optional()
      .meta({
        description: '`dataset.default` is a dataset its benchmark allows.',
        examples: [{ dataset: { default: 'DS-ADNI' } }],
      }),
    thresholds: boundsByMetric.optional().meta({
      description: 'What a run of the suite must reach, per metric.',
      examples: [{ robustness_score: { min: 0.5 } }],
    }),
    expected_metrics: words
      .optional()
      .meta({ description: 'Metrics that a run of the suite reports.', examples: [['AUROC']] }),
    metrics: z
      .unknown()
      .optional()
      .meta({ description: 'Stands for `expected_metrics` where that is missing.' }),
    protocol: z.unknown().optional().meta({ description: 'May hold `metrics`.' }),
  })
  .meta({ title: 'Suite of a Podium hub' });
