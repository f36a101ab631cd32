import { rmSync } from 'node:fs';
import { generateHub } from './generate-hub.ts';
import { inTurn, runChild } from './run-child.ts';

export interface BuildFigures {
  /** Median milliseconds of `podium build`, and of only reading and parsing the same files. */
  readonly build: number;
  readonly floor: number;
  readonly peak: number;
}

/** `podium build` on `count` evaluations made from the example hub. */
export async function measureBuild(count: number, times: number): Promise<BuildFigures> {
  const hub = `.bench/hub-${count}`;
  generateHub('examples/hub', hub, count);
  const command = ['dist/cli.js', 'build', '--hub', hub];
  try {
    const { peak = Number.NaN } = await runChild(command, { memory: true });
    const [build, floor] = await inTurn(
      times,
      () => runChild(command),
      () => runChild(['scripts/bench/parse-floor.mjs', hub]),
    );
    return { build, floor, peak };
  } finally {
    rmSync(hub, { recursive: true, force: true });
  }
}
