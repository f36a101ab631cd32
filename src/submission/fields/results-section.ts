import type { RootContent } from 'mdast';
import type { Section } from '../sections/read-sections.ts';
import { holdsGroups } from '../tables/heads.ts';
import { sourceOf } from './block-text.ts';
import { withoutHint } from './placeholders.ts';

/** The section in which the metrics are to stand. */
export interface ResultsSection {
  readonly title: string;
  /** 1-based line of its heading. */
  readonly line: number;
  /** Line of the first thing that stands there instead of a table; undefined where nothing does. */
  readonly untabled?: number;
}

const METRICS = /\b(?:metrics?|results?|scores?|performance)\b/i;
const OTHERS = /stratif|sub-?group|granular|note|comment|discussion|benchmark results/i;
/** A value of a metric, and no count of groups. */
const FIGURE = /\d[.,]\d/;

/** Enough of a text to see whether it says anything. */
const MOST_CHARACTERS = 1_000;

/** The first section that is called after metrics and has no table, else the first that has one. */
export function resultsSection(sections: readonly Section[], body: string): ResultsSection | undefined {
  const found = sections.filter(({ title }) => METRICS.test(title) && !OTHERS.test(title));
  const own = found.find(({ blocks }) => !blocks.some(({ type }) => type === 'table')) ?? found[0];
  if (own === undefined) return undefined;
  const { title, line, blocks } = own;
  if (blocks.some(({ type }) => type === 'table')) return { title, line };
  return { title, line, untabled: blocks.find((block) => says(block, body))?.position?.start.line };
}

/** The first section of groups that holds figures and no table. */
export function untabledGroups(sections: readonly Section[], body: string): ResultsSection | undefined {
  for (const { title, line, blocks } of sections) {
    if (!holdsGroups(title) || blocks.some(({ type }) => type === 'table')) continue;
    const figures = blocks.find((block) => says(block, body) && FIGURE.test(sourceOf(block, body)));
    if (figures !== undefined) return { title, line, untabled: figures.position?.start.line };
  }
  return undefined;
}

/** Whether a block is an answer; read as source, because a long one is not worth more. */
function says(block: RootContent, body: string): boolean {
  if (block.type === 'html') return /^<table\b/i.test(block.value);
  const source = block.type === 'code' ? block.value : sourceOf(block, body);
  return withoutHint(source.slice(0, MOST_CHARACTERS)) !== '';
}
