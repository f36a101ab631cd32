import { isSameLabel } from '../desk/labels.ts';
import type { Labelling } from '../desk/situation.ts';
import type { Get } from './get.ts';
import { issueEventSchema } from './schema.ts';
import { seconds } from './to-desk.ts';

/**
 * Who added the label `approved` last, and when, from the issue's events; and the event by which Podium's own
 * account put `pending` on, if nothing happened to that label since.
 */
export async function readLabelling(
  get: Get,
  number: number,
  { approved, pending, bot }: { approved: string; pending: string; bot: string },
  roleOf: (login: string) => Promise<string>,
): Promise<Labelling | undefined> {
  const events = (await get.all(issueEventSchema, '/issues/{number}/events', { number })).toSorted(
    (a, b) => a.id - b.id,
  );
  const added = events.findLast(
    ({ event, label }) => event === 'labeled' && label != null && isSameLabel(label.name, approved),
  );
  if (added?.actor == null) return undefined;
  const { login, type } = added.actor;
  const witness = events.findLast(
    ({ event, label }) =>
      (event === 'labeled' || event === 'unlabeled') && label != null && isSameLabel(label.name, pending),
  );
  return {
    event: added.id,
    by: login,
    isBot: type === 'Bot' || login.endsWith('[bot]'),
    at: seconds(added.created_at),
    role: await roleOf(login),
    shownSince: witness?.event === 'labeled' && witness.actor?.login === bot ? witness.id : undefined,
  };
}
