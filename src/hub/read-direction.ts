import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Unread } from './benchmark.ts';
import { readFlag } from './read-count.ts';
import { text } from './read-yaml.ts';

const BEHIND = String.raw`(?:[\s_-]*(?:values?|scores?|numbers?))?(?:[\s_-]*(?:is|are))?(?:[\s_-]*better)?`;
const LOWER = new RegExp(
  `^(?:the )?(?:low(?:er|est)?|small(?:er|est)?|less|least|fewer|min(?:imum|imi[sz](?:e|ed|ing|ation))?|down|asc(?:ending)?|decreas(?:e|ing)|↓)(?: first)?${BEHIND}$`,
  'i',
);
const HIGHER = new RegExp(
  `^(?:the )?(?:high(?:er|est)?|large(?:r|st)?|big(?:ger|gest)?|great(?:er|est)?|more|most|max(?:imum|imi[sz](?:e|ed|ing|ation))?|up|desc(?:ending)?|increas(?:e|ing)|↑)(?: first)?${BEHIND}$`,
  'i',
);

/** Whether a word says that lower (true) or higher (false) is better; undefined where it says neither. */
export function directionWord(word: string | undefined): boolean | undefined {
  if (word === undefined) return undefined;
  if (LOWER.test(word.trim())) return true;
  return HIGHER.test(word.trim()) ? false : undefined;
}

const BETTER = String.raw`\b[,;:]?(?:\s+(?:the|is|are|was|were|values?|scores?|means?|indicates?|reflects?|numbers?)){0,3}\s+better\b`;
const SAYS_LOWER = new RegExp(String.raw`\b(?:lower|smaller|fewer|less)${BETTER}|↓`, 'i');
const SAYS_HIGHER = new RegExp(String.raw`\b(?:higher|larger|greater|bigger|more)${BETTER}|↑`, 'i');

/** What a description says in passing: `Target registration error in mm, lower is better`. */
export function directionIn(description: string | undefined): boolean | undefined {
  if (description === undefined) return undefined;
  const lower = SAYS_LOWER.test(description);
  return lower === SAYS_HIGHER.test(description) ? undefined : lower;
}

/** Keys whose flag says which way is better, without case and separators. */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['lower', 'smaller', 'less'].flatMap((word) => [`${word}isbetter`, `${word}better`].map(asLower)),
  ...['minimize', 'minimise'].map(asLower),
  ...['higher', 'greater', 'larger', 'bigger'].flatMap((word) =>
    [`${word}isbetter`, `${word}better`].map(asHigher),
  ),
  ...['maximize', 'maximise'].map(asHigher),
]);
/** The same of the order of a table, which may be by another column. */
const SORTED: ReadonlyMap<string, boolean> = new Map([asLower('ascending'), asHigher('descending')]);
/** Keys whose word says it, the plainest first. Those in the second list have other uses too. */
const PLAIN = 'direction metricdirection optimizationdirection optimisationdirection rankingdirection'.split(
  ' ',
);
const LOOSE =
  'sortdirection better optimize optimise optimization objective goal mode order sort sortorder'.split(' ');

function asLower(key: string) {
  return [key, true] as const;
}
function asHigher(key: string) {
  return [key, false] as const;
}

/** What a description and a goal say in passing. */
export function directionInPassing(metric: JsonObject): boolean | undefined {
  return (
    directionIn(text(metric.description) ?? text(metric.definition)) ??
    directionOfGoal(text(metric.goal)) ??
    directionOfGoal(text(metric.objective))
  );
}

/** `minimize false alarms`, `maximize early detection`. */
function directionOfGoal(words: string | undefined): boolean | undefined {
  if (words === undefined) return undefined;
  if (/^minimi[sz]e\s/i.test(words)) return true;
  return /^maximi[sz]e\s/i.test(words) ? false : undefined;
}

/** Without case and separators. */
const plainKey = (key: string): string => key.replace(/[\s_-]/g, '').toLowerCase();

