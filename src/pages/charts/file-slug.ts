import { createHash } from 'node:crypto';

const LONGEST = 60;

/**
 * A name for files from an id: lower-case letters, digits, `-` and `_`. Where that loses something, or where
 * another of `ids` differs only in case, a digest of the id tells them apart, also on disks that ignore case.
 */
export function fileSlug(id: string, ids: Iterable<string>): string {
  const lower = id.toLowerCase();
  const plain = lower
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[-_]+/, '')
    .slice(0, LONGEST);
  if (plain === lower && ![...ids].some((other) => other !== id && other.toLowerCase() === lower))
    return plain;
  const digest = createHash('sha256').update(id.toWellFormed()).digest('hex').slice(0, 10);
  return plain === '' ? digest : `${plain}-${digest}`;
}
