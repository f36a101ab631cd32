import { distance } from 'fastest-levenshtein';

/** Letters and digits only, in NFKC and lower case: how two names are compared by a tired reader. */
export function looseName(name: string): string {
  const before = remembered.get(name);
  if (before !== undefined) return before;
  const loose = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (name.length <= 64) remembered.set(name, loose);
  return loose;
}

/** The same few names come again in every record. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 2000;

/** The known name that was probably meant: at most a third of its letters away; undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = looseName(name);
  let best: { name: string; far: number } | undefined;
  for (const candidate of known) {
    const loose = looseName(candidate);
    const far = distance(wanted, loose);
    if (
      far <= Math.max(1, Math.floor(Math.min(wanted.length, loose.length) / 3)) &&
      far < (best?.far ?? Number.POSITIVE_INFINITY)
    ) {
      best = { name: candidate, far };
    }
  }
  return best?.name;
}

/** Whether all words of a name stand in an id: `ADNI` in `DS-ADNI`. */
function contains(id: string, name: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
  const has = new Set(words(id));
  const wanted = words(name);
  return wanted.length > 0 && wanted.every((word) => has.has(word));
}

/** A remedy that names the near one, or lists up to ten that exist. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known) ?? known.find((id) => contains(id, name));
  if (near !== undefined) return `Did you mean "${near}"?`;
  const some = known
    .slice(0, 10)
    .map((id) => `"${id}"`)
    .join(', ');
  return known.length === 0
    ? 'The hub has none yet; ask a maintainer to add it.'
    : `Use one the hub knows: ${some}${known.length > 10 ? ', …' : ''}.`;
}
