import { FAULT_KINDS } from '../../tests/support/faults.ts';
import type { Report, Violation } from './job.ts';

const sum = (reports: readonly Report[], of: (report: Report) => number) =>
  String(reports.reduce((total, report) => total + of(report), 0));

/** Scenarios, calls, faults and violations, as a Markdown table. */
export function faultTable(reports: readonly Report[]): string {
  if (reports.length === 0) return '';
  const rows = reports.map((report) => [
    report.part === 'pairs' ? `${report.name}, pairs of faults` : report.name,
    String(report.calls),
    String(report.played),
    String(report.idle),
    String(report.violations.length),
  ]);
  const total = [
    '**all**',
    '',
    sum(reports, ({ played }) => played),
    sum(reports, ({ idle }) => idle),
    sum(reports, ({ violations }) => violations.length),
  ];
  return table(
    ['scenario', 'calls', 'faults played', 'of them without effect', 'violations'],
    [...rows, total],
  ).concat(`\nKinds: ${FAULT_KINDS.join(', ')}.\n`);
}

/** Races, interleavings, different orders and violations, as a Markdown table. */
export function raceTable(reports: readonly Report[]): string {
  if (reports.length === 0) return '';
  const rows = reports.map(({ name, played, orders, violations }) => [
    name,
    String(played),
    String(orders),
    String(violations.length),
  ]);
  const total = [
    '**all**',
    sum(reports, ({ played }) => played),
    sum(reports, ({ orders }) => orders),
    sum(reports, ({ violations }) => violations.length),
  ];
  return table(['two runs', 'interleavings', 'different orders', 'violations'], [...rows, total]);
}

/** Every violation once, with the places where it was seen. */
export function violationList(violations: readonly Violation[]): string {
  if (violations.length === 0) return 'No violations.';
  const places = Map.groupBy(violations, ({ what }) => what);
  return [...places]
    .map(([what, seen]) => {
      const shown = seen.slice(0, 8).map(({ where }) => `  - ${where}`);
      const more = seen.length > shown.length ? [`  - and ${seen.length - shown.length} more`] : [];
      return [`- ${what}`, ...shown, ...more].join('\n');
    })
    .join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')}\n`;
}
