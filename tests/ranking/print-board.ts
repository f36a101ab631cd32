/** Prints a board of ties, one entry a line: a child process of order.test.ts in another locale and time zone. */
import { loadHub } from '../../src/hub/load-hub.ts';
import { rankBenchmark } from '../../src/ranking/rank-benchmark.ts';

const evaluation = (model: string, date: string) => ({
  path: `evals/${model}.yaml`,
  text: `eval_id: ${model}\nbenchmark_id: b\nmodel_ids: {candidate: ${model}}\nrun_metadata: {date: ${date}}\nmetrics: {AUROC: 0.9, x: ${model.codePointAt(0)}}\n`,
});
const models = ['z', 'ä', 'ı', 'i', 'I', 'İ', 'a', 'Z', 'ö', 'ß'];
const hub = loadHub([
  { path: 'benchmarks/b.yaml', text: 'benchmark_id: b\nname: B\n' },
  ...models.map((model) => evaluation(model, model === 'Z' ? '2024-01-02T23:30:00-11:00' : '2024-01-01')),
]);
const [benchmark] = hub.benchmarks;
if (benchmark === undefined) throw new Error('the hub of the test has no benchmark');
for (const { rank, modelId, score, evaluation } of rankBenchmark(hub, benchmark).entries) {
  console.log(`${rank} ${modelId} ${score} ${evaluation.date}`);
}
