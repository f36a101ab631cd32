import type { Finding, Severity } from './finding.ts';

/** What the reading remarks about the form of a submission, and never refuses; `rules.<id>` sets the severity. */
export const REMARKS = [
  {
    id: 'checklist-unticked',
    why: 'What the template asks to confirm and nobody has ticked is for a maintainer to ask about.',
  },
  {
    id: 'date-assumed',
    why: 'A date under a label that is not read is lost, and the day on which the issue was opened would stand for it.',
  },
  {
    id: 'table-not-in-record',
    why: 'Beside a record only the record is written, so what tables alone give is lost.',
  },
  { id: 'text-cut', why: 'A # behind a space ends a text in YAML, and what stands behind it is lost.' },
] as const;

const IDS: ReadonlySet<string> = new Set(REMARKS.map(({ id }) => id));

/** Findings of the reading, its remarks with the severities that the hub has set. */
export function withSeverities(
  findings: readonly Finding[],
  severities: Readonly<Record<string, Severity | 'off'>>,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const set =
      IDS.has(finding.rule) && Object.hasOwn(severities, finding.rule) ? severities[finding.rule] : undefined;
    if (set === undefined) return [finding];
    return set === 'off' ? [] : [{ ...finding, severity: set }];
  });
}
