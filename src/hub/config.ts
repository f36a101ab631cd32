import { z } from 'zod';

const tier = z.strictObject({
  name: z.string().min(1).max(40),
  min: z.number().optional(),
  max: z.number().optional(),
});

const metric = z.strictObject({
  name: z.string().min(1).max(80).optional(),
  description: z.string().max(300).optional(),
  unit: z.string().min(1).max(20).optional(),
  range: z
    .tuple([z.number().nullable(), z.number().nullable()])
    .refine(([low, high]) => (low ?? -Infinity) < (high ?? Infinity), 'must be [lowest, highest]')
    .optional(),
  lower_is_better: z.boolean().optional(),
  sampling: z
    .enum([
      'share-of-samples',
      'share-of-positives',
      'share-of-negatives',
      'share-of-part',
      'share-of-pairs',
      'mean-over-samples',
    ])
    .optional(),
  aliases: z.array(z.string().min(1)).optional(),
});

const benchmark = z.strictObject({
  primary: z.string().min(1).optional(),
  tiers: z.array(tier).min(1).optional(),
});

const label = z.string().min(1).max(50);

/** `.github/podium.yml`: every key is optional, an unknown key is an error so that a typing slip is seen. */
export const configSchema = z.strictObject({
  title: z.string().min(1).max(200).default('Foundation Model Leaderboards'),
  /** Where the hub lies, for links to records, issues and pull requests. */
  repository: z
    .string()
    .regex(
      /^(https:\/\/[A-Za-z0-9.-]+(:\d+)?\/)?[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,
      'must be owner/name, or https://host/owner/name',
    )
    .optional(),
  pages: z
    .strictObject({
      path: z
        .string()
        .regex(
          /^(?!\.{1,2}\/)(?!.*\/\.{1,2}\/)[A-Za-z0-9_][A-Za-z0-9_./-]*\.md$/,
          'must be a relative path to a .md file',
        )
        .default('docs/leaderboards/index.md'),
      flavor: z.enum(['mkdocs', 'github']).default('mkdocs'),
      charts: z.boolean().default(true),
      submit_url: z.url({ protocol: /^https$/ }).optional(),
      proposal_url: z.url({ protocol: /^https$/ }).optional(),
      /** A larger page is split; GitHub shows no Markdown file of more than about half a megabyte. */
      max_bytes: z.int().min(10_000).max(500_000).default(400_000),
      /** Models per benchmark on the leaderboard page once the benchmarks have pages of their own. */
      top: z.int().min(3).max(100).default(10),
      models: z.boolean().default(true),
      badges: z.boolean().default(true),
    })
    .prefault({}),
  labels: z
    .strictObject({
      submission: label.default('submission'),
      pending_review: label.default('pending-review'),
      needs_changes: label.default('needs-changes'),
      approved: label.default('approved'),
      published: label.default('published'),
    })
    .prefault({}),
  approval: z
    .strictObject({
      allow_self: z.boolean().default(false),
      allow_bots: z.array(z.string()).default([]),
    })
    .prefault({}),
  rules: z.record(z.string(), z.enum(['error', 'warning', 'note', 'off'])).default({}),
  metrics: z.record(z.string(), metric).default({}),
  benchmarks: z.record(z.string(), benchmark).default({}),
});
export type Config = z.infer<typeof configSchema>;
