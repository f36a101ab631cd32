import type { Evaluation } from '../hub/hub.ts';
import { readEvaluation } from '../hub/read-evaluation.ts';
import type { Submission } from '../submission/read-submission.ts';

/** The submission as the evaluation it would be; undefined when its ids are not even there. */
export function evaluationOf(submission: Submission): Evaluation | undefined {
  const id = submission.record.eval_id;
  const evaluation = readEvaluation(`evals/${typeof id === 'string' ? id : ''}.yaml`, submission.record);
  return typeof evaluation === 'string' ? undefined : evaluation;
}
