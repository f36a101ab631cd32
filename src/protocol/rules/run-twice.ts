import type { Evaluation } from '../../hub/hub.ts';
import { compareText } from '../../hub/load-hub.ts';
import { canonicalJson } from '../../submission/digest.ts';
import { sameMetrics } from '../fingerprint.ts';
import { decimalsIn, wholeField } from '../measured.ts';
import type { Context, Rule } from '../rule.ts';

export const runTwice: Rule = {
  id: 'run-twice',
  severity: 'error',
  audited: 'warning',
  why: 'One run is one record: the same model, data, day and metrics under another id is the same run again.',
  examples: {
    ok: 'model_name: Alpha\nmodel_ids: {candidate: alpha}\nrun_metadata: {date: "2024-01-09", runner: t}\nmetrics: {AUROC: 0.9131, Accuracy: 0.8713, F1-Score: 0.8622}',
    bad: 'model_name: Alpha\nmodel_ids: {candidate: alpha}\nrun_metadata: {date: "2024-01-01", runner: t}\nmetrics: {AUROC: 0.9131, Accuracy: 0.8713, F1-Score: 0.8622}',
  },
  check: (context) => {
    const { evaluation } = context;
    if (evaluation === undefined) return [];
    const twins = sameMetrics(context).filter((run) => isSameRun(context, run, evaluation));
    if (twins.length === 0 || !saysEnough(context, evaluation)) return [];
    const [first] = twins.toSorted((a, b) => compareText(a.path, b.path));
    if (first === undefined) return [];
    const from = first.issueNumber === undefined ? '' : ` (issue #${first.issueNumber})`;
    return [
      {
        field: 'eval_id',
        message: `This is the run of ${first.path}${from} again: same model, benchmark, dataset, date and metrics.`,
        remedy: `If it is the same run, ${context.path === undefined ? 'close this issue: it is on the board' : 'take one of the two files away'}. A new run has its own date and its own results.`,
      },
    ];
  },
};

/** Two metrics, or one with three decimals: one rounded figure may well come out twice on one day. */
function saysEnough(context: Context, { metrics }: Evaluation): boolean {
  const decimals = [...metrics].map(([name, value]) => decimalsIn(context, wholeField(name), name, value));
  return metrics.size > 1 || decimals.some((count) => count > 2);
}

/** Of files of a hub the first by path is the run, the others are it again. */
function isSameRun(
  { path, submission }: Context,
  run: Evaluation,
  { modelId, benchmarkId, datasetId, date }: Evaluation,
): boolean {
  if (run.modelId.toLowerCase() !== modelId.toLowerCase() || run.benchmarkId !== benchmarkId) return false;
  if (run.datasetId !== datasetId || run.date !== date || date === undefined) return false;
  if (path !== undefined) return run.path < path;
  const id = submission.record.eval_id;
  return typeof id !== 'string' || canonicalJson(id.toLowerCase()) !== canonicalJson(run.id.toLowerCase());
}
