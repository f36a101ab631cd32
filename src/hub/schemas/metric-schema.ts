import { z } from 'zod';
import { bounds, flag, range, word, words } from './shapes.ts';

/** What a benchmark file may say of one metric. */
export const metricSchema = z
  .looseObject({
    metric_id: word
      .optional()
      .meta({ description: 'Name under which evaluations report it; also `id` or `metric`.' }),
    name: word.optional().meta({ description: 'Name to show; stands for the id where there is none.' }),
    description: z.string().optional().meta({ description: 'One sentence on what it measures.' }),
    unit: word.optional().meta({ description: 'Unit, for metrics that have one.', examples: ['mm'] }),
    range: range.optional(),
    lower_is_better: flag
      .optional()
      .meta({ description: 'Whether lower is better; also `higher_is_better`.' }),
    higher_is_better: flag.optional().meta({ description: 'Whether higher is better.' }),
    direction: z
      .string()
      .optional()
      .meta({ description: 'The same in a word.', examples: ['minimize', 'maximize', 'lower', 'higher'] }),
    target_range: range.optional().meta({
      description: 'Where a good value lies, for metrics that are best in the middle.',
      examples: [[8, 12]],
    }),
    aliases: words.optional().meta({
      description: 'Other names under which evaluations report it; they count for the ranking.',
      examples: [['ACC']],
    }),
    primary: flag.optional().meta({ description: 'Whether it ranks the benchmark.' }),
    role: word
      .optional()
      .meta({ description: '`primary`, `secondary` or `required`.', examples: ['secondary'] }),
    required: flag.optional().meta({ description: 'Whether a record must report it.' }),
    critical: flag.optional().meta({
      description: 'Whether a bad value weighs more than any rank: for people, nothing is computed from it.',
    }),
    threshold: bounds.optional().meta({ description: 'What a run must reach.' }),
    target: bounds.optional().meta({ description: 'What a run should reach.' }),
    formula: z
      .string()
      .optional()
      .meta({
        description: 'How it is computed from other metrics.',
        examples: ['0.5*a + 0.5*(1 - b)', 'mean'],
      }),
    weights: z
      .record(z.string(), z.number())
      .optional()
      .meta({ description: 'Its components and their weights.', examples: [{ a: 0.7, b: 0.3 }] }),
    components: z
      .union([z.array(z.union([word, z.looseObject({})])), z.record(z.string(), z.number())])
      .optional()
      .meta({ description: 'The metrics it is made of, with `method` for how.', examples: [['a', 'b']] }),
    method: word.optional().meta({ description: 'How components are put together.', examples: ['mean'] }),
  })
  .meta({ id: 'metric', description: 'What is said of one metric.' });

const named = z.union([
  word,
  metricSchema,
  z.array(z.union([word, metricSchema])),
  z.record(z.string(), z.unknown()),
]);
export const metricsNamed = named.meta({
  examples: ['AUROC', ['Accuracy', 'F1-Score'], { Accuracy: { range: [0, 1] } }],
});
