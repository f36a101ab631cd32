import { type EVENT_ID, getScalarValue, type parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Json } from './json.ts';

type Scalar = Extract<ReturnType<typeof parseEvents>[number], { type: typeof EVENT_ID.SCALAR }>;

/** Why a record is not read: rule, offset in the source, and the cure. */
export class Refused extends Error {
  readonly rule: string;
  readonly offset: number;
  readonly remedy: string;
  readonly field: string;

  constructor(rule: string, offset: number, message: string, remedy: string, field = '') {
    super(message);
    this.rule = rule;
    this.offset = offset;
    this.remedy = remedy;
    this.field = field;
  }
}

const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/** The YAML 1.2 core schema, less what two readers could read differently or no number can hold. */
export function readScalar(source: string, event: Scalar, field: string): Json {
  const text = getScalarValue(source, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return text;
  if (/^(|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?\.(inf|Inf|INF|nan|NaN|NAN)$/.test(text)) {
    throw new Refused(
      'number-not-finite',
      event.valueStart,
      `"${text}" is not a finite number.`,
      'Leave the entry out if there is no value.',
      field,
    );
  }
  if (!INTEGER.test(text) && !FLOAT.test(text)) return text;
  const number = Number(text);
  if (!Number.isFinite(number))
    throw new Refused(
      'number-not-finite',
      event.valueStart,
      `${text} is too large for a number.`,
      'Write the value that was measured.',
      field,
    );
  if (INTEGER.test(text)) {
    if (!Number.isSafeInteger(number))
      throw new Refused(
        'number-inexact',
        event.valueStart,
        `${text} cannot be held exactly (it would become ${number}).`,
        'Put it in quotes if it is an identifier.',
        field,
      );
    if (/^[-+]?0\d/.test(text)) return text;
  }
  return Object.is(number, -0) ? 0 : number;
}
