import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';

/** What is wrong with a table, as an error on its line. */
export function tableFinding(
  rule: string,
  field: string,
  line: number,
  message: string,
  remedy: string,
): Finding {
  return { rule, severity: 'error', field, line, message, remedy };
}

/** A name of a metric or group that is struck out, wholly or in part, though what it names may stand. */
export function struckName(field: string, name: string, standing: string, line: number): Finding {
  return tableFinding(
    'text-struck',
    field,
    line,
    `The name ${quoted(name)} on line ${line} is struck out, so what belongs to it is not read.`,
    standing === ''
      ? 'Delete it with its values, or write it without the signs that strike it out.'
      : `Write ${quoted(standing)} alone.`,
  );
}
