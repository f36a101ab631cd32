import type { Evaluation, Hub } from '../../src/hub/hub.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';

/**
 * A hub in which `text` stands wherever a hub file can hold a text of somebody's own: four ranked models (one
 * with a superseded run), one unranked, groups, intervals, links and verification; every page and file shows it.
 */
export function richHub(text: string, config: object = {}): Hub {
  const strata = new Map([
    [
      `c${text}`,
      new Map([
        [`g${text}`, new Map([...values(text, 0.1), ['N', 10]])],
        ['h', values(text, 0.9)],
      ]),
    ],
  ]);
  const benchmark = benchmarkOf({
    ...{ id: `b${text}`, name: text, domain: `D${text}`, topic: text, task: text, description: text },
    ...{ clinicalRelevance: text, version: text },
    tiers: [{ name: `${text}1`, min: 0.25 }, { name: text }],
  });
  const run = (model: number, part: Partial<Evaluation> = {}) =>
    runOf(`${text}${model}`, Object.fromEntries(values(text, model / 10)), {
      ...{
        id: `r${model}${text}`,
        benchmarkId: benchmark.id,
        strata,
        date: `2024-01-0${model}`,
        datasetId: text,
      },
      ...{
        issueNumber: model,
        pullRequest: model + 10,
        submittedBy: text,
        path: `evals/r${model}${text}.yaml`,
      },
      verification: { status: 'reproduced', by: text },
      intervals: new Map([['AUROC', [model / 10 - 0.05, model / 10 + 0.05]]]),
      ...part,
    });
  const runs = [
    ...[1, 2, 3, 4].map((model) => run(model)),
    run(4, { id: `old${text}`, metrics: values(text, 0.05), date: text, path: `evals/old${text}.yaml` }),
    run(5, { status: text }),
  ];
  const hub = hubOf(runs, [benchmark, benchmarkOf({ id: `w${text}`, name: `w${text}` })], {
    title: `T${text}`,
    ...config,
  });
  const names = [1, 2, 3, 4, 5].map((n) => ({
    id: `${text}${n}`,
    name: `${text}${n}`,
    path: `models/${n}${text}.yaml`,
  }));
  return { ...hub, models: names, datasets: [{ id: text, name: `d${text}`, path: 'datasets/d.yaml' }] };
}

const values = (text: string, auroc: number): Map<string, number> =>
  new Map([
    ['AUROC', auroc],
    [`m${text}`, 1],
    ['Accuracy', -0.5],
  ]);
