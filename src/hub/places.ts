import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import { lineOf, lineStarts } from '../submission/record/line-index.ts';

/** Where the values of a hub file stand, and how its numbers are written. */
export interface Places {
  /** Dotted path (`metrics.AUROC`, `metrics_ci.AUROC[0]`) -> 1-based line. */
  readonly lines: ReadonlyMap<string, number>;
  /** Dotted path -> a plain number as it is written. */
  readonly written: ReadonlyMap<string, string>;
  /** Dotted path -> any scalar as text. */
  readonly scalars: ReadonlyMap<string, string>;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * Finds the lines of a hub file from its event stream, as leniently as hub files are read: of any size, with anchors
 * and tags. What cannot be parsed ends the list; the first document counts.
 */
export function readPlaces(text: string): Places {
  const lines = new Map<string, number>();
  const written = new Map<string, string>();
  const scalars = new Map<string, string>();
  try {
    walk(text, lines, written, scalars);
  } catch {
    // The reader of the file has told why; what was found so far stays.
  }
  return { lines, written, scalars };
}

function walk(
  text: string,
  lines: Map<string, number>,
  written: Map<string, string>,
  scalars: Map<string, string>,
): void {
  const events = parseEvents(text, { maxDepth: 100 });
  const starts = lineStarts(text);
  let next = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT) + 1;
  if (next === 0) return;

  function value(path: string): void {
    const event = events[next++];
    if (event === undefined || event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.POP) return;
    if (event.type === EVENT_ID.SCALAR) {
      const scalar = getScalarValue(text, event);
      scalars.set(path, scalar);
      if (NUMBER.test(scalar)) written.set(path, scalar);
    } else if (event.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; more(); index++) {
        const item = `${path}[${index}]`;
        note(item);
        value(item);
      }
    } else if (event.type === EVENT_ID.MAPPING) {
      while (more()) {
        const key = events[next];
        if (key?.type !== EVENT_ID.SCALAR) {
          value('');
          value('');
          continue;
        }
        const name = getScalarValue(text, key);
        const field = path === '' ? name : `${path}.${name}`;
        note(field);
        next++;
        value(field);
      }
    }
  }

  /** Whether the collection goes on; steps over its end. */
  function more(): boolean {
    const event = events[next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return true;
    next++;
    return false;
  }

  function note(path: string): void {
    const event = events[next];
    if (event === undefined || !('anchorStart' in event)) return;
    const start =
      'valueStart' in event ? event.valueStart : 'start' in event ? event.start : event.anchorStart;
    lines.set(path, lineOf(starts, start) + 1);
  }

  value('');
}
