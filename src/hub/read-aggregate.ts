import { isObject, type Json, type JsonObject } from '../submission/json.ts';
import type { Aggregate } from './benchmark.ts';
import { finite, list, mapping, text } from './read-yaml.ts';

const METHOD =
  /^((arithmetic|geometric|harmonic|weighted)[\s_-]?)?(mean|average|avg|sum|median|minimum|maximum|min|max)$/i;

/** A metric made of others: a formula, or a method and its components with or without weights. */
export function readAggregate(id: string, body: JsonObject): Aggregate {
  const formula = text(body.formula) ?? text(body.expression);
  const isMethod = formula !== undefined && METHOD.test(formula);
  const named = text(body.method) ?? text(body.aggregation);
  return {
    id,
    formula: isMethod ? undefined : formula,
    method: isMethod ? formula : named,
    components: components(body.components ?? body.weights ?? body.inputs, mapping(body.weights)),
    description: text(body.description),
  };
}

function components(value: Json | undefined, weights: JsonObject): Aggregate['components'] {
  if (isObject(value)) {
    return Object.entries(value).map(([metric, weight]) => ({ metric, weight: finite(weight) }));
  }
  return list(value).flatMap((item) => {
    const body = mapping(item);
    const metric = isObject(item)
      ? (text(body.metric_id) ?? text(body.metric) ?? text(body.id) ?? text(body.name))
      : text(item);
    return metric === undefined ? [] : [{ metric, weight: finite(body.weight) ?? finite(weights[metric]) }];
  });
}
