import type { Marker } from '../../verdict/marker.ts';
import { type Stage, writeVerdict } from '../../verdict/write-verdict.ts';
import { isSameLabel, putOn, takeOff } from '../labels.ts';
import type { Effect, Outcome, Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';
import { isRenewed, sayVerdict } from '../verdict-comment.ts';

/** What is told besides the verdict, and what is done after it was told. */
export interface Telling {
  readonly stage: Stage;
  readonly marker?: Partial<Marker>;
  readonly after?: readonly Effect[];
  readonly remark?: string;
}

/**
 * The verdict comment for a stage, and the label that goes with the verdict. Before the comment shows another
 * digest, `pending-review` is taken off; it is put on after. So the label's last event tells since when the
 * comment has shown what it shows, whenever Podium is stopped in between.
 */
export function tell(
  situation: Situation,
  outcome: Outcome,
  { stage, marker = {}, after = [], remark }: Telling,
): Plan {
  const { verdict, config, issue } = situation;
  const { pending_review, needs_changes } = config.labels;
  const renewed = isRenewed(situation) ? takeOff(issue, [pending_review]) : [];
  const on = verdict.valid ? pending_review : needs_changes;
  const off = verdict.valid ? [needs_changes] : renewed.length > 0 ? [] : [pending_review];
  const labels = issue.labels.filter((label) => renewed.length === 0 || !isSameLabel(label, pending_review));
  return {
    outcome,
    effects: [
      ...renewed,
      ...sayVerdict(situation, { stage: () => stage, marker: () => marker, known: true }),
      ...putOn({ ...issue, labels }, [on]),
      ...takeOff(issue, off),
      ...after,
    ],
    remark,
    comment: writeVerdict(verdict, stage),
  };
}
