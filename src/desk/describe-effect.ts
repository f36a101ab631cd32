import type { Effect } from './plan.ts';

/** An effect in words, one line. */
export function describeEffect(effect: Effect): string {
  switch (effect.kind) {
    case 'comment':
      return effect.seen === undefined
        ? 'write the verdict comment'
        : `update the verdict comment ${effect.seen.id}`;
    case 'delete-comment':
      return `delete the superfluous verdict comment ${effect.id}`;
    case 'add-labels':
      return `add ${effect.labels.map((label) => `label "${label}"`).join(', ')}`;
    case 'remove-label':
      return `remove label "${effect.label}"`;
    case 'push': {
      const paths = [...effect.files].map(([path, text]) => (text === null ? `${path} (deleted)` : path));
      return `commit ${paths.join(', ')} to ${effect.branch}`;
    }
    case 'open-pull':
      return `open the pull request "${effect.title}"`;
    case 'edit-pull':
      return `update pull request ${effect.number}`;
    case 'close-pull':
      return `close pull request ${effect.number}`;
    case 'delete-branch':
      return `delete branch ${effect.branch}`;
    case 'close-issue':
      return 'close the issue as completed';
  }
}
