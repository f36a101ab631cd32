import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import type { Finding } from './finding.ts';
import type { Json } from './json.ts';
import { lineOf, lineStarts } from './line-index.ts';
import { Refused, readScalar } from './read-scalar.ts';

type Events = ReturnType<typeof parseEvents>;
type Node = Extract<Events[number], { anchorStart: number }>;

/** What a strict reading gives: the value, the issue line of every path, or the reasons why not. */
export interface StrictYaml {
  readonly value: Json;
  /** Dotted path (`metrics.AUROC`) -> 1-based line in the issue body. */
  readonly lines: ReadonlyMap<string, number>;
  /** Dotted path -> the number as it is written (`0.930`): its digits say how far it was rounded. */
  readonly written: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Largest record, in UTF-16 units, and deepest nesting, that is read at all. */
const MOST_CHARACTERS = 64 * 1024;
const MOST_DEPTH = 32;

/**
 * Reads untrusted YAML (JSON is a subset) from its event stream: one document, no anchors, aliases, tags, merge
 * or complex keys, no key twice, depth 32, 64 KiB. Nothing is built before the stream has passed.
 * `firstLine` is the issue line of the first line of `source`.
 */
export function readStrictYaml(source: string, firstLine: number): StrictYaml {
  const lines = new Map<string, number>();
  const written = new Map<string, string>();
  const refuse = (rule: string, line: number | null, message: string, remedy: string, field = '') => ({
    value: null,
    lines,
    written,
    findings: [{ rule, severity: 'error' as const, field, message, remedy, line }],
  });
  if (source.length > MOST_CHARACTERS) {
    return refuse(
      'record-too-large',
      firstLine,
      `The record has ${source.length} characters.`,
      'Keep it under 65,536: leave out raw probe curves and paste the summary.',
    );
  }
  const starts = lineStarts(source);
  try {
    const value = build(
      source,
      parseEvents(source, { maxDepth: MOST_DEPTH }),
      lines,
      written,
      (at) => firstLine + lineOf(starts, at),
    );
    return { value, lines, written, findings: [] };
  } catch (error) {
    if (error instanceof Refused) {
      return refuse(
        error.rule,
        firstLine + lineOf(starts, error.offset),
        error.message,
        error.remedy,
        error.field,
      );
    }
    if (!(error instanceof Error)) throw error;
    const { reason, mark } = error as Error & { reason?: string; mark?: { line?: number } };
    const line = typeof mark?.line === 'number' ? firstLine + mark.line : firstLine;
    const tab = source.split('\n')[line - firstLine]?.match(/^ *\t/) != null;
    return refuse(
      'record-unreadable',
      line,
      `The record is not valid YAML: ${reason ?? error.message}.`,
      tab
        ? 'Indent with spaces: YAML does not allow tabs there.'
        : 'Correct that line; `key: value` needs a space after the colon, and nested keys two more spaces of indentation.',
    );
  }
}

function build(
  source: string,
  events: Events,
  lines: Map<string, number>,
  written: Map<string, string>,
  lineAt: (offset: number) => number,
): Json {
  let next = 0;

  const checked = (node: Node, at: number): void => {
    if (node.anchorStart >= 0)
      throw new Refused(
        'yaml-anchor',
        node.anchorStart,
        'The record uses a YAML anchor (`&name`).',
        'Write the value out.',
      );
    if ('tagStart' in node && node.tagStart >= 0) {
      const tag = source.slice(node.tagStart, Math.min(node.tagEnd, node.tagStart + 60));
      throw new Refused('yaml-tag', at, `The record uses a YAML tag ("${tag}").`, 'Leave the tag out.');
    }
  };

  const startOf = (node: Node): number =>
    'valueStart' in node ? node.valueStart : 'start' in node ? node.start : node.anchorStart;

  function value(path: string): Json {
    const event = events[next++];
    if (event === undefined) return null;
    if (event.type === EVENT_ID.ALIAS)
      throw new Refused(
        'yaml-alias',
        event.anchorStart,
        'The record uses a YAML alias (`*name`).',
        'Write the value out.',
      );
    if (event.type === EVENT_ID.SCALAR) {
      checked(event, event.valueStart);
      const scalar = readScalar(source, event, path);
      if (typeof scalar === 'number') written.set(path, getScalarValue(source, event));
      return scalar;
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      checked(event, event.start);
      const items: Json[] = [];
      while (events[next]?.type !== EVENT_ID.POP) {
        const item = `${path}[${items.length}]`;
        remember(item);
        items.push(value(item));
      }
      next++;
      return items;
    }
    if (event.type === EVENT_ID.MAPPING) {
      checked(event, event.start);
      return mapping(path);
    }
    return null;
  }

  function remember(path: string): void {
    const event = events[next];
    if (event !== undefined && 'anchorStart' in event) lines.set(path, lineAt(startOf(event)));
  }

  function mapping(path: string): Json {
    const result: Record<string, Json> = Object.create(null);
    const seen = new Map<string, number>();
    while (events[next]?.type !== EVENT_ID.POP) {
      const key = events[next++];
      if (key?.type !== EVENT_ID.SCALAR) {
        const at = key !== undefined && 'anchorStart' in key ? startOf(key) : 0;
        throw new Refused(
          'yaml-key',
          at,
          'A key of the record is not a plain text.',
          'Use simple keys: `name: value`.',
        );
      }
      checked(key, key.valueStart);
      const name = getScalarValue(source, key);
      const field = path === '' ? name : `${path}.${name}`;
      if (name === '<<')
        throw new Refused(
          'yaml-merge',
          key.valueStart,
          'The record uses a YAML merge key (`<<`).',
          'Write the values out.',
        );
      if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
        throw new Refused(
          'key-forbidden',
          key.valueStart,
          `The record has the key "${name}".`,
          'Leave the key out.',
          field,
        );
      }
      const twin = seen.get(name);
      if (twin !== undefined) {
        throw new Refused(
          'key-twice',
          key.valueStart,
          `"${name}" stands twice: on line ${lineAt(twin)} and on line ${lineAt(key.valueStart)}.`,
          'Keep the one that is right.',
          field,
        );
      }
      seen.set(name, key.valueStart);
      lines.set(field, lineAt(key.valueStart));
      result[name] = value(field);
    }
    next++;
    return result;
  }

  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  if (documents > 1)
    throw new Refused(
      'two-documents',
      source.length - 1,
      `The record holds ${documents} YAML documents.`,
      'Submit one evaluation per issue, without `---` lines.',
    );
  if (documents === 0) return null;
  next = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT) + 1;
  return events[next]?.type === EVENT_ID.POP ? null : value('');
}
