import { looseName, nearest, suggestion } from './did-you-mean.ts';

/** What a hub calls something. */
export interface Named {
  readonly id: string;
  readonly name?: string;
}

/** A remedy for an id that is none of some: the id that stands among its words, whose name it is, or that is near. */
export function whichKnown(given: string, known: readonly Named[]): string {
  const named = known.filter(({ name = '' }) => name !== '' && looseName(name) === looseName(given));
  const [first] = named;
  if (first !== undefined && named.length === 1) return `That is the name of "${first.id}": write the id.`;
  const among = idsAmong(given, known);
  if (among.length > 1) return `Write one id: ${among.map((id) => `"${id}"`).join(' or ')}.`;
  if (among[0] !== undefined) return `Did you mean "${among[0]}"?`;
  const ids = known.map(({ id }) => id);
  const near = nearest(given, ids);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const parts = known.filter(({ id, name = '' }) => isPartOf(given, id) || isPartOf(given, name));
  const [part] = parts;
  return part !== undefined && parts.length === 1 ? `Did you mean "${part.id}"?` : suggestion(given, ids);
}

/** The ids that stand whole in a text, the longest where one is part of another. */
export function idsAmong(text: string, known: readonly Named[]): readonly string[] {
  const words = ` ${wordsOf(text).join(' ')} `;
  const found = known.flatMap(({ id }) => {
    const own = wordsOf(id).join(' ');
    return own !== '' && words.includes(` ${own} `) ? [{ id, own }] : [];
  });
  return found
    .filter(({ own }) => !found.some((other) => other.own !== own && other.own.includes(own)))
    .map(({ id }) => id);
}

/** Words that say what kind of thing it is, and not which. */
const KIND = new Set('ds dataset datasets data set bm benchmark the of on for and using'.split(' '));

/** Whether all words of one text that tell anything stand in the other: `ADNI dataset` in `DS-ADNI`. */
function isPartOf(text: string, whole: string): boolean {
  const wanted = wordsOf(text).filter((word) => !KIND.has(word));
  const has = new Set(wordsOf(whole));
  return wanted.some((word) => /\p{L}/u.test(word)) && wanted.every((word) => has.has(word));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
