import { act } from './act.ts';
import { branchName } from './branch-name.ts';
import { ChangedUnderUs } from './changed-under-us.ts';
import { decide } from './decide.ts';
import { isLabelled, isSameLabel } from './labels.ts';
import { type Desk, type EventBody, observe } from './observe.ts';
import type { Made, Plan } from './plan.ts';
import type { Issue, Situation } from './situation.ts';

/** A submission's situation, the plan for it, and what carrying it out brought about. */
export interface Result {
  readonly situation: Situation;
  readonly plan: Plan;
  readonly made: Made;
}

/** Observe, judge, decide, act for one issue. Throws {@link ChangedUnderUs} where it has to be done again. */
export async function reconcile(desk: Desk, issue: Issue, eventBody?: EventBody): Promise<Result> {
  const situation = await observe(desk, issue, eventBody);
  const plan = decide(situation);
  if (desk.dryRun) return { situation, plan, made: {} };
  if (takesBack(plan, situation)) await confirm(desk, plan, issue, eventBody);
  const { forge, tip } = desk;
  const made = await act(plan, {
    forge,
    tip,
    issue: issue.number,
    stillSo: () => checkStillSo(desk, situation),
  });
  await checkStillThere(desk, situation, plan, made);
  return { situation, plan, made };
}

/**
 * After the comment was written: is the pull request that it speaks of still open? Where it was merged meanwhile,
 * another run may have told the publication, and the comment was just written over that.
 */
async function checkStillThere(
  { forge }: Desk,
  { issue, pulls }: Situation,
  { outcome, effects }: Plan,
  made: Made,
): Promise<void> {
  const number = made.pull?.number ?? pulls.find(({ open }) => open)?.number;
  const isTold = outcome.startsWith('pull-request') || outcome === 'unchanged';
  if (!isTold || number === undefined || !effects.some(({ kind }) => kind === 'comment')) return;
  const seen = await forge.pulls(branchName(issue.number));
  if (!seen.some((pull) => pull.number === number && pull.open))
    throw new ChangedUnderUs(`pull request ${number} was closed while the comment was written`);
}

/** Whether a plan undoes what a person or Podium did: an answer of GitHub's that lags behind would be costly. */
function takesBack({ effects, doubtful = false }: Plan, { config }: Situation): boolean {
  return effects.some(
    (effect) =>
      doubtful ||
      effect.kind === 'close-pull' ||
      effect.kind === 'delete-branch' ||
      (effect.kind === 'remove-label' && isSameLabel(effect.label, config.labels.approved)),
  );
}

/** Looks a second time, at everything and live. */
async function confirm(
  desk: Desk,
  plan: Plan,
  { number }: Issue,
  eventBody: EventBody | undefined,
): Promise<void> {
  const [live, tip] = await Promise.all([desk.forge.issue(number), desk.forge.tip()]);
  if (tip.sha !== desk.tip.sha)
    throw new ChangedUnderUs(`the default branch moved while issue ${number} was judged`);
  const again =
    live === undefined ? undefined : decide(await observe({ ...desk, known: undefined }, live, eventBody));
  if (again === undefined || inShort(again) !== inShort(plan))
    throw new ChangedUnderUs(`issue ${number} looked different a moment later`);
}

/** A plan as text, to compare. */
function inShort({ outcome, effects }: Plan): string {
  return JSON.stringify([
    outcome,
    effects.map((effect) => (effect.kind === 'comment' ? ['comment', effect.body({})] : effect)),
  ]);
}

/** Right before the first write to the repository: issue and pull requests are still what was judged. */
async function checkStillSo({ forge }: Desk, { issue, config, labelling, pulls }: Situation): Promise<void> {
  const [live, seen] = await Promise.all([forge.issue(issue.number), forge.pulls(branchName(issue.number))]);
  const same =
    live?.open === true &&
    live.body === issue.body &&
    live.title === issue.title &&
    labelling !== undefined &&
    isLabelled(live, config.labels.approved);
  // Closed ones count only where none is open; a run over all issues has not read them then.
  const any = pulls.some(({ open }) => open);
  const states = (some: Situation['pulls']) =>
    some.filter(({ open }) => open || !any).map(({ number, open, merged }) => `${number} ${open} ${merged}`);
  if (!same || states(seen).join() !== states(pulls).join())
    throw new ChangedUnderUs(`issue ${issue.number} changed while it was judged`);
}
