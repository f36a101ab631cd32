import type { Field } from './read-fields.ts';

/**
 * The runner that two labels give together: `Runner: fmbench` beside `fmbench Version: 0.3` is `fmbench 0.3`, and a
 * label whose version was left empty says nothing beside another. Undefined where they give two.
 */
export function sameRunner(before: Field | undefined, field: Field | undefined): Field | undefined {
  if (before === undefined || field === undefined) return before ?? field;
  if (before.assumed !== field.assumed) return before.assumed === true ? field : before;
  const [short, long] = before.value.length <= field.value.length ? [before, field] : [field, before];
  const [a, b] = [short.value.toLowerCase(), long.value.toLowerCase()];
  return a === b || b.startsWith(`${a} `) ? long : undefined;
}
