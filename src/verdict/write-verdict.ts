import type { RootContent } from 'mdast';
import { decimals } from '../pages/figures.ts';
import { scoreText } from '../pages/tier-text.ts';
import { errorsIn, type Finding } from '../submission/finding.ts';
import type { JsonObject } from '../submission/json.ts';
import { boardExcerpt } from './board-excerpt.ts';
import type { Verdict } from './judge.ts';
import { code, details, h, type Piece, p, strong, table, write } from './markdown.ts';
import { nextStep } from './next-step.ts';
import { MOST_CHARACTERS, shownRecord } from './shown-record.ts';
import type { Stage } from './stage.ts';
import { changeHeadline, changeLead, changeWritten } from './write-change.ts';
import { cut, LONGEST_BODY, part, writeWithin } from './write-within.ts';

export type { Stage } from './stage.ts';

const MOST_FINDINGS = 50;
const LONGEST_WORDS = 400;
const LONGEST_NAME = 200;
/** What would be written is shortened last: rows and names have gone down to an eighth by then. */
const BEFORE_RECORD = 8;

/** The verdict as the submitter reads it, without the marker line; of at most `most` characters. */
export function writeVerdict(verdict: Verdict, stage: Stage, most = LONGEST_BODY): string {
  return writeWithin(most, (share) => written(verdict, stage, share));
}

function written(verdict: Verdict, stage: Stage, share: number): string {
  if (isShort(stage)) return write([headline(verdict, stage), ...nextStep(verdict, stage, share)]);
  return write([
    headline(verdict, stage),
    ...lead(verdict, stage, share),
    ...changeLead(verdict, stage, share),
    ...(verdict.standing && stage.kind !== 'published'
      ? boardExcerpt(verdict.standing, verdict.evaluation?.modelId, share)
      : []),
    // What a withdrawal names is not there any more, which is no mistake.
    ...(isRemoval(stage) ? [] : findingTable(verdict.findings, share)),
    ...nextStep(verdict, stage, share),
    ...wouldBeWritten(verdict, stage, share),
  ]);
}

/** Whether a stage is told without what the issue says now. */
const isShort = (stage: Stage): boolean =>
  stage.kind === 'missing' || stage.kind === 'corrected' || (stage.kind === 'published' && stage.edited);

function headline(verdict: Verdict, stage: Stage): RootContent {
  const { valid, standing, findings } = verdict;
  if (stage.kind === 'missing') return h(3, '⚠️ Merged, but not so on the default branch');
  if (stage.kind === 'corrected') return h(3, '🏁 Published, and corrected since');
  if (stage.kind === 'published') return h(3, publishedHeadline(stage));
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
      : standing.isBest
        ? `✅ Valid: would take rank ${place(standing)}`
        : `✅ Valid: stays at rank ${place({ ...standing, tier: standing.own.tier })}`,
  );
}

const isRemoval = (stage: Stage): boolean =>
  stage.kind === 'published' && stage.place === undefined && stage.unranked !== true;

function publishedHeadline({ place: told, unranked }: Extract<Stage, { kind: 'published' }>): string {
  if (told !== undefined) return `🏁 Published: rank ${place(told)}`;
  return unranked === true ? '🏁 Published, listed without a rank' : '🏁 The record was withdrawn';
}

function place({ rank, entries, tier }: { rank: number; entries: number; tier?: string }): string {
  return `${rank} of ${entries}${tier === undefined ? '' : `, ${tier}`}`;
}

function lead({ standing, modelName, evaluation }: Verdict, stage: Stage, share: number): RootContent[] {
  if (standing === undefined || modelName === undefined) return [];
  const { benchmark, metric, previous, isBest, interval, rankRange, nextTier } = standing;
  const name = (text: string) => ({ user: cut(text, part(LONGEST_NAME, share)) });
  const words: Piece[] = [
    strong(name(modelName)),
    ' on ',
    strong(name(benchmark.name)),
    ', ranked by ',
    name(metric.id),
    ` (${metric.lowerIsBetter ? 'lower' : 'higher'} is better): `,
    strong(scoreText(standing.board, standing)),
    isBest || standing.tier === undefined ? '' : ', ',
    ...(isBest || standing.tier === undefined ? [] : [name(standing.tier)]),
    interval === undefined ? '' : ` (95 % interval ${decimals(interval[0])} to ${decimals(interval[1])})`,
    '.',
  ];
  if (isBest && rankRange !== undefined && rankRange[0] !== rankRange[1])
    words.push(` By the intervals of the scores, ranks ${rankRange[0]} to ${rankRange[1]} are possible.`);
  if (nextTier !== undefined && stage.kind !== 'published')
    words.push(
      ' ',
      name(nextTier.name),
      ` begins ${nextTier.exclusive ? (metric.lowerIsBetter ? 'below' : 'above') : 'at'} ${decimals(nextTier.bound)}`,
      nextTier.gap === 0 ? '.' : `, ${decimals(nextTier.gap)} away.`,
    );
  const replaces = previous?.evaluation.id === evaluation?.id;
  if (!isBest) {
    words.push(
      ` The model already has a run with ${scoreText(standing.board, standing.own)}; each model counts with its best run`,
      replaces ? '.' : ', so the board does not change.',
    );
  }
  if (stage.kind === 'judged' && isBest && previous !== undefined && !replaces)
    words.push(` Its best run so far has ${decimals(previous.score)}.`);
  return [p(...words)];
}

const SIGN = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

function findingTable(findings: readonly Finding[], share: number): RootContent[] {
  if (findings.length === 0) return [];
  const byLine = findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const sorted = [...errorsIn(byLine), ...byLine.filter((finding) => finding.severity !== 'error')];
  const short = (text: string) => cut(text, part(LONGEST_WORDS, share));
  const rows = sorted
    .slice(0, part(MOST_FINDINGS, share))
    .map(({ severity, line, message, remedy, rule }) => [
      [SIGN[severity]],
      [line === null ? '–' : String(line)],
      [{ user: short(message) }],
      [{ user: short(remedy) }],
      [code(rule)],
    ]);
  const rest = findings.length - rows.length;
  return [
    ...(rows.length > 0 ? [table(['', 'Line', 'Problem', 'What to do', 'Rule'], rows)] : []),
    ...(rest > 0 ? [p(`… and ${rest} more of these.`)] : []),
  ];
}

/** The whole record, so that nothing which stands hidden in the issue is approved unseen. */
function wouldBeWritten(verdict: Verdict, stage: Stage, share: number): RootContent[] {
  const { record, model, valid, evaluation, change } = verdict;
  if (change?.kind === 'withdrawal') return changeWritten(verdict, stage);
  if (record === undefined || !valid || evaluation === undefined) return [];
  const file = (path: string, content: JsonObject): RootContent[] => {
    const { text, missing } = shownRecord(content, part(MOST_CHARACTERS, BEFORE_RECORD * share));
    return [
      p(code(path), ...(missing === undefined ? [] : [' (', { user: missing }, ')'])),
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
