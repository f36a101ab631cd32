import type { Finding } from '../finding.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Placed } from './check-record.ts';
import { isCountName } from './count-name.ts';

/**
 * What the form of a record's groups allows and would still be read wrongly: metrics where groups should stand, a
 * number of samples under another name than `N`, and one whose point may separate thousands.
 */
export function checkStrata(
  { metrics }: JsonObject,
  { lines, written }: Pick<Placed, 'lines' | 'written'>,
): readonly Finding[] {
  if (!isObject(metrics) || !isObject(metrics.stratified)) return [];
  const isMetric = (name: string) =>
    name === 'N' || isCountName(name) || (name !== 'stratified' && Object.hasOwn(metrics, name));
  const holdsMetric = (entries: Json) => isObject(entries) && Object.keys(entries).some(isMetric);
  const finding = (rule: string, field: string, message: string, remedy: string): Finding => {
    const line = lines.get(field) ?? lines.get('metrics.stratified') ?? null;
    return { rule, severity: 'error', field, line, message, remedy };
  };
  return Object.entries(metrics.stratified).flatMap(([category, groups]): readonly Finding[] => {
    if (!isObject(groups)) return [];
    const field = `metrics.stratified.${category}`;
    if (isMetric(category) && !Object.values(groups).some(holdsMetric)) {
      const message = `${field} is named like a metric, where a category such as scanner should stand.`;
      return [finding('strata-swapped', field, message, ORDER)];
    }
    const swapped = Object.keys(groups).find(
      (name) => isMetric(name) && isObject(groups[name]) && !holdsMetric(groups[name]),
    );
    if (swapped !== undefined) {
      const message = `${field}.${swapped} is named like a metric, where a group should stand.`;
      const write = turned(groups);
      const remedy = write === undefined ? ORDER : `Write each group with its metrics: ${write}.`;
      return [finding('strata-swapped', `${field}.${swapped}`, message, remedy)];
    }
    return Object.entries(groups).flatMap(([group, entries]) =>
      Object.entries(isObject(entries) ? entries : {}).flatMap(([name, value]) => {
        const at = `${field}.${group}.${name}`;
        const problem = countProblem(
          name,
          value,
          written.get(at),
          isObject(entries) && Object.hasOwn(entries, 'N'),
        );
        return problem === undefined
          ? []
          : [finding('count-unclear', at, `${at}${problem.message}`, problem.remedy)];
      }),
    );
  });
}

const ORDER =
  'Write strata as category, group and metric, each indented below the other: `scanner:`, `Siemens:`, `AUROC: 0.93`, with `N: 450`.';

function countProblem(name: string, value: Json, written: string | undefined, hasN: boolean) {
  if (name === 'N') {
    const [whole, ...thousands] = written?.split('.') ?? [];
    if (typeof value !== 'number' || !Number.isInteger(value) || thousands.length !== 1) return undefined;
    if (thousands[0]?.length !== 3) return undefined;
    const remedy = `Write ${whole}${thousands[0]} if the point separates thousands, ${value} if it does not.`;
    return { message: `: ${written} may be ${whole}${thousands[0]} samples or ${value}.`, remedy };
  }
  if (!isCountName(name)) return undefined;
  const shown =
    typeof value === 'string' || typeof value === 'number' ? `${written ?? value}`.slice(0, 40) : '<number>';
  return {
    message: ` is no metric, but the number of samples, which is called N.`,
    remedy: hasN ? `Leave ${name} out; N says it.` : `Write \`N: ${shown}\`.`,
  };
}

/** Metrics with their groups, as groups with their metrics; undefined where that is too long to read. */
function turned(metrics: JsonObject): string | undefined {
  const groups = new Map<string, string[]>();
  for (const [metric, values] of Object.entries(metrics)) {
    if (!isObject(values)) return undefined;
    for (const [group, value] of Object.entries(values)) {
      if (typeof value !== 'number') return undefined;
      const name = isCountName(metric) ? 'N' : metric;
      groups.set(group, [...(groups.get(group) ?? []), `${name}: ${value}`]);
    }
  }
  const write = [...groups]
    .map(([group, entries]) => `\`${group.replaceAll('`', '')}: {${entries.join(', ')}}\``)
    .join(', ');
  return groups.size === 0 || write.length > 600 ? undefined : write;
}
