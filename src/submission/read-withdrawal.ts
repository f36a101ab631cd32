import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Finding } from './finding.ts';
import { normaliseBody } from './normalise-body.ts';
import { type Field, readFields } from './read-fields.ts';
import { readSubmission } from './read-submission.ts';

/** What an issue that withdraws a record says. */
export interface Withdrawal {
  readonly evalId?: Field;
  readonly reason?: Field;
  readonly findings: readonly Finding[];
}

const parser = remark().use(remarkGfm);

/** Reads the id from the form's field, or from a record where one is pasted instead. Never throws. */
export function readWithdrawal(body: string): Withdrawal {
  const normal = normaliseBody(body);
  if (normal.findings.length > 0) return { findings: normal.findings };
  const { fields, findings } = readFields(parser.parse(normal.text));
  const reason = fields.get('reason');
  const named = fields.get('evalId');
  if (named !== undefined) {
    return { findings, reason, evalId: { ...named, value: named.value.replace(/^`(.*)`$/, '$1') } };
  }
  const { submission } = readSubmission(body);
  const id = submission?.record.eval_id;
  const evalId =
    typeof id === 'string' ? { value: id, line: submission?.lines.get('eval_id') ?? 1 } : undefined;
  return { findings, reason, evalId };
}
