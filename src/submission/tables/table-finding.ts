import type { Finding } from '../finding.ts';

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
