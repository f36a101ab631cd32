import type { Forge } from '../desk/forge.ts';
import type { Desk } from '../desk/observe.ts';
import { loadDraw } from '../pages/charts/load-draw.ts';
import type { Inputs } from './inputs.ts';
import { readHub, textReader } from './read-hub.ts';
import type { Console } from './tell.ts';

/** Half of what the workflow's own token may ask in an hour. */
const MANY_CALLS = 500;

/** Reads the hub at the head of now; one that was read at the same head serves again. */
export async function openDesk(
  { workspace, config, dryRun }: Inputs,
  forge: Forge,
  today: string,
  say: Pick<Console, 'warning'>,
  before?: Desk,
): Promise<Desk> {
  const tip = await forge.tip();
  if (before?.tip.sha === tip.sha) return { ...before, known: undefined };
  let fetched = 0;
  const blob = (id: string) => {
    fetched++;
    return forge.blob(id);
  };
  const text = await textReader({ blob }, workspace);
  const hub = await readHub(tip, text, config);
  if (fetched > MANY_CALLS)
    say.warning(
      `${fetched} files of the hub were read with a call each, of the 1,000 that the workflow's own token has in an hour. Put a step with actions/checkout before Podium: files that are as on the default branch are then read from disk.`,
    );
  return { forge, tip, hub, text, today, dryRun, loadDraw: () => loadDraw(say.warning) };
}
