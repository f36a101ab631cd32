import { z } from 'zod';
import { count, word, words } from './shapes.ts';

const measured = z.union([z.number(), z.null()]);
const other = z.union([z.array(z.unknown()), z.looseObject({})]);
const limits = z.union([
  z.tuple([z.number(), z.number()]),
  z.tuple([z.number(), z.number(), z.number()]),
  z.string().regex(/\d/, 'must name two numbers'),
  z.looseObject({ low: z.number().optional(), high: z.number().optional() }),
]);
const samples = count.meta({
  description: 'Number of samples the whole was measured on; allows a confidence interval.',
  examples: [500],
});

const metrics = z
  .object({
    N: samples.optional(),
    stratified: z
      .record(z.string(), z.record(z.string(), z.record(z.string(), z.union([measured, other]))))
      .optional()
      .meta({
        description: 'Results by category and group; `N` is the number of samples of the group.',
        examples: [{ sex: { F: { AUROC: 0.91, N: 108 }, M: { AUROC: 0.89, N: 92 } } }],
      }),
  })
  .catchall(z.union([measured, other]))
  .meta({ description: 'Every metric by name, as a number.', examples: [{ AUROC: 0.9, Accuracy: 0.85 }] });

/** `evals/*.yaml` as a hub may hold them. A submission is read by a stricter schema. */
export const evaluationSchema = z
  .looseObject({
    eval_id: word.meta({
      description: 'Id of the record, unique in the hub.',
      examples: ['BM-001-brainlm-2024-01-15'],
    }),
    benchmark_id: word.meta({ description: 'Id of a file in `benchmarks/`.', examples: ['BM-001'] }),
    model_ids: z
      .record(z.string(), z.union([word, other, z.null()]))
      .optional()
      .meta({
        description:
          'Model ids by role. `candidate` is ranked, else the first that is no `baseline` or other model to compare with.',
        examples: [{ candidate: 'brainlm' }],
      }),
    model_id: word.optional().meta({ description: 'Stands for `model_ids` where that is missing.' }),
    dataset_id: word
      .nullable()
      .optional()
      .meta({ description: 'Id of a file in `datasets/`, one the benchmark allows.', examples: ['DS-ADNI'] }),
    run_metadata: z
      .looseObject({
        date: word
          .nullable()
          .optional()
          .meta({ description: 'ISO day of the run; the newer one wins a tie.', examples: ['2024-01-15'] }),
        runner: word
          .nullable()
          .optional()
          .meta({ description: 'Who or what ran it.', examples: ['fmbench'] }),
        suite_id: word
          .nullable()
          .optional()
          .meta({ description: 'Id of a file in `suites/`, whose thresholds then hold.' }),
        overlapping_strata: words.optional().meta({
          description: 'Categories where a sample can be in several groups.',
          examples: [['comorbidity']],
        }),
        n_samples: samples.optional(),
        n_positive: count.optional().meta({
          description: 'Number of positive cases; with `n_negative` it allows an interval of AUROC.',
          examples: [51],
        }),
        n_negative: count.optional().meta({ description: 'Number of negative cases.', examples: [58] }),
      })
      .optional()
      .meta({ description: 'How the run was made; further keys are kept.' }),
    metrics: metrics.optional(),
    metrics_ci: z
      .union([z.record(z.string(), z.union([limits, z.null()])), z.array(z.looseObject({ metric: word }))])
      .optional()
      .meta({
        description: '95 % intervals by metric; in between may stand the estimate.',
        examples: [{ AUROC: [0.88, 0.93] }],
      }),
    N: samples.optional(),
    n_samples: samples.optional(),
    verification: z
      .unknown()
      .optional()
      .meta({
        description: 'Who stands for the result.',
        examples: ['reproduced', { status: 'reproduced', by: 'lab' }],
      }),
    verified_by: word.optional().meta({ description: 'Who reproduced it.' }),
    status: z
      .string()
      .optional()
      .meta({
        description: 'Only `Completed` runs are ranked.',
        examples: ['Completed', 'Failed', 'Partial'],
      }),
    suite_id: word.nullable().optional().meta({ description: 'The same as `run_metadata.suite_id`.' }),
    retracted: z
      .unknown()
      .optional()
      .meta({ description: 'Anything but `false`: the run is not ranked.', examples: [true] }),
    withdrawn: z.unknown().optional().meta({ description: 'The same as `retracted`.' }),
    valid: z
      .unknown()
      .optional()
      .meta({ description: '`false`: the run is not ranked.', examples: [false] }),
    submission_metadata: z
      .looseObject({})
      .optional()
      .meta({ description: 'Written by Podium alone: issue, people, digest.' }),
  })
  .meta({ title: 'Evaluation of a Podium hub', description: 'One run of a model on a benchmark.' });
