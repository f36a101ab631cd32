import { act } from './act.ts';
import { ChangedUnderUs } from './changed-under-us.ts';
import { decide } from './decide.ts';
import { type Desk, type EventBody, observe } from './observe.ts';
import type { Made, Plan } from './plan.ts';
import type { Issue, Situation } from './situation.ts';

/** A submission's situation, the plan for it, and what carrying it out brought about. */
export interface Result {
  readonly situation: Situation;
  readonly plan: Plan;
  readonly made: Made;
}

/** Observe, judge, decide, act for one issue. */
export async function reconcile(desk: Desk, issue: Issue, eventBody?: EventBody): Promise<Result> {
  const situation = await observe(desk, issue, eventBody);
  const plan = decide(situation);
  if (desk.dryRun) return { situation, plan, made: {} };
  const { forge, tip } = desk;
  const made = await act(plan, {
    forge,
    tip,
    issue: issue.number,
    stillSo: () => checkStillSo(desk, situation),
  });
  return { situation, plan, made };
}

/** Reads the issue once more: throws {@link ChangedUnderUs} if text, title, label or state are not what was judged. */
async function checkStillSo({ forge }: Desk, { issue, config, labelling }: Situation): Promise<void> {
  const live = await forge.issue(issue.number);
  if (
    live === undefined ||
    !live.open ||
    live.body !== issue.body ||
    live.title !== issue.title ||
    labelling === undefined ||
    !live.labels.includes(config.labels.approved)
  ) {
    throw new ChangedUnderUs(`issue ${issue.number} changed while it was judged`);
  }
}
