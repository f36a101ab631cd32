import type { RootContent } from 'mdast';
import { errorsIn, type Finding } from '../submission/finding.ts';
import { writeYaml } from '../submission/write-yaml.ts';
import { boardExcerpt } from './board-excerpt.ts';
import type { Verdict } from './judge.ts';
import { bullets, code, details, h, type Piece, p, strong, table, write } from './markdown.ts';

/** Where the submission stands in the loop; chooses the comment's closing words. */
export type Stage =
  | { readonly kind: 'judged' }
  | { readonly kind: 'approval-refused'; readonly reason: string }
  | { readonly kind: 'approval-withdrawn'; readonly reason: string }
  | { readonly kind: 'pull-request'; readonly number: number; readonly approvedBy: string }
  | { readonly kind: 'blocked'; readonly reason: string }
  | { readonly kind: 'published'; readonly rank: number; readonly entries: number; readonly tier?: string };

const MOST_FINDINGS = 50;
const MOST_RECORD = 20_000;

/** The verdict as the submitter reads it, without the marker line. Under GitHub's 65,536 characters. */
export function writeVerdict(verdict: Verdict, stage: Stage): string {
  return write([
    headline(verdict, stage),
    ...lead(verdict, stage),
    ...(verdict.standing && stage.kind !== 'published'
      ? boardExcerpt(verdict.standing, verdict.evaluation?.modelId)
      : []),
    ...findingTable(verdict.findings),
    ...nextStep(verdict, stage),
    ...wouldBeWritten(verdict, stage),
  ]);
}

function headline({ valid, standing, findings }: Verdict, stage: Stage): RootContent {
  if (stage.kind === 'published') return h(3, `🏁 Published: rank ${place(stage)}`);
  if (!valid) {
    const count = errorsIn(findings).length;
    return h(3, `❌ Not valid yet: ${count} ${count === 1 ? 'thing' : 'things'} to correct`);
  }
  return h(
    3,
    standing === undefined
      ? '✅ Valid'
      : `✅ Valid: ${standing.isBest ? 'would take rank' : 'stays at rank'} ${place(standing)}`,
  );
}

function place({ rank, entries, tier }: { rank: number; entries: number; tier?: string }): string {
  return `${rank} of ${entries}${tier === undefined ? '' : `, ${tier}`}`;
}

function lead({ standing, modelName, evaluation }: Verdict, stage: Stage): RootContent[] {
  if (standing === undefined || modelName === undefined) return [];
  const { benchmark, metric, score, previous, isBest } = standing;
  const words: Piece[] = [
    strong({ user: modelName }),
    ' on ',
    strong({ user: benchmark.name }),
    ', ranked by ',
    { user: metric.id },
    ` (${metric.lowerIsBetter ? 'lower' : 'higher'} is better): `,
    strong(score.toFixed(4)),
    '.',
  ];
  if (!isBest && previous !== undefined && previous.evaluation.id !== evaluation?.id) {
    words.push(
      ` The model already has a run with ${previous.score.toFixed(4)}; each model counts with its best run, so the board does not change.`,
    );
  }
  if (stage.kind === 'judged' && isBest && previous !== undefined)
    words.push(` Its best run so far has ${previous.score.toFixed(4)}.`);
  return [p(...words)];
}

const SIGN = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

function findingTable(findings: readonly Finding[]): RootContent[] {
  if (findings.length === 0) return [];
  const byLine = findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const sorted = [...errorsIn(byLine), ...byLine.filter((finding) => finding.severity !== 'error')];
  const rows = sorted
    .slice(0, MOST_FINDINGS)
    .map(({ severity, line, message, remedy, rule }) => [
      [SIGN[severity]],
      [line === null ? '–' : String(line)],
      [{ user: short(message) }],
      [{ user: short(remedy) }],
      [code(rule)],
    ]);
  const rest = findings.length - MOST_FINDINGS;
  return [
    table(['', 'Line', 'Problem', 'What to do', 'Rule'], rows),
    ...(rest > 0 ? [p(`… and ${rest} more of these.`)] : []),
  ];
}

const short = (text: string) => (text.length > 400 ? `${text.slice(0, 400)}…` : text);

function nextStep({ valid, digest }: Verdict, stage: Stage): RootContent[] {
  switch (stage.kind) {
    case 'published':
      return [
        p(
          'The record and the leaderboard pages are on the default branch. Thank you for sharing your result!',
        ),
      ];
    case 'pull-request':
      return [
        p(
          `Approved by ${stage.approvedBy}. `,
          'Pull request ',
          { type: 'html', value: `#${stage.number}` },
          ' adds the record and the regenerated pages. Editing the record in this issue withdraws the approval.',
        ),
      ];
    case 'approval-refused':
      return [p(strong('The approval does not hold: '), { user: stage.reason })];
    case 'approval-withdrawn':
      return [p(strong('The approval was withdrawn: '), { user: stage.reason })];
    case 'blocked':
      return [p(strong('Podium cannot go on by itself: '), { user: stage.reason })];
    case 'judged':
      if (!valid)
        return [
          p('Edit the issue and correct this; Podium looks again by itself, no need to open a new one.'),
        ];
      return [
        p('A maintainer reviews it next. Nothing is written until then.'),
        bullets([[`Digest of what the approval will bind to: `, code((digest ?? '').slice(0, 16))]]),
      ];
  }
}

/** The whole record, so that nothing which stands hidden in the issue is approved unseen. */
function wouldBeWritten({ record, model, valid, evaluation }: Verdict, stage: Stage): RootContent[] {
  if (record === undefined || !valid || evaluation === undefined) return [];
  const file = (path: string, text: string): RootContent[] => {
    const cut = text.length > MOST_RECORD;
    return [
      p(code(path), cut ? ` (the first ${MOST_RECORD} of ${text.length} characters)` : ''),
      { type: 'code', lang: 'yaml', value: (cut ? text.slice(0, MOST_RECORD) : text).trimEnd() },
    ];
  };
  const files = [
    ...file(`evals/${evaluation.id}.yaml`, writeYaml(record)),
    ...(model === undefined ? [] : file(`models/${evaluation.modelId}.yaml`, writeYaml(model))),
  ];
  return details(
    stage.kind === 'published' ? 'What was written' : 'What would be written',
    ...(files as Parameters<typeof details>[1][]),
  );
}
