import type { Forge } from '../desk/forge.ts';
import type { Desk } from '../desk/observe.ts';
import type { Inputs } from './inputs.ts';
import { readHub, textReader } from './read-hub.ts';

/** Reads the hub at the head of now; one that was read at the same head serves again. */
export async function openDesk(
  { workspace, config, dryRun }: Inputs,
  forge: Forge,
  today: string,
  loadDraw: Desk['loadDraw'],
  before?: Desk,
): Promise<Desk> {
  const tip = await forge.tip();
  if (before?.tip.sha === tip.sha) return { ...before, known: undefined };
  const text = await textReader(forge, workspace);
  const hub = await readHub(tip, text, config);
  return { forge, tip, hub, text, today, dryRun, loadDraw };
}
