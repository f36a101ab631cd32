/**
 * `npm run bench`: start-up, API calls, hostile bodies, `podium build` and `podium check` at size, ranking and peak
 * memory, as Markdown tables for docs/performance.md. Builds nothing itself; the npm script builds `dist/` first.
 *
 * `-- --only start,calls,reading,build,ranking,audit` measures some of it. `-- --long` also runs every property of
 * the reading 10,000 times, which takes some minutes.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAudit } from './bench/audit.ts';
import { type BuildFigures, measureBuild } from './bench/build.ts';
import { measureDesk, type Step } from './bench/desk.ts';
import { measureIgnoredEvent } from './bench/ignored-event.ts';
import { measureRanking } from './bench/ranking.ts';
import { measureReading } from './bench/reading.ts';

type Row = readonly [what: string, aim: string, measured: string, peak: string];

const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} × (${a.toFixed(0)} ms to ${b.toFixed(0)} ms)`;
const mib = (peak: number) => `${peak.toFixed(0)} MiB`;
const calls = ({ calls: count, ms }: Step) => `${count} calls (${ms.toFixed(0)} ms)`;

async function start(): Promise<Row[]> {
  const ignored = await measureIgnoredEvent(15);
  const measured = `${ratio(ignored.action, ignored.bare)}, ${ignored.calls} calls`;
  return [['event to ignore, against `node -e 0`', 'at most 6 ×', measured, mib(ignored.peak)]];
}

/** Open submissions that wait for a review. */
const QUIET = 100;

async function desk(): Promise<Row[]> {
  const rows: Row[] = [];
  // Without a checkout each data file is a call, and so is the configuration.
  const folders = ['benchmarks', 'datasets', 'models', 'suites', 'evals'];
  const isData = (name: string) => /\.ya?ml$/.test(name);
  const files = 1 + folders.flatMap((folder) => readdirSync(`examples/hub/${folder}`).filter(isData)).length;
  for (const checkout of [true, false]) {
    const { verdict, unchanged, approval, schedule } = await measureDesk(checkout, QUIET);
    const place = checkout ? 'hub in the workspace' : 'no checkout';
    const row = (what: string, most: number, step: Step): Row => [
      `${what}, ${place}`,
      `at most ${most + (checkout ? 0 : files)} calls`,
      calls(step),
      mib(step.peak),
    ];
    rows.push(
      row('verdict', 12, verdict),
      row('verdict that stands', 6, unchanged),
      row('approval', 20, approval),
      row(`schedule over ${QUIET} open submissions whose verdicts stand`, 2 * QUIET + 20, schedule),
    );
  }
  return rows;
}

async function build(): Promise<Row[]> {
  const figures: Readonly<Record<number, BuildFigures>> = {
    1000: await measureBuild(1_000, 5),
    10000: await measureBuild(10_000, 5),
    100000: await measureBuild(100_000, 1),
  };
  const perFile = (count: number) => (figures[count]?.full ?? Number.NaN) / count;
  const growth = `${(perFile(100_000) / perFile(10_000)).toFixed(2)} ×`;
  return [
    ...Object.entries(figures).flatMap(([count, { full, floor, changed, charts, peak }]): Row[] => {
      const of = `${Number(count).toLocaleString('en')} evaluations`;
      return [
        [
          `\`podium build --no-cache\`, ${of}, charts apart, against reading and parsing them`,
          'at most 1.6 ×',
          ratio(full, floor),
          mib(peak),
        ],
        [`\`podium build\` after one file changed, ${of}, charts apart`, '', ratio(changed, floor), ''],
        [`\`podium build\` with charts, ${of}`, '', ratio(charts, floor), ''],
      ];
    }),
    ['cost of one evaluation in a build of 100,000, against one of 10,000', 'at most 1 ×', growth, ''],
  ];
}

async function ranking(): Promise<Row[]> {
  const { rank, load, standing } = await measureRanking(10_000, 5);
  return [
    ['ranking 10,000 evaluations, against parsing them', 'at most 0.2 ×', ratio(rank, load), ''],
    ['standing among 10,000, against ranking them', 'at most 1 ×', ratio(standing, rank), ''],
  ];
}

async function audit(): Promise<Row[]> {
  const { audit: ms, floor, peak } = await measureAudit(10_000, 5);
  const what = '`podium check`, 10,000 evaluations, against reading and parsing them';
  return [[what, 'at most 2 ×', ratio(ms, floor), mib(peak)]];
}

const PARTS = { start, calls: desk, build, ranking, audit };
const { values } = parseArgs({
  options: { only: { type: 'string' }, long: { type: 'boolean', default: false } },
});
const wanted = (part: string) => values.only === undefined || values.only.split(',').includes(part);

console.log(
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
);
let head = '\n| what | aim | measured | peak memory |\n|---|---|---|---|\n';
for (const [part, measure] of Object.entries(PARTS)) {
  if (!wanted(part)) continue;
  console.log(head + (await measure()).map((row) => `| ${row.join(' | ')} |`).join('\n'));
  head = '';
}
if (wanted('reading')) {
  console.log(
    '\n| issue body | bytes | ms | ms per kB | ms per kB at half the size |\n|---|---|---|---|---|',
  );
  for (const { name, bytes, ms, half, halfBytes } of measureReading(3)) {
    const perKb = (time: number, size: number) => ((time / size) * 1000).toFixed(2);
    console.log(
      `| ${name} | ${bytes} | ${ms.toFixed(0)} | ${perKb(ms, bytes)} | ${perKb(half, halfBytes)} |`,
    );
  }
}
if (values.long) {
  const run = spawnSync(
    'npx',
    ['vitest', 'run', 'tests/submission/properties.test.ts', '--testTimeout=3600000'],
    {
      env: { ...process.env, PODIUM_PROPERTY_RUNS: '10000' },
      stdio: 'inherit',
    },
  );
  process.exitCode = run.status ?? 1;
}
