import { loadHub } from '../hub/load-hub.ts';
import type { Gap, Standing } from '../ranking/board.ts';
import type { Change } from '../verdict/change.ts';
import type { Verdict } from '../verdict/judge.ts';
import { writeVerdict } from '../verdict/write-verdict.ts';
import type { Answer } from './answer.ts';
import { judgeTitled } from './judge-titled.ts';
import { inFile, readBody } from './read-body.ts';
import { readCheckout } from './read-checkout.ts';

/** The verdict comment as the bot would post it under an issue of that title. */
export async function rank(
  file: string,
  folder: string,
  today: string,
  title: string | undefined,
): Promise<Answer> {
  const hub = loadHub(readCheckout(folder));
  const body = readBody(file, 'Name a file: an issue body, or an evaluation.');
  const judged = await judgeTitled({ body, file, title }, hub, folder, today);
  const verdict = { ...judged, findings: judged.findings.map((finding) => inFile(file, finding)) };
  const { standing, change } = verdict;
  return {
    exitCode: verdict.valid ? 0 : 1,
    lines: [writeVerdict(verdict, { kind: 'judged' }).trimEnd()],
    warnings: [...hub.problems.map(({ message }) => message), ...(change === undefined ? [] : [WHOSE])],
    data: {
      valid: verdict.valid,
      digest: verdict.digest ?? null,
      eval_id: verdict.evaluation?.id ?? null,
      benchmark: verdict.evaluation?.benchmarkId ?? null,
      model: verdict.evaluation?.modelId ?? null,
      findings: verdict.findings,
      rank: standing?.rank ?? null,
      entries: standing?.entries ?? null,
      tier: standing?.tier ?? null,
      metric: standing?.metric.id ?? null,
      score: standing?.score ?? null,
      ...standingData(standing),
      ...written(verdict),
      change: changeData(change),
    },
  };
}

/** What would be written, as the comment shows it; a withdrawal writes nothing. */
function written({ valid, record, model, change }: Verdict) {
  const writes = valid && change?.kind !== 'withdrawal';
  return { record: (writes ? record : undefined) ?? null, new_model: (writes ? model : undefined) ?? null };
}

function changeData(change: Change | undefined) {
  if (change === undefined) return null;
  const { kind, evalId, path } = change;
  const says = change.kind === 'correction' ? { fields: change.fields } : { reason: change.why ?? null };
  return { kind, eval_id: evalId, path, ...says };
}

const WHOSE =
  'Whether the author of the issue may change the record is asked on GitHub: its submitter may, and who maintains the hub.';

/** What the comment says in words, exact. */
function standingData(standing: Standing | undefined) {
  const gap = (to: Gap | undefined) =>
    to === undefined
      ? null
      : { model_id: to.entry.modelId, gap: to.gap, points: to.points ?? null, relative: to.relative ?? null };
  return {
    rank_range: standing?.rankRange ?? null,
    interval: standing?.interval ?? null,
    interval_method: standing?.intervalMethod ?? null,
    next_tier: standing?.nextTier ?? null,
    above: gap(standing?.above),
    below: gap(standing?.below),
    moves_down: standing?.movesDown ?? [],
    is_best: standing?.isBest ?? null,
  };
}
