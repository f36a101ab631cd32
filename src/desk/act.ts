import { checkPath } from './allowed-path.ts';
import { ChangedUnderUs } from './changed-under-us.ts';
import type { Forge, Tip } from './forge.ts';
import type { Effect, Made, Plan } from './plan.ts';
import type { Situation } from './situation.ts';

/**
 * Carries a plan out, in order. Right before the first commit the issue is read once more: if its text, its
 * label or its state are no longer what was judged, nothing is written and {@link ChangedUnderUs} is thrown.
 */
export async function act(plan: Plan, { issue, config }: Situation, tip: Tip, forge: Forge): Promise<Made> {
  let made: Made = {};
  for (const effect of plan.effects) {
    if (effect.kind === 'push') {
      const live = await forge.issue(issue.number);
      if (
        live === undefined ||
        !live.open ||
        live.body !== issue.body ||
        !live.labels.includes(config.labels.approved)
      ) {
        throw new ChangedUnderUs(`issue ${issue.number} changed while it was judged`);
      }
    }
    made = { ...made, ...(await carryOut(effect, issue.number, tip, forge, made)) };
  }
  return made;
}

async function carryOut(effect: Effect, issue: number, tip: Tip, forge: Forge, made: Made): Promise<Made> {
  switch (effect.kind) {
    case 'comment':
      await forge.ensureComment(issue, effect.id, effect.body(made));
      return {};
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
      return { head: await forge.push({ ...effect, tree: tip.tree }) };
    case 'open-pull':
      return { pull: await forge.openPull({ ...effect, base: tip.branch }) };
    case 'edit-pull':
      await forge.editPull(effect.number, effect.title, effect.body);
      return {};
    case 'close-pull':
      await forge.closePull(effect.number, effect.reason);
      return {};
    case 'delete-branch':
      await forge.deleteBranch(effect.branch, effect.sha);
      return {};
    case 'close-issue':
      await forge.closeIssue(issue);
      return {};
  }
}
