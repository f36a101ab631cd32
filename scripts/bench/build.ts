import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateHub } from './generate-hub.ts';
import { inTurn, runChild } from './run-child.ts';

export interface BuildFigures {
  /** Median milliseconds of a build that parses everything, charts apart, and of only reading and parsing the same files. */
  readonly full: number;
  readonly floor: number;
  /** The same build after one file changed, with what was parsed before kept. */
  readonly changed: number;
  /** One build with its charts. */
  readonly charts: number;
  /** MiB. */
  readonly peak: number;
}

/** `podium build` on `count` evaluations made from the example hub. Every page is there from a build before. */
export async function measureBuild(count: number, times: number): Promise<BuildFigures> {
  const hub = `.bench/hub-${count}`;
  const env = { ...process.env, XDG_CACHE_HOME: resolve('.bench/cache') };
  generateHub('examples/hub', hub, count);
  const configured = (charts: boolean) =>
    writeFileSync(join(hub, '.github/podium.yml'), `pages: { charts: ${charts} }\n`);
  const build = (...args: string[]) => runChild(['dist/cli.js', 'build', '--hub', hub, ...args], { env });
  const [file = ''] = readdirSync(join(hub, 'evals'));
  try {
    configured(true);
    await build();
    const { ms: charts } = await build();
    configured(false);
    await build();
    const { peak = Number.NaN } = await runChild(['dist/cli.js', 'build', '--hub', hub, '--no-cache'], {
      env,
      memory: true,
    });
    const [full, floor] = await inTurn(
      times,
      () => build('--no-cache'),
      () => runChild(['scripts/bench/parse-floor.mjs', hub]),
    );
    const [changed] = await inTurn(
      times,
      () => {
        appendFileSync(join(hub, 'evals', file), '# seen again\n');
        return build();
      },
      () => runChild(['-e', '0']),
    );
    return { full, floor, changed, charts, peak };
  } finally {
    rmSync(hub, { recursive: true, force: true });
    rmSync('.bench/cache', { recursive: true, force: true });
  }
}
