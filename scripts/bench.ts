/**
 * `npm run bench`: start-up, API calls, `podium build` at size, ranking and peak memory, as a Markdown table for
 * docs/performance.md. Builds nothing itself; the npm script builds `dist/` first.
 */
import { readdirSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { measureAudit } from './bench/audit.ts';
import { type BuildFigures, measureBuild } from './bench/build.ts';
import { measureDesk, type Step } from './bench/desk.ts';
import { measureIgnoredEvent } from './bench/ignored-event.ts';
import { measureRanking } from './bench/ranking.ts';

const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} × (${a.toFixed(0)} ms to ${b.toFixed(0)} ms)`;
const mib = (peak: number) => `${peak.toFixed(0)} MiB`;
const calls = ({ calls: count, ms }: Step) => `${count} calls (${ms.toFixed(0)} ms)`;

/** Open submissions that wait for a review. */
const QUIET = 100;
const rows: (readonly [what: string, aim: string, measured: string, peak: string])[] = [];

const ignored = await measureIgnoredEvent(15);
rows.push([
  'event to ignore, against `node -e 0`',
  'at most 6 ×',
  `${ratio(ignored.action, ignored.bare)}, ${ignored.calls} calls`,
  mib(ignored.peak),
]);

const files = ['benchmarks', 'datasets', 'models', 'suites', 'evals'].flatMap((folder) =>
  readdirSync(`examples/hub/${folder}`).filter((name) => /\.ya?ml$/.test(name)),
).length;
for (const checkout of [true, false]) {
  const { verdict, unchanged, approval, schedule } = await measureDesk(checkout, QUIET);
  const place = checkout ? 'hub in the workspace' : 'no checkout';
  const extra = checkout ? 0 : files;
  rows.push(
    [`verdict, ${place}`, `at most ${12 + extra} calls`, calls(verdict), mib(verdict.peak)],
    [`verdict that stands, ${place}`, `at most ${6 + extra} calls`, calls(unchanged), mib(unchanged.peak)],
    [`approval, ${place}`, `at most ${20 + extra} calls`, calls(approval), mib(approval.peak)],
    [
      `schedule over ${QUIET} open submissions whose verdicts stand, ${place}`,
      `at most ${2 * QUIET + 20 + extra} calls`,
      calls(schedule),
      mib(schedule.peak),
    ],
  );
}

const figures: Readonly<Record<number, BuildFigures>> = {
  1000: await measureBuild(1_000, 5),
  10000: await measureBuild(10_000, 5),
  100000: await measureBuild(100_000, 1),
};
for (const [count, { full, floor, changed, charts, peak }] of Object.entries(figures)) {
  const evaluations = `${Number(count).toLocaleString('en')} evaluations`;
  rows.push(
    [
      `\`podium build --no-cache\`, ${evaluations}, charts apart, against reading and parsing them`,
      'at most 1.6 ×',
      ratio(full, floor),
      mib(peak),
    ],
    [`\`podium build\` after one file changed, ${evaluations}, charts apart`, '', ratio(changed, floor), ''],
    [`\`podium build\` with charts, ${evaluations}`, '', ratio(charts, floor), ''],
  );
}
const perFile = (count: number) => (figures[count]?.full ?? Number.NaN) / count;
rows.push([
  'cost of one evaluation in a build of 100,000, against one of 10,000',
  'at most 1 ×',
  `${(perFile(100_000) / perFile(10_000)).toFixed(2)} ×`,
  '',
]);

const ranking = await measureRanking(10_000, 5);
rows.push(
  [
    'ranking 10,000 evaluations, against parsing them',
    'at most 0.2 ×',
    ratio(ranking.rank, ranking.load),
    '–',
  ],
  ['standing among 10,000, against ranking them', 'at most 1 ×', ratio(ranking.standing, ranking.rank), '–'],
);
const { audit, floor: auditFloor, peak: auditPeak } = await measureAudit(10_000, 5);
rows.push([
  '`podium check`, 10,000 evaluations, against reading and parsing them',
  'at most 2 ×',
  ratio(audit, auditFloor),
  mib(auditPeak),
]);

console.log(
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
);
console.log('| what | aim | measured | peak memory |\n|---|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
