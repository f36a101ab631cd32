import { readCount } from '../../hub/read-count.ts';
import { SAMPLE_KEYS } from '../../hub/read-evaluation.ts';
import { mapping } from '../../hub/read-yaml.ts';
import type { Json, JsonObject } from '../../submission/json.ts';
import { groupField } from '../measured.ts';
import type { Complaint, Rule } from '../rule.ts';
import { declaredCategory, isWhole, splitOf } from '../split.ts';

export const sampleCount: Rule = {
  id: 'sample-count',
  severity: 'error',
  why: 'A group’s N is a whole number of samples, and no smaller than the benchmark’s minimum: a few samples show nothing.',
  examples: {
    ok: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 100, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 40}}}}',
    bad: 'benchmark_id: BM-STRATA\nmetrics: {AUROC: 0.91, N: 66, stratified: {scanner: {GE: {AUROC: 0.9, N: 60}, Siemens: {AUROC: 0.92, N: 6}}}}',
  },
  check: (context) => {
    const { evaluation, benchmark } = context;
    if (evaluation === undefined) return [];
    const { record } = context.submission;
    const found: Complaint[] = [...impossibleCounts(record), ...contradictingCounts(record)];
    const { totals, source } = splitOf(context);
    const samples = source === 'assumed' ? undefined : totals[0];
    if (samples !== undefined && samples < (benchmark?.minimumSamples ?? 0))
      found.push(tooFew(fieldOf(samples, record), 'The run', samples, benchmark?.minimumSamples));
    for (const [category, groups] of evaluation.strata) {
      const declared = declaredCategory(benchmark, category);
      for (const [group, metrics] of groups) {
        const n = metrics.get('N');
        const minimum = minimumOf(declared, group) ?? benchmark?.minimumPerGroup;
        if (n !== undefined && Number.isSafeInteger(n) && n >= (minimum ?? 1) && n >= 1) continue;
        const field = groupField(category, group, 'N');
        if (n === undefined && minimum !== undefined && !isWhole(group)) {
          found.push({
            field,
            message: `Group ${group} of ${category} has no N; the benchmark asks for at least ${minimum} samples.`,
            remedy: 'Add N, the number of samples in the group.',
          });
        } else if (n !== undefined && (!Number.isSafeInteger(n) || n < 1)) {
          found.push({
            field,
            message: `N of group ${group} of ${category} is ${n}.`,
            remedy: 'Write the number of samples: a whole number of at least 1.',
          });
        } else if (n !== undefined && n < (minimum ?? 0)) {
          found.push(tooFew(field, `Group ${group} of ${category}`, n, minimum));
        }
      }
    }
    const unread = context.unreadMetrics;
    if (unread === undefined) return found;
    return found.filter(
      ({ field }) =>
        !unread.has(field.replace(/^metrics\./, '')) &&
        !(field.startsWith('metrics.stratified.') && unread.has('stratified')),
    );
  },
};

/** Where a record may say how many samples the whole has. */
const placesIn = (record: JsonObject): readonly (readonly [place: string, part: JsonObject])[] => [
  ['', record],
  ['run_metadata.', mapping(record.run_metadata)],
  ['metrics.', mapping(record.metrics)],
];

/** The field that states a number of samples; the metrics, where it comes from classes or groups. */
function fieldOf(samples: number, record: JsonObject): string {
  for (const [place, part] of placesIn(record)) {
    const key = Object.keys(part).find((name) => KEYS.has(name) && readCount(part[name]) === samples);
    if (key !== undefined) return place + key;
  }
  return 'metrics';
}

/** Counts of the whole that are none; they are read as if they were not there. */
const impossibleCounts = (record: JsonObject): Complaint[] =>
  placesIn(record).flatMap(([place, part]) => impossibleIn(part, place));

/** Two statements of how many samples the whole has, under the names that mean nothing else. */
function contradictingCounts(record: JsonObject): readonly Complaint[] {
  const stated = placesIn(record).flatMap(([place, part]) =>
    WHOLE.flatMap((key) => {
      const count = Object.hasOwn(part, key) ? readCount(part[key]) : undefined;
      return count === undefined ? [] : [{ field: place + key, count }];
    }),
  );
  const [first] = stated;
  const other = stated.find(({ count }) => count !== first?.count);
  if (first === undefined || other === undefined) return NO_COMPLAINT;
  return [
    {
      field: other.field,
      message: `${other.field} is ${other.count}, but ${first.field} is ${first.count}: both count the samples of the whole.`,
      remedy: 'Keep the one that is right.',
      severity: 'warning',
    },
  ];
}

const WHOLE = ['N', 'n_samples'];

const NO_COMPLAINT: readonly Complaint[] = [];

function impossibleIn(part: JsonObject, place: string): readonly Complaint[] {
  const keys = Object.keys(part).filter(
    (key) => KEYS.has(key) && isStated(part[key]) && readCount(part[key]) === undefined,
  );
  if (keys.length === 0) return NO_COMPLAINT;
  return keys.map((key) => ({
    field: place + key,
    message: `${key} is ${part[key]}.`,
    remedy: 'Write the number of samples: a whole number of at least 1, with no sign, point or comma.',
  }));
}

const KEYS = new Set(SAMPLE_KEYS);

/** A number, or a text that was meant as one. */
const isStated = (value: Json | undefined): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^[\s\d.,+-]+$/.test(value) && /\d/.test(value));

/** The least samples of a group that a benchmark asks for. */
function minimumOf(declared: ReturnType<typeof declaredCategory>, group: string): number | undefined {
  if (declared === undefined) return undefined;
  for (const { id, name, minimum } of declared.groups)
    if (id === group || name === group) return minimum ?? declared.minimum;
  return declared.minimum;
}

function tooFew(field: string, what: string, n: number, minimum: number | undefined): Complaint {
  return {
    field,
    message: `${what} has ${n} samples; the benchmark asks for at least ${minimum}.`,
    remedy:
      what === 'The run'
        ? 'Measure on enough samples.'
        : 'Measure on enough samples, or leave the group out.',
  };
}
