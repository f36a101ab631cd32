import jsep from 'jsep';
import type { Benchmark } from '../hub/hub.ts';
import { add, divide, exactly, type Interval, mean, multiply, subtract } from './rounding.ts';

/** A formula that has been read: which names it needs, and what it gives for their intervals. */
export interface Formula {
  /** Names of metrics, in order of appearance. */
  readonly names: readonly string[];
  /** undefined where a value is missing or a divisor may be zero. */
  readonly evaluate: (values: ReadonlyMap<string, Interval>) => Interval | undefined;
}

type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly of: Operation; readonly parts: readonly Node[] };
type Operation = (parts: readonly Interval[]) => Interval | undefined;

const two = (operation: (a: Interval, b: Interval) => Interval | undefined): Operation => {
  return ([a, b]) => (a === undefined || b === undefined ? undefined : operation(a, b));
};
const OPERATORS = new Map<string, Operation>([
  ['+', two(add)],
  ['-', two(subtract)],
  ['*', two(multiply)],
  ['/', two(divide)],
]);
const FUNCTIONS = new Map<string, Operation>([
  ['mean', mean],
  ['avg', mean],
  ['sum', (parts) => parts.reduce(add, exactly(0))],
  ['min', (parts) => extreme(parts, Math.min)],
  ['max', (parts) => extreme(parts, Math.max)],
  ['abs', ([part]) => (part === undefined ? undefined : absolute(part))],
  ['sqrt', ([part]) => (part === undefined || part.low < 0 ? undefined : root(part))],
]);

/** What a benchmark's formulas may speak of: the metrics that it declares. */
export const declaredNames = ({
  metrics,
  secondary,
}: Pick<Benchmark, 'metrics' | 'secondary'>): readonly string[] => [
  ...metrics.map(({ id }) => id),
  ...secondary,
];

/** Longest formula, in characters, and deepest nesting, that is read. */
const MOST_CHARACTERS = 1000;
const MOST_DEPTH = 32;

/**
 * Reads a formula such as `0.6*accuracy + 0.4*(1 - error_rate)`: numbers, names, `+ - * /`, parentheses, and the
 * functions mean, avg, sum, min, max, abs, sqrt. The syntax is read by jsep, which only parses; names are looked up
 * in the map that is given, and nothing else can be reached or called. `known` are names of metrics that are no plain
 * words, such as `F1-Score`: where one stands in the text, that is meant, and no difference. Returns the reason in
 * words where the text is no such formula.
 */
export function readFormula(text: string, known: readonly string[] = []): Formula | string {
  if (text.length > MOST_CHARACTERS) return `it has more than ${MOST_CHARACTERS} characters`;
  if (nesting(text) > MOST_DEPTH) return `it is nested more than ${MOST_DEPTH} deep`;
  try {
    const names = new Set<string>();
    const { text: plain, meant } = plainNames(plainSigns(text), known);
    const tree = nodeOf(jsep(plain), names, meant);
    return { names: [...names], evaluate: (values) => evaluate(tree, values) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Signs as people write them; `score = …` is about the right side. */
function plainSigns(text: string): string {
  return text
    .replace(/^\s*[A-Za-z_]\w*\s*=(?!=)/, '')
    .replace(/[×·∙⋅]/g, '*')
    .replace(/÷/g, '/')
    .replace(/[−–]/g, '-');
}

/** Puts a plain word in the place of each known name that is none, the longest first. */
function plainNames(
  text: string,
  known: readonly string[],
): { text: string; meant: ReadonlyMap<string, string> } {
  const odd = known.filter((name) => name.length > 1 && !/^[A-Za-z_$][\w$]*$/.test(name));
  const meant = new Map<string, string>();
  let plain = text;
  for (const name of odd.toSorted((a, b) => b.length - a.length)) {
    const word = `$metric${meant.size}`;
    const parts = plain.split(name);
    const joined = parts.reduce((before, after) =>
      /[\w$-]$/.test(before) || /^[\w$-]/.test(after)
        ? `${before}${name}${after}`
        : `${before}${word}${after}`,
    );
    if (joined === plain) continue;
    plain = joined;
    meant.set(word, name);
  }
  return { text: plain, meant };
}

class Unreadable extends Error {}

function nodeOf(part: jsep.Expression, names: Set<string>, meant: ReadonlyMap<string, string>): Node {
  const child = (value: unknown): Node => {
    if (!isExpression(value)) throw new Unreadable('a part is missing');
    return nodeOf(value, names, meant);
  };
  const call = (of: Operation | undefined, name: unknown, parts: readonly unknown[]): Node => {
    if (of === undefined) throw new Unreadable(`"${name}" is not known in a formula`);
    return { kind: 'call', of, parts: parts.map(child) };
  };
  if (part.type === 'Literal' && typeof part.value === 'number') return { kind: 'number', value: part.value };
  if (part.type === 'Identifier' && typeof part.name === 'string') {
    const name = meant.get(part.name) ?? part.name;
    names.add(name);
    return { kind: 'name', name };
  }
  if (part.type === 'UnaryExpression' && (part.operator === '-' || part.operator === '+')) {
    return call(OPERATORS.get(part.operator), part.operator, [ZERO, part.argument]);
  }
  if (part.type === 'BinaryExpression')
    return call(OPERATORS.get(String(part.operator)), part.operator, [part.left, part.right]);
  if (part.type === 'CallExpression' && Array.isArray(part.arguments)) {
    const { callee } = part;
    if (!isExpression(callee) || callee.type !== 'Identifier' || typeof callee.name !== 'string')
      throw new Unreadable('it calls what is no function of a formula');
    return call(FUNCTIONS.get(callee.name), callee.name, part.arguments);
  }
  throw new Unreadable(`it holds a ${part.type}`);
}

function isExpression(value: unknown): value is jsep.Expression {
  return typeof value === 'object' && value !== null && 'type' in value;
}

const ZERO = { type: 'Literal', value: 0, raw: '0' };

function evaluate(node: Node, values: ReadonlyMap<string, Interval>): Interval | undefined {
  if (node.kind === 'number') return exactly(node.value);
  if (node.kind === 'name') return values.get(node.name);
  const parts: Interval[] = [];
  for (const inner of node.parts) {
    const part = evaluate(inner, values);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return node.of(parts);
}

function extreme(parts: readonly Interval[], choose: (...values: number[]) => number): Interval | undefined {
  if (parts.length === 0) return undefined;
  return { low: choose(...parts.map(({ low }) => low)), high: choose(...parts.map(({ high }) => high)) };
}

function absolute({ low, high }: Interval): Interval {
  const ends = [Math.abs(low), Math.abs(high)];
  return { low: low <= 0 && high >= 0 ? 0 : Math.min(...ends), high: Math.max(...ends) };
}

function root({ low, high }: Interval): Interval {
  return { low: Math.sqrt(low) * (1 - 2 ** -50), high: Math.sqrt(high) * (1 + 2 ** -50) };
}

function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === '(' || character === '[') most = Math.max(most, ++depth);
    else if (character === ')' || character === ']') depth--;
  }
  return most;
}