interface Statement {
  readonly key: string;
  readonly value: Json;
  /** undefined where it says neither, or of which metrics. */
  readonly lower: boolean | undefined;
}

/** What a description of a metric, or what stands beside one, says of its direction, the plainest first. */
function statements(place: JsonObject, loose = true): readonly Statement[] {
  const flags: Statement[] = [];
  const words = new Map<string, Statement>();
  for (const [key, value] of Object.entries(place)) {
    const plain = plainKey(key);
    const lower = FLAGS.get(plain) ?? (loose ? SORTED.get(plain) : undefined);
    const flag = readFlag(value);
    if (lower !== undefined)
      flags.push({ key, value, lower: flag === undefined ? undefined : flag === lower });
    else words.set(plain, { key, value, lower: directionWord(text(value)) });
  }
  return [...flags, ...[...PLAIN, ...(loose ? LOOSE : [])].flatMap((key) => words.get(key) ?? [])];
}

/**
 * `lower_is_better: true`, `greater_is_better: false`, `direction: minimize` and their like; undefined where nothing
 * is said. `loose` also takes keys that are no matter of direction everywhere, such as `order`.
 */
export function readDirection(place: JsonObject, loose = true): boolean | undefined {
  return statements(place, loose).find(({ lower }) => lower !== undefined)?.lower;
}

/** Metrics that a place says it of by name: `lower_is_better: [MSE]`, `minimize: MSE`, `direction: {MSE: min}`. */
export function namedDirections(place: JsonObject): ReadonlyMap<string, boolean> {
  const named = new Map<string, boolean>();
  for (const { key, value } of statements(place)) {
    const lower = FLAGS.get(plainKey(key));
    const names = Array.isArray(value) ? value : [value];
    if (lower !== undefined) for (const name of names) if (typeof name === 'string') named.set(name, lower);
    if (!isObject(value)) continue;
    for (const [name, said] of Object.entries(value)) {
      const found = lower === undefined ? directionWord(text(said)) : readFlag(said);
      if (found !== undefined) named.set(name, lower === undefined ? found : found === lower);
    }
  }
  return named;
}

/** A few words that begin like a direction; longer ones are prose. */
const HINT = /^(?:as )?(?:low|high|min|max|asc|desc|small|larg|great|less|more)\w*(?: \w+){0,2}$/i;

/**
 * Statements below a value that cannot be understood or say both; `known` are the metrics that may be named. What
 * stands right in a place of another purpose (`loose` is false) may also be of something else.
 */
export function unreadDirections(
  value: Json,
  field: string,
  known: ReadonlySet<string>,
  loose = true,
): Unread[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unreadDirections(item, `${field}[${index}]`, known));
  }
  if (!isObject(value)) return [];
  const below = (key: string) => (field === '' ? key : `${field}.${key}`);
  const all = statements(value, loose);
  const [first, ...others] = all.filter(({ lower }) => lower !== undefined);
  const unread = all.flatMap((statement): Unread[] => {
    const said = { field: below(statement.key), of: 'direction' as const, value: text(statement.value) };
    if (others.includes(statement) && statement.lower !== first?.lower)
      return [{ ...said, trouble: `and ${below(first?.key ?? '')} say different things` }];
    return isPuzzling(statement, known, loose)
      ? [{ ...said, trouble: `is "${text(statement.value)}", which is no direction` }]
      : [];
  });
  return [
    ...unread,
    ...Object.entries(value).flatMap(([key, part]) => unreadDirections(part, below(key), known)),
  ];
}

/** A text that was surely meant to say which way is better. */
function isPuzzling({ key, value, lower }: Statement, known: ReadonlySet<string>, loose: boolean): boolean {
  if (lower !== undefined || typeof value !== 'string' || value.trim() === '' || known.has(value))
    return false;
  const plain = plainKey(key);
  if (FLAGS.has(plain) || (loose && PLAIN.includes(plain))) return true;
  return (PLAIN.includes(plain) || plain === 'better') && HINT.test(value.trim());
}
