import type { Finding } from '../submission/finding.ts';

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * A finding as a workflow command that GitHub shows beside the file. Escaped as `@actions/core` does, so that no
 * value can end the command or begin another:
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function annotation(file: string, { severity, rule, message, remedy, line }: Finding): string {
  const where = [
    `file=${property(file)}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${property(rule)}`,
  ];
  return `::${LEVELS[severity]} ${where.join(',')}::${data(`${message} ${remedy}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A value on one line of a log, where it cannot be taken for a workflow command of either form. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replaceAll('##[', '## [');
}
