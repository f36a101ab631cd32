import { z } from 'zod';

/** The parts of GitHub's answers that Podium uses. Everything from outside passes one of these. */
const account = z.object({ login: z.string(), type: z.string().optional() }).nullish();

/** Null where it is gone. */
const identified = z.object({ id: z.number() }).nullish();

const person = z.object({ name: z.string().nullish(), email: z.string().nullish() }).nullish();

export const repositorySchema = z.object({ default_branch: z.string() });
export const refSchema = z.object({ object: z.object({ sha: z.string() }) });
export const matchingRefSchema = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) });
export const commitSchema = z.object({
  sha: z.string(),
  message: z.string(),
  tree: z.object({ sha: z.string() }),
  parents: z.array(z.object({ sha: z.string() })),
  author: person,
  committer: person,
});
export const treeSchema = z.object({
  sha: z.string(),
  truncated: z.boolean().optional(),
  tree: z.array(
    z.object({ path: z.string(), type: z.string(), sha: z.string(), mode: z.string().optional() }),
  ),
});
export const blobSchema = z.object({ content: z.string(), encoding: z.string() });
export const createdSchema = z.object({ sha: z.string() });

export const issueSchema = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  user: account,
  created_at: z.string(),
  state: z.string(),
  locked: z.boolean().optional(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  pull_request: z.unknown().optional(),
});
export type IssueAnswer = z.infer<typeof issueSchema>;

export const commentSchema = z.object({
  id: z.number(),
  body: z.string().nullish(),
  user: account,
  created_at: z.string(),
  updated_at: z.string(),
});
export type CommentAnswer = z.infer<typeof commentSchema>;

export const issueEventSchema = z.object({
  id: z.number(),
  event: z.string(),
  actor: account,
  created_at: z.string(),
  label: z.object({ name: z.string() }).nullish(),
});

/** Older servers do not say `role_name`. */
export const permissionSchema = z
  .object({ permission: z.string().optional(), role_name: z.string().optional() })
  .refine(({ permission, role_name }) => (permission ?? role_name) !== undefined, 'no permission in it');

export const pullSchema = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  merged_at: z.string().nullish(),
  closed_at: z.string().nullish(),
  user: account,
  head: z.object({ ref: z.string(), label: z.string().nullish(), repo: identified }),
  base: z.object({ ref: z.string(), repo: identified }),
});
export type PullAnswer = z.infer<typeof pullSchema>;
