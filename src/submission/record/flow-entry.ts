import { inQuotes } from './in-quotes.ts';
import { countHint, numberHint } from './number-hint.ts';
import type { Slip } from './typography.ts';

/** An entry of a mapping in `{ }`, where its key begins and ends in the source. */
export interface FlowEntry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether its value is a plain scalar; undefined where it has none. */
  readonly value?: { readonly start: number; readonly isPlain: boolean };
}

const WHOLE = /^[-+]?\d{1,20}$/;
/** A number that a comma cut into a value and keys: `0,93`, `1,024,000`. */
const CUT_NUMBER = /^[-+]?\d{1,20}(?:,[ \t]*\d[^,{}[\]:\n]{0,30}(?=[,}\n])){1,6}/;
/** One more number that a comma cuts. */
const ANOTHER = /:[ \t]{0,8}[-+]?\d{1,20},[ \t]{0,8}\d[^,{}[\]:\n]{0,30}[,}\n]/;

/**
 * Why a key without a value cannot stand in `{ }`, where a comma begins a new entry: `{AUROC: 0,93}` would be an
 * AUROC of 0 and a key 93. `before` is the entry in front of it.
 */
export function bareKey(source: string, key: FlowEntry, before: FlowEntry | undefined): Slip | undefined {
  if (key.value !== undefined || /^["']?\s*:/.test(source.slice(key.end, key.end + 80))) return undefined;
  const from = before?.value?.isPlain === true ? before.value.start : undefined;
  if (before !== undefined && from !== undefined) {
    const first = source.slice(from, key.start).replace(/[\s,]+$/, '');
    const number = WHOLE.test(first)
      ? CUT_NUMBER.exec(source.slice(from, from + 240))?.[0].trim()
      : undefined;
    if (number !== undefined) return cutNumber(before.name, number, source.slice(key.end, key.end + 400));
    if (!WHOLE.test(first) && !/^[-+.\d][\d.eE+-]*$/.test(first))
      return cutText(source, from, key, before.name);
  }
  const name = key.name.slice(0, 80);
  return {
    rule: 'key-alone',
    message: `"${name}" stands between commas without a value.`,
    remedy: `Write \`${name}: \` and its value, or take it out.`,
  };
}

function cutNumber(name: string, number: string, rest: string): Slip {
  const meant = name === 'N' ? countHint : numberHint;
  const remedy = meant(number.replace(/,\s+/g, ',')) ?? 'Write a plain number, without commas.';
  return {
    rule: 'number-cut',
    message: `The comma in ${name}: ${number} would end the number, because { } has a comma between entries.`,
    remedy: ANOTHER.test(rest) ? `${remedy} Do the same with the other numbers.` : remedy,
  };
}

function cutText(source: string, from: number, key: FlowEntry, name: string): Slip {
  const whole = inQuotes(source.slice(from, key.end).replace(/\s+/g, ' '));
  return {
    rule: 'key-alone',
    message: `"${key.name.slice(0, 80)}" stands behind a comma, where { } begins a new entry, without a value.`,
    remedy:
      whole === undefined
        ? `Put the text of ${name} in double quotes.`
        : `Write \`${name}: ${whole}\` in quotes if it belongs to ${name}, else give it a value.`,
  };
}

/** Why a key without quotes is none: JSON has no comments, so one becomes the beginning of the next key. */
export function commentKey(name: string): Slip | undefined {
  const quote = name.indexOf('"');
  if (name.startsWith('//') || name.startsWith('/*')) {
    const comment = name.slice(0, quote < 0 ? 80 : Math.min(quote, 80)).trim();
    return {
      rule: 'json-comment',
      message: `"${comment}" is read as a part of the record: JSON has no comments.`,
      remedy: `Delete \`${comment}\`.`,
    };
  }
  if (quote < 0) return undefined;
  const plain = name.replaceAll('"', '').trim().slice(0, 80);
  return {
    rule: 'key-quotes',
    message: `The key \`${name.slice(0, 80)}\` holds a quotation mark.`,
    remedy: `Write \`${plain}:\` without quotation marks.`,
  };
}
