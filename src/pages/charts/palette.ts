/**
 * Colours of the charts: those of Okabe and Ito, which people with any kind of colour blindness tell apart
 * (https://jfly.uni-koeln.de/color/), each with what stands for it in a dark scheme.
 */
export const INK = '#1f2328';
export const SOFT = '#57606a';
export const GRID = '#d0d7de';
export const PAPER = '#ffffff';
export const BLUE = '#0072b2';
export const VERMILLION = '#d55e00';
const GREEN = '#009e73';
const SKY = '#56b4e9';
const ORANGE = '#e69f00';
const PURPLE = '#cc79a7';
const YELLOW = '#f0e442';
const GREY = '#8c959f';

const DARK: Readonly<Record<string, string>> = {
  [INK]: '#e6edf3',
  [SOFT]: '#adb6c0',
  [GRID]: '#30363d',
  [PAPER]: '#0d1117',
  [BLUE]: '#56b4e9',
  [VERMILLION]: '#ff8c42',
};

/** Fills of tier bands, best first; the tier that is still developing is grey. */
const BANDS = [GREEN, SKY, ORANGE, PURPLE, YELLOW, VERMILLION] as const;
/** Of more tiers than colours, the worse ones share theirs again; none looks like the best two. */
const SHARED_FROM = 2;

/** Fill of a tier's band by its place among the tiers. */
export function bandFill(index: number, isBottom: boolean): string {
  if (isBottom) return GREY;
  const shared = SHARED_FROM + ((index - SHARED_FROM) % (BANDS.length - SHARED_FROM));
  return BANDS[index < SHARED_FROM ? index : shared] ?? GREY;
}

/** A style sheet that turns the colours of a drawing for readers who have asked for a dark scheme. */
export function darkStyle(): string {
  const rules = Object.entries(DARK).map(
    ([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`,
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
