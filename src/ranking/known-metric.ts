import type { BuiltInMetric } from './built-in-metric.ts';
import { BUILT_IN_METRICS } from './built-in-metrics.ts';

/** Case and `-`, `_`, space do not matter; a number after `@` or `top` stands for k. */
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/ ?@ ?\d+/, '@k')
    .replace(/^top ?\d+/, 'top k')
    .trim();

const NAMED: readonly (readonly [name: string, metric: BuiltInMetric])[] =
  BUILT_IN_METRICS.toReversed().flatMap((metric) =>
    [...(metric.aliases ?? []), metric.name ?? metric.id, metric.id].map((name) => [name, metric] as const),
  );
/** As written: `MCE` is a calibration error, `mCE` an error under corruption. */
const BY_NAME: ReadonlyMap<string, BuiltInMetric> = new Map(NAMED);
const BY_KEY: ReadonlyMap<string, BuiltInMetric> = new Map(
  NAMED.map(([name, metric]) => [key(name), metric]),
);

/** Names are short; the expressions below would take long over thousands of characters. */
const LONGEST = 200;
const AVERAGE = '(?:macro|micro|weighted|samples|binary|ovr|ovo|mean|average|avg)(?: ?averaged?)?';
const AVERAGED = new RegExp(String.raw`^${AVERAGE} | ${AVERAGE}$| ?\(${AVERAGE}\)$`);
const PERCENT = / ?\(?(?:%|percent|pct|in %)\)?$/;

/**
 * What is built in for a name: exactly, or for the name without how it was averaged (`F1-Score (Macro)`) or
 * the percent sign after it. An average over classes is no share of samples, so it loses `sampling`; a
 * percentage lies on 0–100. These are facts for checking and showing; what ranks is decided by exact names.
 */
export function knownMetric(name: string): BuiltInMetric | undefined {
  if (name.length > LONGEST) return undefined;
  const exact = BY_NAME.get(name) ?? BY_KEY.get(key(name));
  if (exact !== undefined) return exact;
  const bare = key(name).replace(PERCENT, '');
  if (bare !== key(name)) {
    const metric = knownMetric(bare);
    const unit = metric?.range?.[0] === 0 && metric.range[1] === 1;
    return metric && { ...metric, range: unit ? [0, 100] : undefined };
  }
  const metric = BY_KEY.get(bare.replace(AVERAGED, ''));
  return metric && { ...metric, sampling: undefined };
}
