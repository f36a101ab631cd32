import type { RootContent } from 'mdast';
import { decimals } from '../pages/figures.ts';
import { scoreText } from '../pages/tier-text.ts';
import { errorsIn, type Finding } from '../submission/finding.ts';
import type { JsonObject } from '../submission/json.ts';
import { boardExcerpt } from './board-excerpt.ts';
import type { Verdict } from './judge.ts';
import { code, details, h, type Piece, p, strong, table, write } from './markdown.ts';
import { nextStep } from './next-step.ts';
import { shownRecord } from './shown-record.ts';
import type { Stage } from './stage.ts';
import { changeHeadline, changeLead, changeWritten } from './write-change.ts';

export type { Stage } from './stage.ts';

const MOST_FINDINGS = 50;

/** The verdict as the submitter reads it, without the marker line. Under GitHub's 65,536 characters. */
export function writeVerdict(verdict: Verdict, stage: Stage): string {
  if (stage.kind === 'published' && stage.edited)
    return write([headline(verdict, stage), ...nextStep(verdict, stage)]);
  return write([
    headline(verdict, stage),
    ...lead(verdict, stage),
    ...changeLead(verdict, stage),
    ...(verdict.standing && stage.kind !== 'published'
      ? boardExcerpt(verdict.standing, verdict.evaluation?.modelId)
      : []),
    ...findingTable(verdict.findings),
    ...nextStep(verdict, stage),
    ...wouldBeWritten(verdict, stage),
  ]);
}

function headline(verdict: Verdict, stage: Stage): RootContent {
  const { valid, standing, findings } = verdict;
  if (stage.kind === 'published')
    return h(
      3,
      stage.place === undefined ? '🏁 The record was withdrawn' : `🏁 Published: rank ${place(stage.place)}`,
    );
  if (!valid) {
    const count = errorsIn(findings).length;
    return h(3, `❌ Not valid yet: ${count} ${count === 1 ? 'thing' : 'things'} to correct`);
  }
  const changes = changeHeadline(verdict);
  if (changes !== undefined) return h(3, changes);
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
  const { benchmark, metric, previous, isBest, interval, rankRange, nextTier } = standing;
  const words: Piece[] = [
    strong({ user: modelName }),
    ' on ',
    strong({ user: benchmark.name }),
    ', ranked by ',
    { user: metric.id },
    ` (${metric.lowerIsBetter ? 'lower' : 'higher'} is better): `,
    strong(scoreText(standing.board, standing)),
    interval === undefined ? '' : ` (95 % interval ${decimals(interval[0])} to ${decimals(interval[1])})`,
    '.',
  ];
  if (isBest && rankRange !== undefined && rankRange[0] !== rankRange[1])
    words.push(` By the intervals of the scores, ranks ${rankRange[0]} to ${rankRange[1]} are possible.`);
  if (nextTier !== undefined && stage.kind !== 'published')
    words.push(
      ' ',
      { user: nextTier.name },
      ` begins ${nextTier.exclusive ? (metric.lowerIsBetter ? 'below' : 'above') : 'at'} ${decimals(nextTier.bound)}`,
      nextTier.gap === 0 ? '.' : `, ${decimals(nextTier.gap)} away.`,
    );
  if (!isBest && previous !== undefined && previous.evaluation.id !== evaluation?.id) {
    words.push(
      ` The model already has a run with ${decimals(previous.score)}; each model counts with its best run, so the board does not change.`,
    );
  }
  if (stage.kind === 'judged' && isBest && previous !== undefined)
    words.push(` Its best run so far has ${decimals(previous.score)}.`);
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

/** The whole record, so that nothing which stands hidden in the issue is approved unseen. */
function wouldBeWritten(verdict: Verdict, stage: Stage): RootContent[] {
  const { record, model, valid, evaluation, change } = verdict;
  if (change?.kind === 'withdrawal') return changeWritten(verdict, stage);
  if (record === undefined || !valid || evaluation === undefined) return [];
  const file = (path: string, content: JsonObject): RootContent[] => {
    const { text, missing } = shownRecord(content);
    return [
      p(code(path), missing === undefined ? '' : ` (${missing})`),
      { type: 'code', lang: 'yaml', value: text.trimEnd() },
    ];
  };
  const files = [
    ...file(change?.path ?? `evals/${evaluation.id}.yaml`, record),
    ...(model === undefined ? [] : file(`models/${evaluation.modelId}.yaml`, model)),
  ];
  return details(
    stage.kind === 'published' ? 'What was written' : 'What would be written',
    ...(files as Parameters<typeof details>[1][]),
  );
}
