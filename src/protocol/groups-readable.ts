import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Complaint } from './rule.ts';

const SHAPE = 'Write category, group and metric as keys: stratified: {sex: {F: {AUROC: 0.9, N: 60}}}.';
/** Keys at the margin of a record under which people give results by group. */
const BESIDE = ['stratified', 'strata', 'stratified_metrics', 'stratified_results'];

/** Results by group in a shape that is not read, one complaint a category: such groups are on no page. */
export function groupsReadable(record: JsonObject, metrics: JsonObject): readonly Complaint[] {
  const beside = BESIDE.flatMap((key): Complaint[] =>
    isObject(record[key])
      ? [
          leftOut(
            key,
            `${key} stands beside metrics, so its groups are left out.`,
            'Move it below metrics, as stratified.',
          ),
        ]
      : [],
  );
  const { stratified } = metrics;
  if (stratified === undefined || stratified === null) return beside;
  if (!isObject(stratified))
    return [
      ...beside,
      leftOut(
        'metrics.stratified',
        `metrics.stratified is ${Array.isArray(stratified) ? 'a list' : 'no mapping'}, so its groups are left out.`,
        SHAPE,
      ),
    ];
  return [...beside, ...Object.entries(stratified).flatMap(([name, groups]) => category(name, groups))];
}

function category(name: string, groups: Json): readonly Complaint[] {
  const field = `metrics.stratified.${name}`;
  if (!isObject(groups))
    return groups === null ? [] : [leftOut(field, `${field} holds no groups, so it is left out.`, SHAPE)];
  const odd = Object.keys(groups).find((group) => !isGroup(groups[group]));
  if (odd === undefined) return [];
  const message = `${field}.${odd} holds no metric with a number, so nothing of the group is shown.`;
  return [leftOut(`${field}.${odd}`, message, SHAPE)];
}

const isGroup = (value: Json | undefined): boolean =>
  isObject(value) &&
  Object.entries(value).some(([name, one]) => name !== 'N' && !isObject(one) && one !== null);

const leftOut = (field: string, message: string, remedy: string): Complaint => ({
  field,
  message,
  remedy,
  severity: 'warning',
});
