import { DUMP_SCHEMA, dump, SCALAR_STYLE, visit } from 'js-yaml';
import type { Json, JsonObject } from './json.ts';
import { RECORD_KEYS } from './record/record-schema.ts';

type Documents = Parameters<NonNullable<NonNullable<Parameters<typeof dump>[1]>['transform']>>[0];
type Node = NonNullable<Documents[number]['contents']>;

/**
 * A record as YAML that YAML 1.1 and 1.2 readers read alike: ambiguous texts quoted, metrics with a decimal
 * point (sample counts `N` without), known keys first and in order, one trailing newline.
 */
export function writeYaml(record: JsonObject): string {
  return dump(ordered(record), { schema: DUMP_SCHEMA, noRefs: true, lineWidth: -1, transform: settle });
}

function ordered(record: JsonObject): JsonObject {
  const rank = (key: string) => {
    const at = (RECORD_KEYS as readonly string[]).indexOf(key);
    return at >= 0 ? at : key === 'submission_metadata' ? 1000 : 500;
  };
  const entries: [string, Json][] = Object.entries(record);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}

function settle(documents: Documents): void {
  pointMetrics(documents);
  visit(documents, (node) => {
    const bare = node.kind === 'scalar' && node.style === SCALAR_STYLE.PLAIN && node.tag === STRING;
    if (bare && /\d/.test(node.value) && (HUGE.test(node.value) || DAY.test(node.value)))
      node.style = SCALAR_STYLE.SINGLE_QUOTED;
  });
}

const STRING = 'tag:yaml.org,2002:str';
/** Texts such as `1.0e+310`: no number for js-yaml, which would leave them bare, but infinity for PyYAML. */
const HUGE = /^[-+]?(?:0x[\da-f_]+|[\d_]*\.?[\d_]*(?:e[-+]?\d+)?)$/i;
/** Texts such as `2024-13-45`: no day for js-yaml, which would leave them bare, but PyYAML stops at them. */
const DAY = /^\d{4}-\d\d?-\d\d?(?:[Tt\s]|$)/;

/** Gives whole numbers under `metrics` and `metrics_ci` a decimal point, so that a column keeps one type. */
function pointMetrics(documents: Documents): void {
  const root = documents[0]?.contents;
  if (root?.kind !== 'mapping') return;
  for (const { key, value } of root.items) {
    if (key.kind === 'scalar' && (key.value === 'metrics' || key.value === 'metrics_ci')) addPoint(value);
  }
}

function addPoint(node: Node): void {
  if (node.kind === 'sequence') node.items.forEach(addPoint);
  if (node.kind === 'mapping') {
    for (const { key, value } of node.items)
      if (!(key.kind === 'scalar' && key.value === 'N')) addPoint(value);
  }
  if (node.kind === 'scalar' && /^-?\d+$/.test(node.value)) {
    node.value = `${node.value}.0`;
    node.tag = 'tag:yaml.org,2002:float';
  }
}
