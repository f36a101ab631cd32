import type { Json } from './call.ts';

/**
 * Puts right in any JSON what the emulator says otherwise than GitHub: times have whole seconds, accounts whose
 * login ends in `[bot]` are bots.
 */
export function asGitHub(json: Json): Json {
  if (Array.isArray(json)) return json.map(asGitHub);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, value]): [string, Json] => [
    key,
    /(_at|^date)$/.test(key) && typeof value === 'string' ? wholeSeconds(value) : asGitHub(value),
  ]);
  const copy: Json = Object.fromEntries(entries);
  if (typeof copy.login === 'string' && copy.login.endsWith('[bot]')) copy.type = 'Bot';
  return copy;
}

function wholeSeconds(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z$/, '$1Z');
}
