import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Complaint } from './rule.ts';

const SHAPE = 'Write category, group and metric as keys: stratified: {sex: {F: {AUROC: 0.9, N: 60}}}.';
/** Keys at the margin of a record under which people give results by group. */
const BESIDE = ['stratified', 'strata', 'stratified_metrics', 'stratified_results'];

const NONE: readonly Complaint[] = [];

/** Results by group in a shape that is not read, one complaint a category: such groups are on no page. */
export function groupsReadable(record: JsonObject): readonly Complaint[] {
  const { stratified = null } = isObject(record.metrics) ? record.metrics : {};
  const beside = BESIDE.filter((key) => isObject(record[key]));
  if (beside.length === 0 && stratified === null) return NONE;
  const found = beside.map((key) =>
    leftOut(
      key,
      `${key} stands beside metrics, so its groups are left out.`,
      'Move it below metrics, as stratified.',
    ),
  );
  if (isObject(stratified)) {
    for (const name of Object.keys(stratified)) found.push(...category(name, stratified[name] ?? null));
  } else if (stratified !== null) {
    const kind = Array.isArray(stratified) ? 'a list' : 'no mapping';
    const message = `metrics.stratified is ${kind}, so its groups are left out.`;
    found.push(leftOut('metrics.stratified', message, SHAPE));
  }
  return found;
}

function category(name: string, groups: Json): readonly Complaint[] {
  const field = `metrics.stratified.${name}`;
  if (!isObject(groups))
    return groups === null ? NONE : [leftOut(field, `${field} holds no groups, so it is left out.`, SHAPE)];
  const odd = Object.keys(groups).find((group) => !isGroup(groups[group]));
  if (odd === undefined) return NONE;
  const message = `${field}.${odd} holds no metric with a number, so no result of the group is shown.`;
  return [leftOut(`${field}.${odd}`, message, SHAPE)];
}

/** Whether some metric stands in a group. */
function isGroup(value: Json | undefined): boolean {
  if (!isObject(value)) return false;
  for (const name of Object.keys(value))
    if (name !== 'N' && value[name] !== null && !isObject(value[name])) return true;
  return false;
}

const leftOut = (field: string, message: string, remedy: string): Complaint => ({
  field,
  message,
  remedy,
  severity: 'warning',
});
