import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** An issue body from a file: a YAML or JSON file is what somebody would paste, so it is fenced as such. */
export function readBody(file: string): string {
  if (!existsSync(file)) throw new UsageError(`${file} is not there.`);
  const text = readFileSync(file, 'utf8');
  if (!/\.(ya?ml|json)$/i.test(file)) return text;
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text.trimEnd()}\n${fence}\n`;
}

/** Lines that {@link readBody} put before the file's own first line. */
export function linesBefore(file: string): number {
  return /\.(ya?ml|json)$/i.test(file) ? 1 : 0;
}
