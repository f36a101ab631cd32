import { eastAsianWidth } from 'get-east-asian-width';
import type { Entry } from '../ranking/board.ts';
import { tidyText } from './inert.ts';
import { medal } from './signs.ts';

const LONGEST = 10;
/** As wide as the longest names, so that another model on a side step does not move the whole picture. */
const SIDE = LONGEST + 3;
const STEP = 11;

/** The first three on a podium, drawn for a code block; undefined for fewer than three. */
export function podiumArt(entries: readonly Entry[]): string | undefined {
  const [first, second, third] = entries;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const [top, left, right] = [plate(first), plate(second), plate(third)];
  const side = Math.max(SIDE, width(left) + 1, width(right) + 1);
  const indent = ' '.repeat(side);
  return [
    indent + centred(medal(first.rank), STEP + 2),
    indent + centred(top, STEP + 2),
    `${indent}┌${'─'.repeat(STEP)}┐`,
    `${centred(medal(second.rank), side)}│${' '.repeat(STEP)}│${centred(medal(third.rank), side)}`,
    `${' '.repeat(side - 1 - width(left))}${left} │${' '.repeat(STEP)}│ ${right}`,
    `${'─'.repeat(side)}┴${'─'.repeat(STEP)}┴${'─'.repeat(side)}`,
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A name in brackets, cut to fit. A code block shows text as it is, so what templates react to is replaced. */
function plate({ modelName }: Entry): string {
  const safe = tidyText(modelName).replace(/[[{]/g, '(').replace(/[\]}]/g, ')').replaceAll('`', "'");
  let [shown, left] = ['', LONGEST];
  for (const sign of Array.from(safe)) {
    left -= width(sign);
    if (left < 0) break;
    shown += sign;
  }
  return `[${shown}]`;
}

/** Columns in a fixed-width font: an emoji or a Chinese character takes two, an accent none. */
const width = (text: string) =>
  Array.from(text).reduce((sum, sign) => {
    if (/[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(sign)) return sum;
    return sum + eastAsianWidth(sign.codePointAt(0) ?? 0);
  }, 0);

function centred(text: string, columns: number): string {
  const free = Math.max(0, columns - width(text));
  const before = Math.floor(free / 2);
  return ' '.repeat(before) + text + ' '.repeat(free - before);
}
