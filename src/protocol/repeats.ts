import { mapping, text } from '../hub/read-yaml.ts';
import type { Context } from './rule.ts';

const KEY =
  /^(?:n_?|num_?)?(?:seeds|repeats|repetitions|folds|k_?folds?|cv(?:_folds)?|cross_validation|random_?seeds|splits|trials|runs|bootstraps?|ensembles?)$/i;
/** One seed is a number; several are a list. */
const SEED = /^(?:random_?)?seed$/i;
const WORDS =
  /\b(?:mean|average[ds]?|averaging)\b[^.]{0,40}\b(?:seeds?|folds?|runs?|repeats?|repetitions|splits|sites|classes)\b|cross[- ]?val|\b(?:k|\d+)[- ]?fold|\d+\s?x\s?\d+[- ]?(?:cv|fold)|\bL[OK](?:O|SO|SGO|PO)CV\b|\bLOSO\b|leave[- ](?:one|\w+)[- ]|\bbootstrap|\bmacro|\bweighted/i;

/**
 * Whether the record, or the suite it ran, says that scores are means over folds, seeds or repeats. Such a mean of
 * shares is no share of N samples.
 */
export function isAveraged({ submission: { record }, evaluation, hub }: Context): boolean {
  const run = mapping(record.run_metadata);
  const keyed = [record, run].some((part) =>
    Object.entries(part).some(
      ([key, value]) =>
        (KEY.test(key) && value !== 1 && value !== false) ||
        (SEED.test(key) && Array.isArray(value) && value.length > 1),
    ),
  );
  const notes = [record.notes, record.validation, record.protocol, ...Object.values(run)].map(text);
  const suite = hub.suites.find(({ id }) => id === evaluation?.suiteId);
  return keyed || notes.some((words) => words !== undefined && WORDS.test(words)) || suite?.averaged === true;
}
