import type { Metrics } from '../../hub/hub.ts';
import { looseName } from '../did-you-mean.ts';
import { groupField, isImpossible, measured, wholeField } from '../measured.ts';
import type { Complaint, Context, Rule } from '../rule.ts';
import { splitOf } from '../split.ts';

/**
 * Three standard errors below what guessing gives. For AUROC and the C-index under guessing, of the whole and of
 * groups: variance (p + q + 1) / (12 p q) with p positives and q negatives (Mann & Whitney, Annals of Mathematical
 * Statistics 18, 1947, 50–60); where the class counts are not given, one sample in ten is taken to be of the rarer
 * class, and where N is not given, N is 100. For MCC and Cohen's kappa under guessing: variance at most about 1/N. For
 * accuracy with known class counts: no guesser is expected below the share of the rarer class.
 */
export const belowChance: Rule = {
  id: 'below-chance',
  severity: 'warning',
  why: 'A model that does worse than guessing by more than chance explains has its labels or its scores turned round.',
  examples: { ok: 'metrics: {AUROC: 0.47}', bad: 'metrics: {AUROC: 0.07}' },
  check: (context) => {
    const found: Complaint[] = [];
    const { metrics, strata } = context.evaluation ?? {};
    for (const [name, value] of metrics ?? []) {
      if (value < MOST) found.push(...below(context, wholeField(name), name, value, lowest(context, name)));
    }
    for (const [category, groups] of strata ?? []) {
      for (const [group, own] of groups) found.push(...belowIn(context, category, group, own));
    }
    return found;
  },
};

/** Nobody expects more of guessing than this, so most values need no further look. */
const MOST = 0.5;

function below(
  context: Context,
  field: string,
  name: string,
  value: number,
  bound: Bound | undefined,
  where = '',
): Complaint[] {
  if (bound === undefined || isImpossible(context, name, value)) return [];
  if (measured(context, field, name, value).high >= bound.least) return [];
  return [
    {
      field,
      message: `${name}${where} is ${value}; guessing gives ${bound.chance}${bound.on}, and hardly ever less than ${Number(bound.least.toFixed(2))}.`,
      remedy: 'Check which class is the positive one, and the sign of the scores.',
    },
  ];
}

/** A group of known size whose ranking of cases is turned round. */
function belowIn(context: Context, category: string, group: string, metrics: Metrics): readonly Complaint[] {
  let found = NONE;
  metrics.forEach((value, name) => {
    if (value >= MOST || name === 'N' || !isArea(context, name)) return;
    const n = metrics.get('N');
    if (n === undefined || !Number.isSafeInteger(n) || n < 20) return;
    const bound = areaBound(n, undefined, ` on ${n} samples`);
    const field = groupField(category, group, name);
    found = [...found, ...below(context, field, name, value, bound, ` of ${group}`)];
  });
  return found;
}

const NONE: readonly Complaint[] = [];

/** Metrics that are the share of pairs put in the right order. */
const AREA = /^(auroc|cindex|concordanceindex|harrellscindex)$/;
const isArea = ({ registered }: Context, name: string): boolean =>
  AREA.test(looseName(registered(name) ?? name));

/** Three standard deviations below 1/2, of the statistic of Mann and Whitney; without class counts one in ten is rarer. */
function areaBound(n: number, rare: number | undefined, on: string): Bound | undefined {
  const rarer = rare ?? Math.max(1, Math.floor(n / 10));
  const others = n - rarer;
  if (others < 1) return undefined;
  return { chance: 0.5, least: 0.5 - 3 * Math.sqrt((n + 1) / (12 * rarer * others)), on };
}

interface Bound {
  readonly chance: number;
  readonly least: number;
  readonly on: string;
}

function lowest(context: Context, name: string): Bound | undefined {
  const { evaluation, registered } = context;
  const { classes } = evaluation ?? {};
  const { totals, source } = splitOf(context);
  const samples = evaluation?.samples ?? (source === 'agreed' ? totals[0] : undefined);
  const known = classes && Math.min(classes.positives, classes.negatives) > 0 ? classes : undefined;
  const n = known ? known.positives + known.negatives : (samples ?? 100);
  const on = known || samples !== undefined ? ` on ${n} samples` : '';
  const canonical = looseName(registered(name) ?? name);
  if (AREA.test(canonical)) return areaBound(n, known && Math.min(known.positives, known.negatives), on);
  if (/^(mcc|cohen(s)?kappa|kappa)$/.test(canonical) && samples !== undefined)
    return { chance: 0, least: -3 / Math.sqrt(samples), on };
  if (canonical === 'accuracy' && known) {
    const share = Math.min(known.positives, known.negatives) / n;
    const least = share - 3 * Math.sqrt((share * (1 - share)) / n);
    return { chance: Number(share.toFixed(2)), least, on };
  }
  return undefined;
}
