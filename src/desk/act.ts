import { checkPath } from './allowed-path.ts';
import { ChangedUnderUs } from './changed-under-us.ts';
import type { Forge, Tip } from './forge.ts';
import { checkFree } from './free-path.ts';
import type { Effect, Made, Plan } from './plan.ts';
import { sameText } from './same-text.ts';
import { WrongAccount } from './wrong-account.ts';

/** What a plan is carried out with. */
export interface Acting {
  readonly forge: Forge;
  readonly tip: Tip;
  /** Issue whose comment and labels are written; 0 for a plan that has none. */
  readonly issue: number;
  /** Asked once, right before the first commit or pull request: throws if what was decided on is no longer so. */
  readonly stillSo: () => Promise<void>;
}

/** Carries a plan out, in order. */
export async function act(plan: Plan, acting: Acting): Promise<Made> {
  let made: Made = {};
  let asked = false;
  for (const [index, effect] of plan.effects.entries()) {
    if (!asked && (effect.kind === 'push' || effect.kind === 'open-pull')) {
      await acting.stillSo();
      asked = true;
    }
    try {
      made = { ...made, ...(await carryOut(effect, acting, made)) };
    } catch (error) {
      if (effect.kind === 'comment') await takeBackUntold(plan, index, acting, error);
      throw error;
    }
  }
  return made;
}

/**
 * What is to be taken back goes although the comment cannot say so: a pull request that nobody may merge is closed
 * at once. The label stays for another run, which finds the same reason by it; unless GitHub refuses the very text
 * (422), as it would again.
 */
async function takeBackUntold(
  { outcome, effects }: Plan,
  from: number,
  acting: Acting,
  error: unknown,
): Promise<void> {
  if (outcome !== 'approval-withdrawn' && outcome !== 'approval-refused') return;
  if (error instanceof ChangedUnderUs || error instanceof WrongAccount) return;
  const refused = error instanceof Error && 'status' in error && error.status === 422;
  for (const effect of effects.slice(from)) {
    if (effect.kind === 'close-pull' || (refused && effect.kind === 'remove-label'))
      await carryOut(effect, acting, {});
  }
}

async function carryOut(effect: Effect, { forge, tip, issue }: Acting, made: Made): Promise<Made> {
  switch (effect.kind) {
    case 'comment': {
      const body = effect.body(made);
      if (effect.seen === undefined || !sameText(effect.seen.text, body))
        await forge.ensureComment(issue, effect.seen, body);
      return {};
    }
    case 'delete-comment':
      await forge.deleteComment(effect.id);
      return {};
    case 'add-labels':
      await forge.addLabels(issue, effect.labels);
      return {};
    case 'remove-label':
      await forge.removeLabel(issue, effect.label);
      return {};
    case 'push':
      for (const path of effect.files.keys()) checkPath(path);
      checkFree(effect.files, tip.files);
      return { head: await forge.push(effect) };
    case 'open-pull': {
      const opened = await forge.openPull({ ...effect, base: tip.branch });
      return 'notAllowed' in opened ? { pullNotAllowed: true } : { pull: opened };
    }
    case 'edit-pull':
      await forge.editPull(effect.number, effect);
      return {};
    case 'close-pull':
      await forge.closePull(effect.number, effect.body);
      return {};
    case 'delete-branch':
      await forge.deleteBranch(effect.branch, effect.sha);
      for (const { ours, merged, number, body } of await forge.pulls(effect.branch)) {
        if (ours && !merged && number > effect.newest) await forge.closePull(number, effect.farewell(body));
      }
      return {};
    case 'close-issue':
      await forge.closeIssue(issue);
      return {};
  }
}
