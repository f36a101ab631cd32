import type { Fields } from '../fields/read-fields.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';

/** A warning where the day of the issue stands for a run that may have another: a label speaks of a date and is not read. */
export function dateAssumed({ fields, dateLike }: Fields, created: string | undefined): readonly Finding[] {
  if (created === undefined || fields.has('date') || dateLike === undefined) return [];
  const { label, value, line } = dateLike;
  return [
    {
      rule: 'date-assumed',
      severity: 'warning',
      field: 'run_metadata.date',
      line,
      message: `${quoted(label)} on line ${line} is not read as the date of the run; the day on which the issue was opened, ${created}, is taken.`,
      remedy: `Write \`**Evaluation Date**: ${value.slice(0, 40)}\` if that is the day of the run.`,
    },
  ];
}
