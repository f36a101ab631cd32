import type { Json } from './call.ts';
import type { Clock } from './clock.ts';

/**
 * Puts right in any JSON what the emulator says otherwise than GitHub: times have whole seconds, accounts whose
 * login ends in `[bot]` are bots, and addresses are escaped.
 */
export function asGitHub(json: Json, clock: Clock): Json {
  if (Array.isArray(json)) return json.map((item) => asGitHub(item, clock));
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, value]): [string, Json] => [
    key,
    typeof value === 'string' ? textOf(key, value, clock) : asGitHub(value, clock),
  ]);
  const copy: Json = Object.fromEntries(entries);
  if (typeof copy.login === 'string' && copy.login.endsWith('[bot]')) copy.type = 'Bot';
  return copy;
}

function textOf(key: string, value: string, clock: Clock): string {
  if (/(_at|^date)$/.test(key)) return clock.shown(value);
  return /(^|_)url$/.test(key) ? value.replace(/\[bot\]/g, '%5Bbot%5D') : value;
}
