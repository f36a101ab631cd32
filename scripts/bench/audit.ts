import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { honestRun, metricsYaml } from '../../tests/protocol/honest-run.ts';
import { inTurn, runChild } from './run-child.ts';

export interface AuditFigures {
  /** Median milliseconds of `podium check` on a whole hub, and of only reading and parsing the same files. */
  readonly audit: number;
  readonly floor: number;
  readonly peak: number;
}

/** An audit of `count` honest evaluations, four of each model, half of them with strata. */
export async function measureAudit(count: number, times: number): Promise<AuditFigures> {
  const hub = `.bench/audit-${count}`;
  writeHonestHub(hub, count);
  const command = ['dist/cli.js', 'check', '--hub', hub];
  try {
    const { peak = Number.NaN } = await runChild(command, { memory: true });
    const [audit, floor] = await inTurn(
      times,
      () => runChild(command),
      () => runChild(['scripts/bench/parse-floor.mjs', hub]),
    );
    return { audit, floor, peak };
  } finally {
    rmSync(hub, { recursive: true, force: true });
  }
}

const RUNS_PER_MODEL = 4;

/** The example hub with other models and evaluations: what honest runs of three of its benchmarks would report. */
export function writeHonestHub(hub: string, count: number): void {
  rmSync(hub, { recursive: true, force: true });
  for (const folder of ['benchmarks', 'datasets'])
    cpSync(join('examples/hub', folder), join(hub, folder), { recursive: true });
  for (const folder of ['evals', 'models']) mkdirSync(join(hub, folder), { recursive: true });
  const random = generator(20260501);
  for (let i = 0; i < count; i++) {
    const model = `m-${String(Math.floor(i / RUNS_PER_MODEL)).padStart(5, '0')}`;
    const id = `run-${String(i).padStart(6, '0')}`;
    const write = (benchmark: string, dataset: string, metrics: string) =>
      writeFileSync(
        join(hub, 'evals', `${id}.yaml`),
        `eval_id: ${id}\nbenchmark_id: ${benchmark}\nmodel_ids:\n  candidate: ${model}\ndataset_id: ${dataset}\nrun_metadata:\n  date: '2025-0${1 + (i % 9)}-1${i % 7}'\n  runner: fmbench\n  hardware: NVIDIA A100\nmetrics:\n${metrics}\nstatus: Completed\n`,
      );
    if (i % RUNS_PER_MODEL === 0)
      writeFileSync(join(hub, 'models', `${model}.yaml`), `model_id: ${model}\nname: Model ${i}\n`);
    if (i % 2 === 0) {
      const { metrics } = honestRun({ random, samples: 200, categories: [3, 2, 5], decimals: 4 });
      write('BM-FMRI-GRANULAR', 'hcp_1200', metricsYaml(metrics));
    } else if (i % 4 === 1) {
      const probes = ['dropout', 'noise', 'masking', 'expression'].map((name) => ({ name, value: random() }));
      const score = probes.reduce((sum, { value }) => sum + value, 0) / probes.length;
      const lines = probes.map(({ name, value }) => `  ${name}_rAUC: ${value.toFixed(4)}`);
      write(
        'robustness_testing',
        'DS-TOY-GENOMICS',
        [`  robustness_score: ${score.toFixed(4)}`, ...lines].join('\n'),
      );
    } else {
      const { metrics } = honestRun({ random, samples: 500, categories: [], decimals: 4 });
      write('BM-001', 'ADNI', metricsYaml(metrics));
    }
  }
}

/** Numbers in [0, 1), the same ones every time (Park & Miller 1988). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
