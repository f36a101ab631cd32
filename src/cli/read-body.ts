import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Finding } from '../submission/finding.ts';
import { UsageError } from './usage-error.ts';

/** A file that holds a record and nothing around it. */
const isBareRecord = (file: string): boolean => /\.(ya?ml|json)$/i.test(file);

/**
 * An issue body from a file: a YAML or JSON file is what somebody would paste, so it is fenced as such. `remedy` says
 * what to name instead of a folder.
 */
export function readBody(file: string, remedy: string): string {
  if (!existsSync(file)) throw new UsageError(`${file} is not there.`);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is no file. ${remedy}`);
  const text = textOf(file);
  if (!isBareRecord(file)) return text;
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text.trimEnd()}\n${fence}\n`;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read. Look at its permissions.`, { cause });
  }
}

/** A finding with the lines of the file itself: {@link readBody} puts one before the first of a record. */
export function inFile(file: string, finding: Finding): Finding {
  if (!isBareRecord(file)) return finding;
  const own = (line: number) => Math.max(1, line - 1);
  return {
    ...finding,
    line: finding.line === null ? null : own(finding.line),
    // Where the YAML reader tells the place within its words.
    message: finding.message.replace(
      /\(line (\d+), column/,
      (_, line: string) => `(line ${own(Number(line))}, column`,
    ),
  };
}
