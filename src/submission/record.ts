import { z } from 'zod';
import type { Finding } from './finding.ts';
import type { Json, JsonObject } from './json.ts';

/** Ids become file names: ASCII, no path, no trailing dot, no name that a file system keeps for itself. */
export const ID = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/i;

export const idSchema = z
  .string('must be a text')
  .regex(
    ID,
    'must start with a letter or digit, hold only letters, digits, `.`, `_`, `-`, at most 128, and be no reserved name',
  )
  .refine((id) => !id.endsWith('.'), 'must not end with a dot');

const day = z
  .string('must be a date such as 2024-01-31')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be an ISO day such as 2024-01-31', abort: true })
  .refine((text) => isRealDay(text), 'is a day that does not exist');

const line = (most: number) =>
  z.string('must be a text').trim().min(1, 'is empty').max(most, `is longer than ${most} characters`);
const number = z.number('must be a number');
const count = number.int('must be a whole number').min(1, 'must be at least 1');
const metricName = line(100);

const stratum = z.record(metricName, number).and(z.object({ N: count.optional() }));
const metrics = z
  .object({ stratified: z.record(metricName, z.record(metricName, stratum)).optional() })
  .catchall(number)
  .refine((all) => Object.keys(all).some((name) => name !== 'stratified'), 'holds no metric');

/** Free data kept as given: scalars, lists and mappings of any shape (depth and size are bounded by the reader). */
const free: z.ZodType<Json> = z.json();

/** An evaluation record as a submitter may write it. `submission_metadata` is written by Podium alone. */
export const recordSchema = z
  .object({
    eval_id: idSchema,
    benchmark_id: idSchema,
    model_ids: z.record(line(64), idSchema).refine((roles) => {
      const roleCount = Object.keys(roles).length;
      return roleCount >= 1 && roleCount <= 8;
    }, 'must name 1 to 8 roles'),
    dataset_id: line(128),
    run_metadata: z
      .object({ date: day, runner: line(200), notes: z.string().max(5000).optional() })
      .catchall(free),
    metrics,
    metrics_ci: z.record(metricName, z.tuple([number, number])).optional(),
    status: z.literal('Completed', 'must be Completed: a submission is a finished run').optional(),
    notes: z.string().max(5000).optional(),
    data_dir: line(300).optional(),
    submission_metadata: z.never('is written by Podium alone; leave it out').optional(),
  })
  .catchall(free);

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

/** Checks field by field; one finding per field that cannot stand. */
export function checkRecord(record: JsonObject, lines: ReadonlyMap<string, number>): readonly Finding[] {
  const read = recordSchema.safeParse(record);
  if (read.success) return [];
  return read.error.issues.map((issue) => {
    const path = issue.path.map(String);
    const field = path.join('.');
    const value = path.reduce<Json | undefined>(
      (at, key) => (at !== null && typeof at === 'object' ? (at as JsonObject)[key] : undefined),
      record,
    );
    return describe(field, value, issue.message, nearestLine(lines, path));
  });
}

function describe(field: string, value: Json | undefined, problem: string, line: number | null): Finding {
  if (value === undefined || value === null) {
    return {
      rule: 'field-required',
      severity: 'error',
      field,
      line,
      message: `${field} is missing.`,
      remedy: `Add ${field}.`,
    };
  }
  const shown =
    typeof value === 'string'
      ? `"${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`
      : typeof value === 'object'
        ? 'the value given'
        : String(value);
  return {
    rule: 'field-value',
    severity: 'error',
    field,
    line,
    message: `${field}: ${shown} ${problem}.`.replace(/\.\.$/, '.'),
    remedy: numberRemedy(field, value) ?? `Change ${field} so that it fits.`,
  };
}

/** The number that a text was probably meant to be, as the exact text to write. */
function numberRemedy(field: string, value: Json): string | undefined {
  if (typeof value !== 'string' || !field.startsWith('metrics')) return undefined;
  const meant = /^\s*([-+]?\d+)[.,](\d+)\s*$/.exec(value);
  if (meant) return `Write ${meant[1]}.${meant[2]} (a number, without quotes, with a point).`;
  const percent = /^\s*([-+]?\d+(?:[.,]\d+)?)\s*%\s*$/.exec(value);
  if (percent)
    return `Write ${Number(percent[1]?.replace(',', '.')) / 100} (a fraction, without the percent sign).`;
  return 'Write a plain number such as 0.93, without quotes or unit.';
}

function nearestLine(lines: ReadonlyMap<string, number>, path: readonly string[]): number | null {
  for (let length = path.length; length > 0; length--) {
    const found = lines.get(path.slice(0, length).join('.'));
    if (found !== undefined) return found;
  }
  return lines.size > 0 ? Math.min(...lines.values()) : null;
}

/** Whether `YYYY-MM-DD` names a day of the calendar. */
export function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
