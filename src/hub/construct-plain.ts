import { CORE_SCHEMA, EVENT_ID, getScalarValue, type parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Json } from '../submission/json.ts';

type Events = ReturnType<typeof parseEvents>;
type Scalar = Extract<Events[number], { type: typeof EVENT_ID.SCALAR }>;

/** What js-yaml has to construct itself. */
const NOT_PLAIN = Symbol('not plain');
/** Texts that begin so mean themselves in every core schema; the others are asked for. */
const TEXT = /^[A-EG-MO-SU-Za-eg-mo-su-z]/;
/** Numbers that every core schema reads as JavaScript does. */
const NUMBER = /^[1-9]\d{0,14}$|^-?(?:0|[1-9]\d{0,14})\.\d{1,20}$/;

/**
 * The value of one document that holds no anchor, alias, tag, merge key, key twice, key that is no text or key that every
 * JavaScript object has (`constructor`); undefined for any other, and for broken ones. Nearly all hub files are
 * such, and for them this gives what js-yaml's `load` gives in half the time: it neither keeps account of anchors and
 * tags nor asks every text for its type.
 */
export function constructPlain(source: string, events: Events): Json | undefined {
  if (events[0]?.type !== EVENT_ID.DOCUMENT) return undefined;
  let next = 1;

  function value(): Json | typeof NOT_PLAIN {
    const event = events[next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return isBare(event) ? scalar(source, event) : NOT_PLAIN;
      case EVENT_ID.SEQUENCE:
        return isBare(event) ? sequence() : NOT_PLAIN;
      case EVENT_ID.MAPPING:
        return isBare(event) ? mapping() : NOT_PLAIN;
      default:
        return NOT_PLAIN;
    }
  }

  function sequence(): Json | typeof NOT_PLAIN {
    const items: Json[] = [];
    while (events[next]?.type !== EVENT_ID.POP) {
      const item = value();
      if (item === NOT_PLAIN) return NOT_PLAIN;
      items.push(item);
    }
    next++;
    return items;
  }

  function mapping(): Json | typeof NOT_PLAIN {
    const result: Record<string, Json> = {};
    while (events[next]?.type !== EVENT_ID.POP) {
      const key = events[next++];
      if (key?.type !== EVENT_ID.SCALAR || !isBare(key)) return NOT_PLAIN;
      const name = scalar(source, key);
      if (typeof name !== 'string' || name === '<<' || result[name] !== undefined) return NOT_PLAIN;
      const item = value();
      if (item === NOT_PLAIN) return NOT_PLAIN;
      result[name] = item;
    }
    next++;
    return result;
  }

  const document = value();
  // The document's own end, and nothing behind it.
  return document === NOT_PLAIN || next !== events.length - 1 ? undefined : document;
}

function isBare(event: { readonly anchorStart: number; readonly tagStart: number }): boolean {
  return event.anchorStart < 0 && event.tagStart < 0;
}

function scalar(source: string, event: Scalar): Json {
  const text = getScalarValue(source, event);
  if (event.style !== SCALAR_STYLE.PLAIN || TEXT.test(text)) return text;
  if (NUMBER.test(text)) return Number(text);
  return CORE_SCHEMA.resolveImplicitScalarTag(text).value as Json;
}
