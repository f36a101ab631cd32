import type { InlineReader } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';
import { blockText } from './block-text.ts';
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

/** The first section that is called after metrics and has no table, else the first that has one. */
export function resultsSection(
  sections: readonly Section[],
  body: string,
  inline: InlineReader,
): ResultsSection | undefined {
  const found = sections.filter(({ title }) => METRICS.test(title) && !OTHERS.test(title));
  const own = found.find(({ blocks }) => !blocks.some(({ type }) => type === 'table')) ?? found[0];
  if (own === undefined) return undefined;
  const { title, line, blocks } = own;
  const first = blocks.some(({ type }) => type === 'table')
    ? undefined
    : blocks.find(
        (block) => block.type !== 'html' && withoutHint(blockText(block, body, inline).text) !== '',
      );
  return { title, line, untabled: first?.position?.start.line };
}
