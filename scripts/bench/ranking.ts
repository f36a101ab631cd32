import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadHub } from '../../src/hub/load-hub.ts';
import { rankHub } from '../../src/ranking/rank-benchmark.ts';
import { standingOf } from '../../src/ranking/standing.ts';
import { generateHub } from './generate-hub.ts';
import { inTurn } from './run-child.ts';

export interface RankingFigures {
  /** Median milliseconds to rank all benchmarks, and to read and parse the same files. */
  readonly rank: number;
  readonly load: number;
  /** To place one more evaluation on the hub. */
  readonly standing: number;
}

/** Ranking of `count` evaluations made from the example hub, in this process. */
export async function measureRanking(count: number, times: number): Promise<RankingFigures> {
  const folder = `.bench/rank-${count}`;
  generateHub('examples/hub', folder, count);
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.ya?ml$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
    const hub = loadHub(files);
    const [one] = hub.evaluations;
    if (one === undefined) throw new Error(`${folder} holds no evaluation.`);
    const timed = (work: () => unknown) => async () => {
      const start = performance.now();
      work();
      return { ms: performance.now() - start };
    };
    const whole = timed(() => rankHub(hub));
    const [rank, load] = await inTurn(
      times,
      whole,
      timed(() => loadHub(files)),
    );
    const [, standing] = await inTurn(
      times,
      whole,
      timed(() => standingOf(hub, { ...one, id: 'new' })),
    );
    return { rank, load, standing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
