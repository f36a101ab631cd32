import { z } from 'zod';
import { isPagePath } from './page-path.ts';

const tier = z
  .strictObject({
    name: z.string().min(1).max(40).describe('Name to show.'),
    min: z.number().optional().describe('Lowest score of the tier.'),
    max: z.number().optional().describe('Highest score, for metrics where lower is better.'),
  })
  .refine(
    ({ min, max }) => min === undefined || max === undefined || min <= max,
    'must not have a min above its max: no score would be in it',
  );

const metric = z.strictObject({
  name: z.string().min(1).max(80).optional().describe('Name to show.'),
  description: z.string().max(300).optional().describe('What it measures, in a sentence.'),
  unit: z.string().min(1).max(20).optional().describe('Unit, for metrics that have one.'),
  range: z
    .tuple([z.number().nullable(), z.number().nullable()])
    .refine(([low, high]) => (low ?? -Infinity) < (high ?? Infinity), 'must be [lowest, highest]')
    .optional()
    .describe('Smallest and largest possible value; null leaves a side open.'),
  lower_is_better: z.boolean().optional().describe('Whether lower is better.'),
  sampling: z
    .enum([
      'share-of-samples',
      'share-of-positives',
      'share-of-negatives',
      'share-of-part',
      'share-of-pairs',
      'mean-over-samples',
    ])
    .optional()
    .describe('How a value comes from samples; a share of a known number of samples has an interval.'),
  aliases: z
    .array(z.string().min(1))
    .optional()
    .describe('Other names under which evaluations report it; they count for the ranking.'),
});

const benchmark = z.strictObject({
  primary: z
    .string()
    .min(1)
    .optional()
    .describe('The metric that ranks the benchmark, whatever its file says.'),
  tiers: z
    .array(tier)
    .min(1)
    .refine(
      (tiers) => new Set(tiers.map(({ name }) => name)).size === tiers.length,
      'must have different names',
    )
    .refine(
      (tiers) => tiers.filter(({ min, max }) => min === undefined && max === undefined).length <= 1,
      'must have min or max, all but the worst of them',
    )
    .optional()
    .describe('Tiers of the ranking metric, best first.'),
});

const label = z.string().min(1).max(50);

const pages = z.strictObject({
  path: z
    .string()
    .regex(
      /^(?!\.{1,2}\/)(?!.*\/\.{1,2}\/)[A-Za-z0-9_][A-Za-z0-9_./-]*\.md$/,
      'must be a relative path to a .md file, of letters, digits and . _ -',
    )
    .refine(
      isPagePath,
      'must lie in a folder for pages, with plain names, such as docs/leaderboards/index.md; not in a folder for data or code',
    )
    .default('docs/leaderboards/index.md')
    .describe('Where the leaderboard page is written; its data files stand beside it.'),
  flavor: z
    .enum(['mkdocs', 'github'])
    .default('mkdocs')
    .describe('Admonitions of MkDocs, or alerts of GitHub.'),
  charts: z.boolean().default(true).describe('Whether charts are drawn.'),
  submit_url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where a result is submitted.'),
  proposal_url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where a protocol is proposed.'),
  max_bytes: z
    .int()
    .min(10_000)
    .max(500_000)
    .default(400_000)
    .describe('A larger page is split; GitHub shows no Markdown file of more than about half a megabyte.'),
  top: z
    .int()
    .min(3)
    .max(100)
    .default(10)
    .describe('Models per benchmark on the leaderboard page once the benchmarks have pages of their own.'),
  models: z.boolean().default(true).describe('Whether every model has a page.'),
  badges: z.boolean().default(true).describe('Whether badges are written.'),
});

const labels = z
  .strictObject({
    submission: label.default('submission').describe('An issue that is a submission.'),
    pending_review: label.default('pending-review').describe('Valid, waits for a maintainer.'),
    needs_changes: label.default('needs-changes').describe('Something is to be corrected.'),
    approved: label.default('approved').describe('Set by a maintainer: publish it.'),
    published: label.default('published').describe('It is on the leaderboard.'),
  })
  .refine(
    (names) =>
      new Set(Object.values(names).map((name) => name.toLowerCase())).size === Object.keys(names).length,
    'must be five different labels; to GitHub capitals make no difference',
  );

const approval = z.strictObject({
  allow_self: z.boolean().default(false).describe('Whether the author of an issue may approve it.'),
  allow_bots: z.array(z.string()).default([]).describe('Logins of bots whose label counts.'),
});

/** `.github/podium.yml`: every key is optional, an unknown key is an error so that a typing slip is seen. */
export const configSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .max(200)
    .default('Foundation Model Leaderboards')
    .describe('Title of the leaderboard page.'),
  repository: z
    .string()
    .regex(
      /^(https:\/\/[A-Za-z0-9.-]+(:\d+)?\/)?[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,
      'must be owner/name, or https://host/owner/name',
    )
    .refine((name) => !name.endsWith('.git'), 'must not end in .git: links begin with it')
    .optional()
    .describe('Where the hub lies, for links to records, issues and pull requests.'),
  pages: pages.prefault({}),
  labels: labels.prefault({}),
  approval: approval.prefault({}),
  rules: z
    .record(z.string(), z.enum(['error', 'warning', 'note', 'off']))
    .default({})
    .describe('Severity of a rule by its id, or off.'),
  metrics: z
    .record(z.string(), metric)
    .default({})
    .describe('What the hub says of a metric; overrides what is built in.'),
  benchmarks: z
    .record(z.string(), benchmark)
    .default({})
    .describe('What the hub says of a benchmark, by id.'),
});
export type Config = z.infer<typeof configSchema>;

/** The keys of each part of the configuration; `*` stands for any name or place in a list. */
export const CONFIG_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(configSchema.shape),
  pages: Object.keys(pages.shape),
  labels: Object.keys(labels.shape),
  approval: Object.keys(approval.shape),
  'metrics.*': Object.keys(metric.shape),
  'benchmarks.*': Object.keys(benchmark.shape),
  'benchmarks.*.tiers.*': Object.keys(tier.shape),
};
