import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { z } from 'zod';

/** Evaluations of one model on one benchmark: as in a real hub, most runs are superseded by a better one. */
const RUNS_PER_MODEL = 4;

const evaluationSchema = z.looseObject({
  eval_id: z.string(),
  model_ids: z.record(z.string(), z.string()),
  metrics: z.record(z.string(), z.unknown()),
});

/** Writes a hub with `count` evaluations into `to`: the files of `from`, again and again, each time a little different. */
export function generateHub(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  for (const folder of ['benchmarks', 'datasets', 'models', 'suites', '.github']) {
    if (!existsSync(join(from, folder))) continue;
    cpSync(join(from, folder), join(to, folder), { recursive: true });
  }
  mkdirSync(join(to, 'evals'), { recursive: true });
  const originals = readdirSync(join(from, 'evals'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => evaluationSchema.parse(load(readFileSync(join(from, 'evals', name), 'utf8'))));
  for (let i = 0; i < count; i++) {
    const original = originals[i % originals.length];
    if (original === undefined) throw new Error(`${from}/evals holds no evaluation to vary.`);
    const round = Math.floor(i / originals.length);
    const eval_id = `${original.eval_id}-${String(i).padStart(6, '0')}`;
    const model_ids = Object.fromEntries(
      Object.entries(original.model_ids).map(([role, id]) => [
        role,
        `${id}-${Math.floor(round / RUNS_PER_MODEL)}`,
      ]),
    );
    const metrics = varied(original.metrics, 1 - ((i * 7919) % 1000) / 10_000);
    writeFileSync(join(to, 'evals', `${eval_id}.yaml`), dump({ ...original, eval_id, model_ids, metrics }));
  }
}

/** Every fraction times `factor`, 4 decimals; sample counts stay. */
function varied(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number((value * factor).toFixed(4));
  if (Array.isArray(value)) return value.map((item) => varied(item, factor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, varied(item, factor)]));
}
