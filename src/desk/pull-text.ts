import type { RootContent } from 'mdast';
import { bullets, code, h, type Piece, p, strong, table, write } from '../verdict/markdown.ts';
import { boardMoves } from './board-moves.ts';
import type { IssueKind } from './issue-kind.ts';
import type { Files, Situation } from './situation.ts';

const MOST_FINDINGS = 20;
const MOST_FILES = 100;

/** `Add <model name> to <benchmark name> (#<issue>)`: one line, nothing that GitHub would link or notify. */
export function pullTitle({ verdict, issue, kind, before }: Situation): string {
  const model = plain(verdict.modelName ?? '');
  const benchmark = plain(verdict.standing?.benchmark.name ?? before?.benchmark.name ?? '');
  const words: Readonly<Record<IssueKind, string>> = {
    submission: `Add ${model} to ${benchmark}`,
    correction: `Correct ${model} on ${benchmark}`,
    withdrawal: `Withdraw ${model} from ${benchmark}`,
  };
  return `${words[kind]} (#${issue.number})`;
}

function plain(text: string): string {
  return (
    text
      .replace(/[^\p{L}\p{N} .,_()'+-]/gu, ' ')
      // References to issues, advisories and commits; GitHub follows them in a title, and in the merge commit.
      .replace(/(?<![\p{L}\p{N}])(GH|GHSA|CVE)-/giu, '$1 ')
      .replace(
        /(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/giu,
        (hex) => `${hex.slice(0, 6)} ${hex.slice(6)}`,
      )
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80)
  );
}

const LEAD: Readonly<Record<IssueKind, readonly [strong: string, rest: string]>> = {
  submission: [
    'A submission to the leaderboard',
    ', read from the issue below, checked against the protocol and approved there.',
  ],
  correction: [
    'A correction of a published record',
    ', read from the issue below, checked against the protocol and approved there.',
  ],
  withdrawal: ['The withdrawal of a published record', ', asked for in the issue below and approved there.'],
};

/** What a reviewer needs, ending `Closes #<issue>`. */
export function pullBody(situation: Situation, approvedBy: string, files: Files): string {
  const { issue, kind, verdict } = situation;
  const [what, rest] = LEAD[kind];
  return `${write([
    p(strong(what), rest),
    table(['', ''], facts(situation, approvedBy)),
    ...corrected(verdict.change?.fields ?? []),
    ...boardMoves(situation),
    ...remaining(situation),
    h(4, 'Files'),
    bullets(fileList(files)),
    p(
      'Podium keeps this branch: it is rebuilt when the default branch moves and deleted when the approval is withdrawn.',
    ),
  ])}\nCloses #${issue.number}`;
}

function facts({ verdict, issue, head, before }: Situation, approvedBy: string): (readonly Piece[])[][] {
  const { standing, evaluation, digest, modelName } = verdict;
  const tier = standing?.tier === undefined ? '' : `, ${standing.tier}`;
  const ranked: (readonly Piece[])[][] =
    standing === undefined
      ? []
      : [
          [['Score'], [{ user: standing.metric.id }, ` ${standing.score.toFixed(4)}`]],
          [
            ['Rank'],
            [`${standing.rank} of ${standing.entries}`, { user: tier === '' ? '' : tier }].filter(
              (piece) => typeof piece === 'string' || piece.user !== '',
            ),
          ],
        ];
  return [
    [['Evaluation'], [code(evaluation?.id ?? '')]],
    [['Model'], [{ user: modelName ?? '' }]],
    [['Benchmark'], [{ user: standing?.benchmark.name ?? before?.benchmark.name ?? '' }]],
    ...ranked,
    [['Submitted by'], [{ user: issue.author }]],
    [['Approved by'], [{ user: approvedBy }]],
    [['Digest'], [code(digest ?? '')]],
    [['Built on'], [code(head.sha)]],
  ];
}

function corrected(fields: readonly string[]): RootContent[] {
  if (fields.length === 0) return [];
  return [h(4, 'What is corrected'), bullets(fields.slice(0, 50).map((field) => [{ user: field }]))];
}

/** What the protocol still has to say of a valid submission. */
function remaining({ verdict }: Situation): RootContent[] {
  const { findings } = verdict;
  if (findings.length === 0) return [h(4, 'Findings'), p('None.')];
  const items = findings
    .slice(0, MOST_FINDINGS)
    .map(({ severity, rule, message }) => [
      `${severity}, `,
      code(rule),
      ': ',
      { user: message.slice(0, 300) },
    ]);
  const rest = findings.length - MOST_FINDINGS;
  return [h(4, 'Findings'), bullets([...items, ...(rest > 0 ? [[`and ${rest} more`]] : [])])];
}

function fileList(files: Files): readonly (readonly Piece[])[] {
  const items = [...files]
    .slice(0, MOST_FILES)
    .map(([path, text]): readonly Piece[] => [code(path), text === null ? ' (deleted)' : '']);
  const rest = files.size - MOST_FILES;
  return [...items, ...(rest > 0 ? [[`and ${rest} more`]] : [])];
}
