import { z } from 'zod';
import type { Json } from '../json.ts';
import { deceptionIn, unseenIn } from '../plain-text.ts';
import { rankedModel } from './completed.ts';
import { isRealDay } from './date-hint.ts';
import { contenders, rankedRole } from './ranked-role.ts';
import { UNFINISHED } from './unfinished.ts';

/** Ids become file names: ASCII, no path, no trailing dot, no name that a file system keeps for itself. */
export const ID = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/i;

const idSchema = z
  .string('must be a text')
  .max(128, 'is longer than 128 characters')
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, {
    error: 'must start with a letter or digit and hold only letters, digits, `.`, `_` and `-`',
    abort: true,
  })
  .refine((id) => !id.endsWith('.'), 'must not end with a dot')
  .refine((id) => id.length > 128 || ID.test(id), 'is a name that some file systems keep for themselves');

const day = z
  .string('must be a date such as 2024-01-31')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be an ISO day such as 2024-01-31', abort: true })
  .refine((text) => isRealDay(text), 'is a day that does not exist');

const line = (most: number) =>
  z
    .string('must be a text')
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .refine((text) => deceptionIn(text) === undefined, 'holds a character that cannot be seen');
const number = z.number('must be a number');
const count = number.int('must be a whole number').min(1, 'must be at least 1');
const metricName = line(100).refine(
  (name) => unseenIn(name) === undefined,
  'holds a character that cannot be seen',
);

// Not an intersection: where a key is trimmed to another one, the two halves cannot be joined, and zod throws.
const stratum = z.record(metricName, number).superRefine(({ N }, { addIssue }) => {
  const read = count.optional().safeParse(N);
  for (const { message } of read.error?.issues ?? []) addIssue({ code: 'custom', path: ['N'], message });
});
const metrics = z
  .object({ stratified: z.record(metricName, z.record(metricName, stratum)).optional() })
  .catchall(number)
  .refine((all) => Object.keys(all).some((name) => name !== 'stratified'), 'holds no metric');

/** Longest notes, in characters. */
export const MOST_NOTES = 5000;

/** Free data kept as given; the strict reader builds nothing but JSON, of bounded depth and size. */
const free = z.custom<Json>(() => true);

const LATER = 'is for a published record; leave it out, and open a withdrawal to take one back';

/** An evaluation record as a submitter may write it. `submission_metadata` is written by Podium alone. */
export const recordSchema = z
  .object({
    eval_id: idSchema,
    // Whether these two are ids of the hub, and which ones were meant, is a question for the protocol.
    benchmark_id: line(128),
    model_ids: z
      .record(line(64), idSchema)
      .refine((roles) => {
        const roleCount = Object.keys(roles).length;
        return roleCount >= 1 && roleCount <= 8;
      }, 'must name 1 to 8 roles')
      .refine(
        (roles) => Object.keys(roles).length === 0 || rankedRole(roles, undefined) !== undefined,
        'names only models to compare with; the one to rank is the role candidate',
      )
      .refine(
        (roles) => contenders(roles).length < 2,
        'does not say which of several models is ranked: that is the role candidate',
      ),
    model_id: idSchema.optional(),
    dataset_id: line(128),
    run_metadata: z
      .object({
        date: day,
        runner: line(200),
        notes: z.string().max(MOST_NOTES).optional(),
        status: free
          .refine(
            (value) => !UNFINISHED.test(String(value)),
            'must be Completed: a submission is a finished run',
          )
          .optional(),
      })
      .catchall(free),
    metrics,
    stratified: z.never('belongs below `metrics:`').optional(),
    metrics_ci: z.record(metricName, z.tuple([number, number])).optional(),
    status: z.literal('Completed', 'must be Completed: a submission is a finished run').optional(),
    notes: z.string().max(MOST_NOTES).optional(),
    data_dir: line(300).optional(),
    verification: z
      .union([z.literal('self-reported'), z.object({ status: z.literal('self-reported') })], {
        error: 'can only be self-reported in a submission; whoever reproduces a result says so afterwards',
      })
      .optional(),
    verified_by: z.never('is for whoever reproduces the result; leave it out').optional(),
    retracted: z.never(LATER).optional(),
    withdrawn: z.never(LATER).optional(),
    valid: z.never(LATER).optional(),
    submission_metadata: z.never('is written by Podium alone; leave it out').optional(),
  })
  .catchall(free)
  .refine(
    ({ model_id, model_ids }) => model_id === undefined || model_id === rankedModel({ model_ids, model_id }),
    {
      path: ['model_id'],
      error: 'names another model than model_ids; leave it out',
    },
  );

/** The order in which keys are written. */
export const RECORD_KEYS = [
  'eval_id',
  'benchmark_id',
  'model_ids',
  'dataset_id',
  'data_dir',
  'run_metadata',
  'metrics',
  'metrics_ci',
  'probes',
  'status',
  'notes',
] as const;
