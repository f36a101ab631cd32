import { leftBehind } from '../hub/cut-numbers.ts';
import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Submission } from '../submission/read-submission.ts';
import type { Complaint } from './rule.ts';

/** Numbers below a field that a decimal comma cuts in two: YAML reads `{WER: 0,103}` as `WER: 0` and a key `103`. */
export function cutNumbers(
  submission: Submission,
  value: Json | undefined,
  field: string,
): readonly Complaint[] {
  if (!isObject(value)) return [];
  const cut = leftBehind(value);
  const found: Complaint[] = [];
  if (cut.length > 0) found.push(...cutHere(submission, value, field, cut));
  for (const key of Object.keys(value)) {
    const part = value[key];
    if (isObject(part)) found.push(...cutNumbers(submission, part, `${field}.${key}`));
  }
  return found;
}

/** The keys as the file writes them: as data `041` is the key 41, and stands before all names. */
function cutHere(
  { lines, written }: Submission,
  part: JsonObject,
  field: string,
  cut: readonly string[],
): readonly Complaint[] {
  const keys = [...lines.keys()]
    .filter((path) => path.startsWith(`${field}.`))
    .map((path) => path.slice(field.length + 1));
  return cut.map((key) => {
    const at = keys.findIndex((name) => name === key || Number(name) === Number(key));
    const digits = keys[at] ?? key;
    const name = keys.slice(0, Math.max(at, 0)).findLast((before) => typeof part[before] === 'number');
    const said = `A comma ends a value in { }, so ${digits} is read as a name`;
    if (name === undefined)
      return { field, message: `${said} without a value.`, remedy: 'Write a decimal point in numbers.' };
    const path = `${field}.${name}`;
    const whole = written.get(path) ?? String(part[name]);
    return {
      field: path,
      message: `${path} is written ${whole},${digits}. ${said}, and the whole numbers beside it are not used.`,
      remedy: /^[Nn](?:_|$)|samples/.test(name)
        ? `Write ${whole}${digits}, without a comma, or ${whole}.${digits}.`
        : `Did you mean ${whole}.${digits}?`,
    };
  });
}
