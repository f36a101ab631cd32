import { blobId } from '../../src/desk/blob-id.ts';
import type { Effect, Made, Plan } from '../../src/desk/plan.ts';
import type { Situation } from '../../src/desk/situation.ts';
import { parseMarker } from '../../src/verdict/marker.ts';
import { T3 } from './situation.ts';

/** What GitHub would show after a plan was carried out: a model, pure, without any of the desk's own code. */
export function apply(situation: Situation, plan: Plan): Situation {
  let now = situation;
  let made: Made = {};
  for (const effect of plan.effects) [now, made] = step(now, made, effect);
  return now;
}

/** All that a run leaves behind which was killed after its first `count` effects. */
export function applySome(situation: Situation, plan: Plan, count: number): Situation {
  return apply(situation, { ...plan, effects: plan.effects.slice(0, count) });
}

function step(now: Situation, made: Made, effect: Effect): [Situation, Made] {
  const { issue, pulls, comments } = now;
  const labelled = (labels: readonly string[]): Situation => ({ ...now, issue: { ...issue, labels } });
  switch (effect.kind) {
    case 'comment': {
      const text = effect.body(made);
      const marker = parseMarker(text);
      if (marker === undefined || marker === 'broken') throw new Error('a comment without a marker');
      const written = { id: effect.seen?.id ?? 100, text, marker, updatedAt: T3 };
      const rest = comments.filter(({ id }) => id !== written.id);
      return [{ ...now, comments: [written, ...rest] }, made];
    }
    case 'delete-comment':
      return [{ ...now, comments: comments.filter(({ id }) => id !== effect.id) }, made];
    case 'add-labels':
      return [labelled([...new Set([...issue.labels, ...effect.labels])]), made];
    case 'remove-label': {
      const next = labelled(issue.labels.filter((label) => label !== effect.label));
      const gone = effect.label === now.config.labels.approved;
      return [gone ? { ...next, labelling: undefined } : next, made];
    }
    case 'push': {
      const files = new Map(now.head.files);
      for (const [path, text] of effect.files) {
        if (text === null) files.delete(path);
        else files.set(path, blobId(text));
      }
      const branch = { sha: 'c9', ours: true, parents: [effect.parent], files };
      return [
        { ...now, branch },
        { ...made, head: 'c9' },
      ];
    }
    case 'open-pull': {
      const pull = { number: 90, url: 'https://x/90' };
      const { title, body } = effect;
      const opened = { ...pull, title, body, open: true, merged: false, ours: true, base: 'main' };
      return [
        { ...now, pulls: [opened, ...pulls] },
        { ...made, pull },
      ];
    }
    case 'edit-pull':
      return [
        {
          ...now,
          pulls: pulls.map((pull) => (pull.number === effect.number ? { ...pull, ...effect } : pull)),
        },
        made,
      ];
    case 'close-pull': {
      const closed = { open: false, closedAt: T3, body: effect.body };
      return [
        {
          ...now,
          pulls: pulls.map((pull) => (pull.number === effect.number ? { ...pull, ...closed } : pull)),
        },
        made,
      ];
    }
    case 'delete-branch':
      return [{ ...now, branch: undefined }, made];
    case 'close-issue':
      return [{ ...now, issue: { ...issue, open: false } }, made];
  }
}
