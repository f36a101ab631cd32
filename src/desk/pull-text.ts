import type { RootContent } from 'mdast';
import { scoreText } from '../pages/tier-text.ts';
import { bullets, code, h, type Piece, p, strong, table, write } from '../verdict/markdown.ts';
import { cut, LONGEST_BODY, part, writeWithin } from '../verdict/write-within.ts';
import { boardMoves } from './board-moves.ts';
import type { IssueKind } from './issue-kind.ts';
import type { Files, Situation } from './situation.ts';

const MOST_FINDINGS = 20;
const MOST_FILES = 100;
const MOST_FIELDS = 50;
const LONGEST_MESSAGE = 300;
const LONGEST_NAME = 200;
/** GitHub takes 256 characters for a title; it holds two names. */
const LONGEST_TITLE_NAME = 80;

/** `Add <model name> to <benchmark name> (#<issue>)`: one line, nothing that GitHub would link or notify. */
export function pullTitle({ verdict, issue, kind, before }: Situation): string {
  const { modelName, evaluation, standing } = verdict;
  const model = plain(modelName) || plain(evaluation?.modelId);
  const benchmark =
    plain(standing?.benchmark.name ?? before?.benchmark.name) || plain(evaluation?.benchmarkId);
  const words: Readonly<Record<IssueKind, string>> = {
    submission: `Add ${model} to ${benchmark}`,
    correction: `Correct ${model} on ${benchmark}`,
    withdrawal: `Withdraw ${model} from ${benchmark}`,
  };
  return `${words[kind]} (#${issue.number})`;
}

/** A name in letters and digits; empty where it has none. */
function plain(text = ''): string {
  const line = text
    .replace(/[^\p{L}\p{N} .,_()'+-]/gu, ' ')
    // References to issues, advisories and commits; GitHub follows them in a title, and in the merge commit.
    .replace(/(?<![\p{L}\p{N}])(GH|GHSA|CVE)-/giu, '$1 ')
    .replace(
      /(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/giu,
      (hex) => `${hex.slice(0, 6)} ${hex.slice(6)}`,
    )
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(line) ? Array.from(line).slice(0, LONGEST_TITLE_NAME).join('').trim() : '';
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

/** What a reviewer needs, ending `Closes #<issue>`; as much of it as GitHub takes. */
export function pullBody(situation: Situation, approvedBy: string, files: Files): string {
  return writeWithin(LONGEST_BODY, (share) => written(situation, approvedBy, files, share));
}

function written(situation: Situation, approvedBy: string, files: Files, share: number): string {
  const { issue, kind, verdict } = situation;
  const [what, rest] = LEAD[kind];
  return `${write([
    p(strong(what), rest),
    table(['', ''], facts(situation, approvedBy, share)),
    ...corrected(verdict.change?.fields ?? [], share),
    ...boardMoves(situation, (name) => cut(name, part(LONGEST_NAME, share))),
    ...remaining(situation, share),
    h(4, 'Files'),
    bullets(fileList(files, share)),
    p(
      'Podium keeps this branch: it is rebuilt when the default branch moves and deleted when the approval is withdrawn.',
    ),
  ])}\nCloses #${issue.number}`;
}

function facts(
  { verdict, issue, head, before }: Situation,
  approvedBy: string,
  share: number,
): (readonly Piece[])[][] {
  const { standing, evaluation, digest, modelName } = verdict;
  const name = (text: string) => ({ user: cut(text, part(LONGEST_NAME, share)) });
  const tier = standing?.tier === undefined ? '' : `, ${standing.tier}`;
  const ranked: (readonly Piece[])[][] =
    standing === undefined
      ? []
      : [
          [['Score'], [name(standing.metric.id), ` ${scoreText(standing.board, standing)}`]],
          [
            ['Rank'],
            [`${standing.rank} of ${standing.entries}`, name(tier)].filter(
              (piece) => typeof piece === 'string' || piece.user !== '',
            ),
          ],
        ];
  return [
    [['Evaluation'], [code(evaluation?.id ?? '')]],
    [['Model'], [name(modelName ?? '')]],
    [['Benchmark'], [name(standing?.benchmark.name ?? before?.benchmark.name ?? '')]],
    ...ranked,
    [['Submitted by'], [{ user: issue.author }]],
    [['Approved by'], [{ user: approvedBy }]],
    [['Digest'], [code(digest ?? '')]],
    [['Built on'], [code(head.sha)]],
  ];
}

function corrected(fields: readonly string[], share: number): RootContent[] {
  if (fields.length === 0) return [];
  const items = fields.slice(0, part(MOST_FIELDS, share)).map((field) => [{ user: field }]);
  return [h(4, 'What is corrected'), bullets([...items, ...more(fields.length - items.length)])];
}

/** What the protocol still has to say of a valid submission. */
function remaining({ verdict }: Situation, share: number): RootContent[] {
  const { findings } = verdict;
  if (findings.length === 0) return [h(4, 'Findings'), p('None.')];
  const items = findings
    .slice(0, part(MOST_FINDINGS, share))
    .map(({ severity, rule, message }) => [
      `${severity}, `,
      code(rule),
      ': ',
      { user: cut(message, part(LONGEST_MESSAGE, share)) },
    ]);
  return [h(4, 'Findings'), bullets([...items, ...more(findings.length - items.length)])];
}

function fileList(files: Files, share: number): readonly (readonly Piece[])[] {
  const items = [...files]
    .slice(0, part(MOST_FILES, share))
    .map(([path, text]): readonly Piece[] => [code(path), text === null ? ' (deleted)' : '']);
  return [...items, ...more(files.size - items.length)];
}

function more(rest: number): readonly (readonly Piece[])[] {
  return rest > 0 ? [[`and ${rest} more`]] : [];
}
