import { toString as plainText } from 'mdast-util-to-string';
import { paragraphsOf } from '../fields/block-text.ts';
import type { Finding } from '../finding.ts';
import type { InlineReader } from '../sections/inline-reader.ts';
import type { Section } from '../sections/read-sections.ts';

const MOST_SHOWN = 10;

/** A warning where boxes of the section "Checklist" are not ticked. Task lists elsewhere are prose. */
export function checklistFindings(sections: readonly Section[], inline: InlineReader): readonly Finding[] {
  const open = sections
    .filter(({ title }) => /^(?:submission )?checklist\b/i.test(title))
    .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'list').flatMap(paragraphsOf))
    .flatMap((paragraph) => {
      const [first = ''] = plainText(paragraph).split('\n');
      const line = paragraph.position?.start.line ?? 1;
      const label = /^\[ \]\s+(.*)$/.exec(first)?.[1];
      return label === undefined || /^\(?optional\b/i.test(label) ? [] : [{ label, line }];
    });
  const [first] = open;
  if (first === undefined) return [];
  const shown = open
    .slice(0, MOST_SHOWN)
    .map(({ label, line }) => `"${inline.text(label, line)}" (line ${line})`);
  return [
    {
      rule: 'checklist-unticked',
      severity: 'warning',
      field: '',
      line: first.line,
      message: `Not ticked in the checklist: ${shown.join(', ')}${open.length > MOST_SHOWN ? ', …' : ''}.`,
      remedy: 'Tick what holds; a maintainer will ask about the rest.',
    },
  ];
}
