import { z } from 'zod';

/**
 * The form of `leaderboard.json`, published as `schema/leaderboard.json` by `npm run docs`. Only its types are
 * used where pages are made, so that no build waits for it.
 */
const metricSchema = z.object({
  id: z.string().describe('Name under which runs report it.'),
  name: z.string().describe('Its name in words, or the id again.'),
  unit: z.string().nullable(),
  description: z.string().describe('Empty where nobody has described it.'),
  range: z
    .array(z.number().nullable())
    .length(2)
    .nullable()
    .describe('Inclusive bounds of its values; null: none, or none on that side.'),
  lower_is_better: z.boolean(),
});

export const tierSchema = z
  .object({
    name: z.string(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    min_exclusive: z.boolean().optional().describe('`min` itself is not in the tier; left out where it is.'),
    max_exclusive: z.boolean().optional().describe('`max` itself is not in the tier; left out where it is.'),
  })
  .describe('Holds from `min` and up to `max`, compared with the exact score; the first that holds counts.');

const valuesSchema = z.record(z.string(), z.number()).describe('Metric -> value, as reported.');

const gapEndSchema = z.object({ group: z.string(), value: z.number() });

const strataSchema = z.object({
  category: z.string().describe('For example `site`.'),
  groups: z
    .array(z.object({ group: z.string(), metrics: valuesSchema }))
    .describe(
      'Best first by the ranking metric, where the groups report it; the sample count is the metric `N`.',
    ),
  flagged_gaps: z
    .array(z.object({ metric: z.string(), points: z.number(), best: gapEndSchema, worst: gapEndSchema }))
    .describe('Metrics on which the groups lie more than 10 points apart.'),
});

export const runSchema = z.object({
  eval_id: z.string(),
  model_id: z.string(),
  model: z.string().describe('Name to show. Untrusted text, like every other text here: escape it.'),
  model_page: z.string().nullable().describe("The model's page, from the hub's root."),
  dataset_id: z.string().nullable(),
  dataset: z.string().nullable().describe('Name to show.'),
  date: z.string().nullable().describe('ISO day, as the record has it.'),
  status: z.string(),
  record: z.string().describe("The run's record, from the hub's root."),
  issue: z.number().nullable().describe('Number of the issue that brought it.'),
  pull_request: z.number().nullable(),
  verification: z.string().describe('`self-reported` or `reproduced`.'),
  verified_by: z.string().nullable(),
});

export const entrySchema = z.object({
  rank: z.int().min(1).describe('Counted from 1; models that are equal on every metric share it.'),
  score: z.number().describe('Value of the ranking metric, not rounded.'),
  tier: z.string().nullable(),
  badge: z
    .string()
    .nullable()
    .describe("Badge of the model's rank here, from the hub's root; null without badges."),
  interval: z.array(z.number()).length(2).nullable().describe('95 % interval of the score.'),
  interval_method: z
    .string()
    .nullable()
    .describe('`reported`, or the formula that gave it from sample counts.'),
  rank_range: z
    .array(z.number())
    .length(2)
    .nullable()
    .describe('Best and worst rank that the intervals leave open.'),
  ...runSchema.shape,
  metrics: valuesSchema,
  strata: z.array(strataSchema),
});

/** A run of a model that has a better one: names are those of the model's entry. */
export const pastRunSchema = runSchema
  .omit({ model: true, model_page: true, dataset: true, status: true })
  .extend({ score: z.number().nullable() });

export const boardSchema = z.object({
  id: z.string(),
  name: z.string(),
  domain: z.string(),
  topic: z.string().nullable(),
  task: z.string().nullable(),
  description: z.string().nullable(),
  clinical_relevance: z.string().nullable(),
  version: z.string().nullable(),
  page: z.string().describe("Page with the whole of it, from the hub's root."),
  ranking_metric: metricSchema.nullable().describe('null: no run reports a metric that could rank.'),
  tie_breaks: z.array(metricSchema).describe('In their order.'),
  tiers: z.array(tierSchema).describe('Best first.'),
  evaluations: z.int().min(1).describe('Number of its evaluation files.'),
  entries: z.array(entrySchema).describe("Each model's best completed run, best first."),
  unranked: z.array(runSchema.extend({ reason: z.string() })).describe('Runs without a rank, and why.'),
  superseded: z.array(pastRunSchema).describe('Runs of a model that has a better one.'),
});

export const leaderboardSchema = z.object({
  schema_version: z.literal(1).describe('Raised when a program that reads this could be misled by a change.'),
  title: z.string(),
  page: z.string().describe("The leaderboard page, from the hub's root."),
  totals: z.object({ benchmarks: z.int(), models: z.int(), evaluations: z.int() }),
  benchmarks: z.array(boardSchema).describe('By domain, name and id.'),
  awaiting: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('Benchmarks that wait for a first submission.'),
});
