import { type EVENT_ID, getScalarValue, type parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Json } from '../json.ts';
import { deceptionIn } from '../plain-text.ts';
import { isDecimal } from './decimal.ts';
import { entrySlip } from './entry-slip.ts';
import { Refused } from './refused.ts';
import { typographySlip } from './typography.ts';

type Scalar = Extract<ReturnType<typeof parseEvents>[number], { type: typeof EVENT_ID.SCALAR }>;

const INTEGER = /^[-+]?\d+$/;

/** The YAML 1.2 core schema, less what two readers could read differently or no number can hold. */
export function readScalar(source: string, event: Scalar, field: string): Json {
  const text = getScalarValue(source, event);
  const at = event.valueStart;
  const intruder = deceptionIn(text);
  if (intruder !== undefined) {
    throw new Refused(
      'text-not-plain',
      at,
      `The value of ${field} holds the character ${intruder.code}, which cannot be seen.`,
      'Type the value again by hand.',
      field,
    );
  }
  if (event.style !== SCALAR_STYLE.PLAIN) return text;
  const slip =
    entrySlip(source.slice(event.valueStart, event.valueEnd), field) ?? typographySlip(text, field);
  if (slip !== undefined) throw new Refused(slip.rule, at, slip.message, slip.remedy, field);
  return plainValue(text, at, field);
}

/** What a scalar without quotes stands for. */
export function plainValue(text: string, at: number, field: string): Json {
  if (/^(|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?\.(inf|Inf|INF|nan|NaN|NAN)$/.test(text)) {
    throw new Refused('number-not-finite', at, `"${text}" is not a finite number.`, NO_VALUE, field);
  }
  if (!isDecimal(text)) return text;
  const number = Number(text);
  if (!Number.isFinite(number)) {
    throw new Refused('number-not-finite', at, `${shown(text)} is too large for a number.`, MEASURED, field);
  }
  if (number === 0 && /[1-9]/.test(text.replace(/e.*/i, ''))) {
    throw new Refused(
      'number-inexact',
      at,
      `${shown(text)} is too small for a number: it would become 0.`,
      MEASURED,
      field,
    );
  }
  if (INTEGER.test(text)) {
    if (!Number.isSafeInteger(number)) {
      throw new Refused(
        'number-inexact',
        at,
        `${shown(text)} cannot be held exactly: it would become ${number}.`,
        `Write it in quotes if it is an identifier: "${shown(text)}".`,
        field,
      );
    }
    if (/^[-+]?0\d/.test(text)) return text;
  }
  return Object.is(number, -0) ? 0 : number;
}

const NO_VALUE = 'Leave the entry out if there is no value.';
const MEASURED = 'Write the value that was measured.';

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
