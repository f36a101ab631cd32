import type { TieDecision } from '../ranking/tie-decision.ts';
import { decimals } from './figures.ts';
import type { Piece } from './markdown.ts';

/** What decides between two level models, to follow `Level with … on …; `, the better one's value first. */
export function tieWords(decision: TieDecision): Piece[] {
  switch (decision.by) {
    case 'metric': {
      const [better, worse] = decision.values.map((value) => (value === undefined ? 'none' : shown(value)));
      return [{ user: decision.metric }, ` decides, ${better} against ${worse}`];
    }
    case 'groups':
      return ['the run with results for more groups goes first'];
    case 'date':
      return ['the newer run goes first'];
    case 'id':
      return ['nothing but their ids sets them apart'];
  }
}

/** Exact where four decimals would hide the difference. */
const shown = (value: number) => (Number(decimals(value)) === value ? decimals(value) : String(value));
