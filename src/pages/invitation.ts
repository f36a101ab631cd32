import type { RootContent } from 'mdast';
import { callout } from './flavor.ts';
import { heading, link, list, type Piece, paragraph, strong } from './markdown.ts';
import type { PageContext } from './page-context.ts';

/** How to submit a model, and how to propose a protocol. */
export function invitation({ config, awaiting }: PageContext): RootContent[] {
  const { submit_url: submit, proposal_url: propose, flavor } = config.pages;
  const linked = (url: string | undefined, words: string): Piece =>
    url === undefined ? words : link(url, words);
  return [
    ...waiting(awaiting.map(({ benchmark }) => benchmark.name)),
    heading(2, '🚀 Get Your Model on the Leaderboard'),
    paragraph('Want to see your foundation model ranked here?'),
    list(
      [
        ['📥 ', strong('Choose'), ' a benchmark and get its dataset and protocol'],
        ['🧪 ', strong('Evaluate'), ' your model and note every metric the protocol asks for'],
        ['📤 ', strong('Submit'), ' your results in a ', linked(submit, 'submission issue')],
      ],
      true,
    ),
    paragraph('💡 ', strong('Propose new evaluation protocols'), ' in a ', linked(propose, 'proposal issue')),
    callout(flavor, 'note', 'Reviewed Before Publication', [
      paragraph(
        'Every submission is checked against its protocol and approved by a maintainer before it appears here.',
      ),
    ]),
  ];
}

function waiting(names: readonly string[]): RootContent[] {
  if (names.length === 0) return [];
  const words = names.flatMap((name, index): Piece[] => [index === 0 ? '' : ', ', { user: name }]);
  return [paragraph(strong('Awaiting a first submission'), ': ', ...words)];
}
