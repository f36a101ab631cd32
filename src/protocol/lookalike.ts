import { looseName } from './did-you-mean.ts';

/**
 * Letters of other alphabets that are drawn like a Latin one, in lower case; the part of Unicode's confusables
 * (UTS #39, confusables.txt) that one meets in names. Full-width and mathematical letters are taken care of by NFKC.
 */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  ү: 'y',
  ь: 'b',
  п: 'n',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ζ: 'z',
  γ: 'y',
  օ: 'o',
  ո: 'n',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  զ: 'q',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʏ: 'y',
};

/** How a name looks to a reader: its letters and digits in lower case, look-alike letters as the Latin ones. */
export function looksLike(name: string): string {
  return looseName(name.normalize('NFKD').replace(/\p{M}+/gu, '')).replace(/./gu, (letter) =>
    Object.hasOwn(LATIN, letter) ? (LATIN[letter] ?? letter) : letter,
  );
}

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Lisu', /\p{Script=Lisu}/u],
] as const;

/**
 * The first word whose letters are of several alphabets that share shapes. East Asian and other scripts beside
 * Latin are usual and harmless; `β-VAE` is two words.
 */
export function mixedWord(
  name: string,
): { readonly word: string; readonly scripts: readonly string[] } | undefined {
  for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
    const scripts = SCRIPTS.filter(([, script]) => script.test(word)).map(([script]) => script);
    if (scripts.length > 1) return { word, scripts };
  }
  return undefined;
}
