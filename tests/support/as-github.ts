import type { Json } from './call.ts';
import type { Clock } from './clock.ts';

/**
 * Puts right in any JSON what the emulator says otherwise than GitHub: times have whole seconds, accounts whose
 * login ends in `[bot]` are bots.
 */
export function asGitHub(json: Json, clock: Clock): Json {
  if (Array.isArray(json)) return json.map((item) => asGitHub(item, clock));
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, value]): [string, Json] => [
    key,
    /(_at|^date)$/.test(key) && typeof value === 'string' ? clock.shown(value) : asGitHub(value, clock),
  ]);
  const copy: Json = Object.fromEntries(entries);
  if (typeof copy.login === 'string' && copy.login.endsWith('[bot]')) copy.type = 'Bot';
  return copy;
}
