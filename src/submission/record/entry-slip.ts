import type { Slip } from './typography.ts';

/** Mappings of the record whose entries people write by hand. */
const SECTION = /^(?:run_metadata|model_ids|metrics|metrics\.stratified(?:\.[^.]+){0,2})$/;
const ENTRY = /^(\p{L}[^:=/\n]{0,63})(:|=)(?!\/\/)([^\n]{1,200})$/u;
/** Where the next entry of the same line begins. */
const NEXT = /[,;][ \t]{0,8}(?=[A-Za-z][\w .-]{0,40}[:=])/;
const NEXT_METRIC = /[,;]?[ \t]{1,8}(?=[A-Za-z][\w.-]{0,40} ?[:=])|[,;](?=[A-Za-z])/;

/**
 * Entries of a mapping that YAML reads as one text, because no plain space stands behind their colons (or because
 * they have an equals sign): `raw` is that text as it stands in the source, a line for every entry.
 */
export function entrySlip(raw: string, field: string): Slip | undefined {
  if (!SECTION.test(field) || raw.length > 10_000) return undefined;
  const next = field.startsWith('metrics') ? NEXT_METRIC : NEXT;
  const rows = raw
    .split('\n')
    .flatMap((row) => row.trim().split(next))
    .filter((row) => row.trim() !== '');
  const entries = rows.flatMap((row) => {
    const [, name = '', sign = '', value = ''] = ENTRY.exec(row.trim()) ?? [];
    return sign === '' || value.trim() === '' ? [] : [{ name: name.trim(), sign, value }];
  });
  const [first] = entries;
  if (first === undefined || entries.length < rows.length) return undefined;
  const write = entries.map(({ name, value }) => `\`${name}: ${value.trim()}\``).join(', ');
  const below = `below \`${field.slice(field.lastIndexOf('.') + 1)}:\` and indented`;
  const remedy = `Write ${write}, ${entries.length === 1 ? 'on a line of its own' : 'one a line'} ${below}, with an ordinary space behind the colon.`;
  if (first.sign === '=')
    return {
      rule: 'colon-space',
      message: `An equals sign stands behind "${first.name}", where YAML wants a colon.`,
      remedy,
    };
  return /^\s/.test(first.value)
    ? {
        rule: 'space-not-plain',
        message: `A non-breaking space stands behind the colon of "${first.name}".`,
        remedy,
      }
    : { rule: 'colon-space', message: `A space is missing behind "${first.name}:".`, remedy };
}
