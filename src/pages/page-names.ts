import { createHash } from 'node:crypto';

/** Ids that are a file name on every system as they are; others are never trusted with a path. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;
/** What Windows keeps for devices, and what MkDocs and GitHub take for the page of the folder. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|index|readme)(?:\.|$)/i;
const LONGEST = 80;

/**
 * A file name without extension for every id: the id itself where that is safe, else what is plain in it and a
 * piece of its SHA-256. No two names are equal, even where case does not count: ids that would meet all get the
 * hash, so a name does not depend on the order of the ids.
 */
export function pageNames(ids: Iterable<string>): ReadonlyMap<string, string> {
  const levels = new Map([...ids].map((id) => [id, isSafe(id) ? 0 : 1]));
  for (;;) {
    const owners = new Map<string, string[]>();
    for (const [id, level] of levels) {
      const key = nameOf(id, level).toLowerCase();
      const others = owners.get(key);
      if (others === undefined) owners.set(key, [id]);
      else others.push(id);
    }
    const meeting = [...owners.values()].filter((group) => group.length > 1).flat();
    if (meeting.length === 0) return new Map([...levels].map(([id, level]) => [id, nameOf(id, level)]));
    for (const id of meeting) levels.set(id, Math.min(2, (levels.get(id) ?? 0) + 1));
  }
}

const isSafe = (id: string) => id.length <= LONGEST && PLAIN.test(id) && !TAKEN.test(id);

/** Level 0: the id; 1: with 8 digits of its hash; 2: with all 64, which no two ids share. */
function nameOf(id: string, level: number): string {
  if (level === 0) return id;
  const stem = id
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const hash = createHash('sha256').update(id).digest('hex');
  return `${stem === '' ? 'id' : stem}-${level === 1 ? hash.slice(0, 8) : hash}`;
}
