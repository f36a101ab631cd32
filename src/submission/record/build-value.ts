import { COLLECTION_STYLE, EVENT_ID, getScalarValue, type parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Finding } from '../finding.ts';
import { forbiddenName } from '../forbidden-name.ts';
import type { Json } from '../json.ts';
import { quoted } from '../quoted.ts';
import { behindText, cutText } from './cut-text.ts';
import { bareKey, commentKey, type FlowEntry } from './flow-entry.ts';
import { plainValue, readScalar } from './read-scalar.ts';
import { Refused } from './refused.ts';
import { keySlip } from './typography.ts';

type Events = ReturnType<typeof parseEvents>;
type Node = Extract<Events[number], { anchorStart: number }>;
type Scalar = Extract<Events[number], { type: typeof EVENT_ID.SCALAR }>;

/** Where the builder notes what it saw. */
export interface Notes {
  readonly lines: Map<string, number>;
  readonly written: Map<string, string>;
  /** Dotted path -> offset of its value. */
  readonly offsets: Map<string, number>;
  /** Where a text ends before what YAML takes for a comment. */
  readonly remarks: Finding[];
  /** 1-based issue line of an offset. */
  readonly lineAt: (offset: number) => number;
}

/** Builds the one document of an event stream. Throws {@link Refused} at the first thing that must not be there. */
export function buildValue(
  source: string,
  events: Events,
  { lines, written, offsets, remarks, lineAt }: Notes,
): Json {
  let next = 0;

  function value(path: string): Json {
    const event = events[next++];
    if (event !== undefined && 'anchorStart' in event) offsets.set(path, startOf(event));
    switch (event?.type) {
      case EVENT_ID.ALIAS:
        throw new Refused(
          'yaml-alias',
          event.anchorStart,
          'The record uses a YAML alias (`*name`).',
          'Write the value out.',
          path,
        );
      case EVENT_ID.SCALAR: {
        checkNode(source, event);
        const scalar = readScalar(source, event, path);
        if (typeof scalar === 'number') written.set(path, getScalarValue(source, event));
        if (typeof scalar === 'string' && event.style === SCALAR_STYLE.PLAIN) {
          const comment = behindText(source, event.valueEnd, path);
          if (comment !== undefined) remarks.push(cutText(path, scalar, comment, lineAt(event.valueEnd)));
        }
        return scalar;
      }
      case EVENT_ID.SEQUENCE:
        checkNode(source, event);
        return sequence(path);
      case EVENT_ID.MAPPING:
        checkNode(source, event);
        return mapping(path, event.style === COLLECTION_STYLE.FLOW);
      default:
        return null;
    }
  }

  function sequence(path: string): Json {
    const items: Json[] = [];
    while (events[next]?.type !== EVENT_ID.POP) {
      const item = `${path}[${items.length}]`;
      const event = events[next];
      if (event !== undefined && 'anchorStart' in event) lines.set(item, lineAt(startOf(event)));
      items.push(value(item));
    }
    next++;
    return items;
  }

  function mapping(path: string, isFlow: boolean): Json {
    const result: Record<string, Json> = Object.create(null);
    const seen = new Map<string, number>();
    let before: FlowEntry | undefined;
    while (events[next]?.type !== EVENT_ID.POP) {
      const key = events[next++];
      const at = key !== undefined && 'anchorStart' in key ? startOf(key) : 0;
      if (key?.type !== EVENT_ID.SCALAR) {
        throw new Refused(
          'yaml-key',
          at,
          'A key of the record is not a plain text.',
          'Use simple keys: `name: value`.',
          path,
        );
      }
      const name = readKey(source, key);
      const fieldOf = (of: string) => (path === '' ? of : `${path}.${of}`);
      const field = fieldOf(name);
      const twin = seen.get(name);
      if (twin !== undefined) {
        throw new Refused(
          'key-twice',
          at,
          `"${name}" stands twice: on line ${lineAt(twin)} and on line ${lineAt(at)}.`,
          'Keep the one that is right.',
          field,
        );
      }
      seen.set(name, at);
      const entry = isFlow ? flowEntry(name, key, events[next]) : undefined;
      const slip =
        (key.style === SCALAR_STYLE.PLAIN ? commentKey(name) : undefined) ??
        (entry === undefined ? undefined : bareKey(source, entry, before));
      if (slip !== undefined) {
        const own = slip.rule === 'number-cut' && before !== undefined ? fieldOf(before.name) : field;
        throw new Refused(slip.rule, at, slip.message, slip.remedy, own);
      }
      before = entry;
      checkKey(source, key, name, field);
      if (lines.has(field)) {
        throw new Refused(
          'key-ambiguous',
          at,
          `The key "${name}" reads like a key of another level: ${field} stands on line ${lines.get(field)} as well.`,
          'Give it a name without points.',
          field,
        );
      }
      lines.set(field, lineAt(at));
      result[name] = value(field);
    }
    next++;
    return result;
  }

  const documents = events.flatMap((event, index) => (event.type === EVENT_ID.DOCUMENT ? [index] : []));
  if (documents.length > 1) {
    throw new Refused(
      'two-documents',
      secondDocument(source),
      `The record holds ${documents.length} YAML documents.`,
      'Submit one evaluation per issue, without `---` lines.',
    );
  }
  const [document] = documents;
  if (document === undefined) return null;
  next = document + 1;
  return events[next]?.type === EVENT_ID.POP ? null : value('');
}

