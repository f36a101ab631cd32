import type { JsonObject } from '../submission/json.ts';
import { readFlag } from './read-count.ts';
import { text } from './read-yaml.ts';

const LOWER =
  /^(minimi[sz]e|min|minimum|lower|lower[\s_-]?is[\s_-]?better|lower[\s_-]?better|down|↓|smaller|asc|ascending|decreas(e|ing))$/i;
const HIGHER =
  /^(maximi[sz]e|max|maximum|higher|higher[\s_-]?is[\s_-]?better|higher[\s_-]?better|up|↑|larger|greater|desc|descending|increas(e|ing))$/i;

/** Whether a word says that lower (true) or higher (false) is better; undefined where it says neither. */
export function directionWord(word: string | undefined): boolean | undefined {
  if (word === undefined) return undefined;
  if (LOWER.test(word)) return true;
  return HIGHER.test(word) ? false : undefined;
}

/** What a description says in passing: `Target registration error in mm, lower is better`. */
export function directionIn(description: string | undefined): boolean | undefined {
  if (description === undefined) return undefined;
  const lower = /\b(?:lower|smaller)(?: (?:is|are|values? (?:is|are)))? better\b|↓/i.test(description);
  const higher = /\b(?:higher|larger|greater)(?: (?:is|are|values? (?:is|are)))? better\b|↑/i.test(
    description,
  );
  return lower === higher ? undefined : lower;
}

/** `lower_is_better`, `higher_is_better`, `greater_is_better`, or `direction: minimize` and its like. */
export function readDirection(metric: JsonObject): boolean | undefined {
  const lower = readFlag(metric.lower_is_better ?? metric.lower_better);
  if (lower !== undefined) return lower;
  const higher = readFlag(metric.higher_is_better ?? metric.greater_is_better ?? metric.higher_better);
  if (higher !== undefined) return !higher;
  return DIRECTION_KEYS.map((key) => directionWord(text(metric[key]))).find((found) => found !== undefined);
}

/** Keys whose word says which way is better, the plainest first. */
const DIRECTION_KEYS = [
  ...['direction', 'metric_direction', 'better', 'optimize', 'optimise', 'objective', 'goal', 'mode'],
  ...['order', 'sort', 'sort_order'],
] as const;
