import type { Construct, Extension } from 'micromark-util-types';

/** The text around the record is more intricate than Podium reads; `line` is where it stopped. */
export class TooIntricate extends Error {
  override readonly name = 'TooIntricate';
  readonly line: number;

  constructor(line: number) {
    super(`stopped on line ${line}`);
    this.line = line;
  }
}

/** What one reading may cost: a block or a line that continues one costs 1, a container more. */
const MOST_WORK = 4_000;
const QUOTE = 24;
const ITEM = 10;
/** Containers are looked through on every line; deeper than this nobody writes by hand. */
const MOST_COLUMNS = 48;

const codes = (characters: string) => [...characters].map((character) => character.charCodeAt(0));

/**
 * A micromark extension that reads nothing and counts what is read. The tokenizer's time grows with the square
 * of some structures (quotes, nested lists), so it is stopped, by {@link TooIntricate}, at an amount of work that
 * takes well under 200 ms; a bound on bytes alone would have to refuse honest prose.
 */
export function workLimit(): Extension {
  let work = 0;
  const counter = (cost: number, deepens: boolean): Construct => ({
    partial: true,
    tokenize(_effects, _ok, nok) {
      return (code) => {
        const { line, column } = this.now();
        work += deepens ? cost + column / 2.5 : cost;
        if (work > MOST_WORK || (deepens && column > MOST_COLUMNS)) throw new TooIntricate(line);
        return nok(code);
      };
    },
  });
  const block = counter(1, false);
  const quote = counter(QUOTE, true);
  const item = counter(ITEM, true);
  const at = (characters: string, construct: Construct) =>
    Object.fromEntries(codes(characters).map((code) => [code, construct]));
  return {
    flow: { ...at('#*-<=_`~', block), null: block },
    document: { ...at('>', quote), ...at('*+-0123456789[', item) },
  };
}
