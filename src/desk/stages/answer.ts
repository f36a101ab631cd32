import type { Plan } from '../plan.ts';
import type { Situation } from '../situation.ts';
import { standingNote } from '../standing-note.ts';
import { tell } from './tell.ts';

/** Not approved: the verdict, and under it why an approval was refused or withdrawn, until the submission changes. */
export function answer(situation: Situation): Plan {
  const note = standingNote(situation);
  return tell(situation, situation.verdict.valid ? 'awaiting-review' : 'invalid', {
    stage: note ?? { kind: 'judged' },
    marker: note === undefined ? {} : { note },
  });
}
