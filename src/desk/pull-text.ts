import { code, type Piece, p, strong, table, write } from '../verdict/markdown.ts';
import type { Files, Situation } from './situation.ts';

/** `Add <model name> to <benchmark name> (#<issue>)`: one line, nothing that GitHub would link or notify. */
export function pullTitle({ verdict, issue }: Situation): string {
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\p{N} .,_()'+-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80);
  return `Add ${plain(verdict.modelName ?? '')} to ${plain(verdict.standing?.benchmark.name ?? '')} (#${issue.number})`;
}

/** What a reviewer needs, ending `Closes #<issue>`. */
export function pullBody({ verdict, issue, head }: Situation, approvedBy: string, files: Files): string {
  const { standing, evaluation, digest } = verdict;
  const rows: (readonly Piece[])[][] = [
    [['Evaluation'], [code(evaluation?.id ?? '')]],
    [['Model'], [{ user: verdict.modelName ?? '' }]],
    [['Benchmark'], [{ user: standing?.benchmark.name ?? '' }]],
    [['Score'], [{ user: standing?.metric.id ?? '' }, ` ${standing?.score.toFixed(4) ?? ''}`]],
    [
      ['Rank'],
      [
        `${standing?.rank ?? ''} of ${standing?.entries ?? ''}${standing?.tier === undefined ? '' : `, ${standing.tier}`}`,
      ],
    ],
    [['Submitted by'], [{ user: issue.author }]],
    [['Approved by'], [{ user: approvedBy }]],
    [['Digest'], [code(digest ?? '')]],
    [['Built on'], [code(head.sha)]],
  ];
  const paths = [...files.keys()].flatMap((path, index): Piece[] =>
    index === 0 ? [code(path)] : [', ', code(path)],
  );
  return `${write([
    p(
      strong('A submission to the leaderboard'),
      ', read from the issue below, checked against the protocol and approved there.',
    ),
    table(['', ''], rows),
    p('Files: ', ...paths),
    p(
      'Podium keeps this branch: it is rebuilt when the default branch moves and deleted when the approval is withdrawn.',
    ),
  ])}\nCloses #${issue.number}`;
}
