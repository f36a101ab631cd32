import { loadHub } from '../hub/load-hub.ts';
import type { Gap, Standing } from '../ranking/board.ts';
import { judge } from '../verdict/judge.ts';
import { writeVerdict } from '../verdict/write-verdict.ts';
import type { Answer } from './answer.ts';
import { pathInHub, withoutFile } from './own-file.ts';
import { inFile, readBody } from './read-body.ts';
import { readCheckout } from './read-checkout.ts';

/** The verdict comment as the bot would post it. */
export function rank(file: string, folder: string, today: string): Answer {
  const hub = loadHub(readCheckout(folder));
  const body = readBody(file, 'Name a file: an issue body, or an evaluation.');
  const own = withoutFile(hub, pathInHub(file, folder));
  const judged = judge({ body, hub: own, today, issue: null });
  const verdict = { ...judged, findings: judged.findings.map((finding) => inFile(file, finding)) };
  const { standing } = verdict;
  return {
    exitCode: verdict.valid ? 0 : 1,
    lines: [writeVerdict(verdict, { kind: 'judged' }).trimEnd()],
    warnings: hub.problems.map(({ message }) => message),
    data: {
      valid: verdict.valid,
      digest: verdict.digest ?? null,
      findings: verdict.findings,
      rank: standing?.rank ?? null,
      entries: standing?.entries ?? null,
      tier: standing?.tier ?? null,
      metric: standing?.metric.id ?? null,
      score: standing?.score ?? null,
      ...standingData(standing),
    },
  };
}

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
