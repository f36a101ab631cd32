import { unseenIn } from './plain-text.ts';
import { quoted } from './quoted.ts';

/** Why a name (a key of the record, a metric, a group) cannot stand. */
export interface Forbidden {
  readonly rule: 'key-forbidden' | 'text-not-plain';
  readonly message: string;
  readonly remedy: string;
}

/** Longest name. */
const MOST_CHARACTERS = 200;

/** Names that mean something to JavaScript, that are too long, or that hide a character. */
export function forbiddenName(name: string): Forbidden | undefined {
  if (name === '__proto__' || name === 'constructor' || name === 'prototype')
    return {
      rule: 'key-forbidden',
      message: `The record has the key "${name}".`,
      remedy: 'Leave the key out.',
    };
  if (name.length > MOST_CHARACTERS) {
    const message = `The record has a key of ${name.length} characters.`;
    return { rule: 'key-forbidden', message, remedy: `Keep keys under ${MOST_CHARACTERS}.` };
  }
  const unseen = unseenIn(name);
  if (unseen === undefined) return undefined;
  const message = `The key ${quoted(name)} holds the character ${unseen.code}, which cannot be seen.`;
  return { rule: 'text-not-plain', message, remedy: 'Type the key again by hand.' };
}
