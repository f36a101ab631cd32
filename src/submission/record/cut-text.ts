import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { inQuotes } from './in-quotes.ts';
import { isExact } from './typography.ts';

/** What stands behind a text on its line as a comment without a space behind its `#`: `node #4`. */
export function behindText(source: string, end: number, field: string): string | undefined {
  if (isExact(field)) return undefined;
  return /^[ \t]{1,8}#[^\s#][^\n]{0,200}/.exec(source.slice(end, end + 220))?.[0].trimEnd();
}

/** A warning that YAML takes the end of a text for a comment. */
export function cutText(field: string, value: string, comment: string, line: number): Finding {
  const whole = inQuotes(value + comment);
  const key = field.slice(field.lastIndexOf('.') + 1);
  return {
    rule: 'text-cut',
    severity: 'warning',
    field,
    line,
    message: `${field}: ${quoted(comment.trim())} is a comment for YAML, because a space stands before it; the value is ${quoted(value)}.`,
    remedy:
      whole === undefined
        ? 'Put the text in double quotes if that belongs to it, else a space behind the #.'
        : `Write \`${key}: ${whole}\` in quotes if that belongs to it, else a space behind the #.`,
  };
}
