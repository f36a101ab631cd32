/** Tables of the keys of hub files, out of their JSON Schemas. */
import { z } from 'zod';
import { SCHEMAS } from './schemas.ts';

/** The parts of a JSON Schema that the tables of the documentation are made from. */
const nodeSchema = z.looseObject({
  description: z.string().optional(),
  default: z.unknown().optional(),
  examples: z.array(z.unknown()).optional(),
  get properties() {
    return z.record(z.string(), nodeSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), nodeSchema]).optional();
  },
  get definitions() {
    return z.record(z.string(), nodeSchema).optional();
  },
  get anyOf() {
    return z.array(nodeSchema).optional();
  },
  required: z.array(z.string()).optional(),
});
type Node = z.infer<typeof nodeSchema>;

/** A table of the keys of one kind of file; `part` names a schema inside it. */
export function keyTable(kind: string, part?: string): string {
  const schema = nodeSchema.parse(SCHEMAS[kind]);
  const rows = keyRows(part === undefined ? schema : schema.definitions?.[part]);
  if (rows.length === 0)
    throw new Error(`There is no schema "${kind}"${part === undefined ? '' : ` with "${part}"`}.`);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [['key', 'meaning', 'for example'], ['---', '---', '---'], ...rows].map(line).join('\n');
}

/** One row a key: the dotted key, what it means, and the shapes it may have. */
function keyRows(schema: unknown, before = ''): readonly (readonly string[])[] {
  const node = nodeSchema.parse(schema);
  const required = new Set(node.required);
  return Object.entries(node.properties ?? {}).flatMap(([key, part]) => {
    const name = before + key;
    const inner = innerOf(part).flatMap((deep) => keyRows(deep.schema, `${name}.${deep.prefix}`));
    const { description = '', default: preset } = part;
    const examples = description.startsWith('The same as') ? [] : part.examples;
    const shapes = examples ?? (preset === undefined || inner.length > 0 ? [] : [preset]);
    const row = [
      `\`${name}\`${required.has(key) ? ' (required)' : ''}`,
      description,
      shapes.map((shape) => `\`${flow(shape)}\``).join(' · '),
    ];
    return description === '' ? inner : [row, ...inner];
  });
}

function innerOf(node: Node): readonly { readonly schema: Node; readonly prefix: string }[] {
  const own = node.properties === undefined ? [] : [{ schema: node, prefix: '' }];
  const byName = node.additionalProperties;
  const named =
    typeof byName === 'object' && byName.properties !== undefined
      ? [{ schema: byName, prefix: '<id>.' }]
      : [];
  // Of several shapes, the mapping by role; descriptions of one metric have a table of their own.
  const shaped = (node.anyOf ?? []).filter(
    ({ properties }) => properties?.primary !== undefined && !properties.metric_id,
  );
  return [...own, ...named, ...shaped.map((schema) => ({ schema, prefix: '' }))];
}

/** A value as YAML in flow style. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, part]) => `${key}: ${flow(part)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' && /^[\d>]|^$/.test(value) ? `"${value}"` : String(value);
}
