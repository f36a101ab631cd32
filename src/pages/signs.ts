import type { Tier } from '../hub/hub.ts';

/** The medal of a rank; models that share a rank share the medal. */
export function medal(rank: number): string {
  return ['🥇', '🥈', '🥉', '🏅', '🏅'][rank - 1] ?? '🎖️';
}

/** The medal, and behind the third the number too: many ranks share a medal there. */
export function rankSign(rank: number): string {
  return rank <= 3 ? medal(rank) : `${medal(rank)} ${rank}`;
}

const DOMAINS: readonly (readonly [RegExp, string])[] = [
  [/cross|multi|general/i, '🌐'],
  [/genom|genet|omics/i, '🧬'],
  [/neuro|brain|psych/i, '🧠'],
  [/cardi/i, '🫀'],
  [/radiol|imaging/i, '🩻'],
  [/patholog|histol/i, '🔬'],
  [/pulmo|lung|respir/i, '🫁'],
  [/onco|cancer/i, '🧫'],
];
const TASKS: readonly (readonly [RegExp, string])[] = [
  [/^classification$/i, '🎯'],
  [/^reconstruction$/i, '🔄'],
  [/generation/i, '✍️'],
  [/robust/i, '🛡️'],
  [/^regression$/i, '📈'],
  [/^segmentation$/i, '🧩'],
];
const CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/report|document/i, '📄'],
  [/scanner|device/i, '🔬'],
  [/site|hospital|institution/i, '🏥'],
  [/stage|disease|diagnosis/i, '🩺'],
  [/sex|gender/i, '👤'],
  [/age/i, '📅'],
  [/ethnic|race|ancestry/i, '🌍'],
  [/acquisition|modality/i, '📡'],
  [/preproc/i, '⚙️'],
  [/field/i, '🧲'],
];

const first = (signs: readonly (readonly [RegExp, string])[], name: string, otherwise: string) =>
  signs.find(([pattern]) => pattern.test(name))?.[1] ?? otherwise;

export const domainSign = (domain: string): string => first(DOMAINS, domain, '🏥');
export const taskSign = (task: string): string => first(TASKS, task, '📋');
export const categorySign = (category: string): string => first(CATEGORIES, category, '📊');

const TIERS = ['⭐', '✅', '🔶'] as const;

/** The sign of a tier by its place among the tiers. */
export function tierSign(tiers: readonly Tier[], name: string | undefined): string {
  const index = tiers.findIndex((tier) => tier.name === name);
  if (index < 0) return '';
  return isBottom(tiers, index) ? '📈' : (TIERS[index] ?? '🔹');
}

/** Whether a tier is the one still developing: the last of several, if no model can be below it. */
export function isBottom(tiers: readonly Tier[], index: number): boolean {
  const [best, tier] = [tiers[0], tiers[index]];
  if (tier === undefined || index === 0 || index !== tiers.length - 1) return false;
  const lowerIsBetter =
    best?.min === undefined ? best?.max !== undefined : best.min < (tier.min ?? -Infinity);
  return lowerIsBetter ? tier.max === undefined : (tier.min ?? 0) <= 0;
}