/** Offset of the separator that opens a second document, or of the end. */
function secondDocument(source: string): number {
  const separators = [...source.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)];
  const first = source.slice(0, separators[0]?.index ?? 0).trim() === '' ? separators[1] : separators[0];
  return first?.index ?? Math.max(0, source.length - 1);
}

function checkNode(source: string, node: Node): void {
  if (node.anchorStart >= 0)
    throw new Refused(
      'yaml-anchor',
      node.anchorStart,
      'The record uses a YAML anchor (`&name`).',
      'Write the value out.',
    );
  if ('tagStart' in node && node.tagStart >= 0) {
    const tag = source.slice(node.tagStart, Math.min(node.tagEnd, node.tagStart + 60));
    throw new Refused(
      'yaml-tag',
      node.tagStart,
      `The record uses a YAML tag ("${tag}").`,
      'Leave the tag out.',
    );
  }
}

function flowEntry(name: string, key: Scalar, value: Events[number] | undefined): FlowEntry {
  const { valueStart: start, valueEnd: end } = key;
  if (value === undefined || !('anchorStart' in value)) return { name, start, end };
  const isPlain = value.type === EVENT_ID.SCALAR && value.style === SCALAR_STYLE.PLAIN;
  const from = startOf(value);
  return from < 0 ? { name, start, end } : { name, start, end, value: { start: from, isPlain } };
}

function readKey(source: string, key: Scalar): string {
  checkNode(source, key);
  return getScalarValue(source, key);
}

/** A key must be a text, and one that means the same to every reader and to every eye. */
function checkKey(source: string, key: Scalar, name: string, field: string): void {
  const at = key.valueStart;
  const refuse = (rule: string, message: string, remedy: string) =>
    new Refused(rule, at, message, remedy, field);
  if (name === '<<')
    throw refuse('yaml-merge', 'The record uses a YAML merge key (`<<`).', 'Write the values out.');
  const forbidden = forbiddenName(name);
  if (forbidden !== undefined) throw refuse(forbidden.rule, forbidden.message, forbidden.remedy);
  if (key.style !== SCALAR_STYLE.PLAIN) {
    if (name.trim() === name) return;
    throw refuse(
      'key-space',
      `The key ${quoted(name)} begins or ends with a space.`,
      `Write ${quoted(name.trim())}.`,
    );
  }
  const slip = keySlip(name);
  if (slip !== undefined) throw refuse(slip.rule, slip.message, slip.remedy);
  if (typeof plainValue(name, at, field) !== 'string') {
    const raw = source.slice(at, at + Math.max(1, name.length));
    throw refuse('yaml-key', `The key ${raw} is not a text for YAML.`, `Write it in quotes: \`"${name}":\`.`);
  }
}

function startOf(node: Node): number {
  if ('valueStart' in node) return node.valueStart;
  return 'start' in node ? node.start : node.anchorStart;
}
