/**
 * `npm run bench`: start-up, API calls, `podium build` at size and peak memory, as a Markdown table for
 * docs/performance.md. Builds nothing itself; the npm script builds `dist/` first.
 */
import { arch, cpus, platform } from 'node:os';
import { measureBuild } from './bench/build.ts';
import { measureIgnoredEvent } from './bench/ignored-event.ts';

const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} × (${a.toFixed(0)} ms to ${b.toFixed(0)} ms)`;
const mib = (peak: number) => `${peak.toFixed(0)} MiB`;

const rows: (readonly [what: string, aim: string, measured: string, peak: string])[] = [];

const ignored = await measureIgnoredEvent(15);
rows.push([
  'event to ignore, against `node -e 0`',
  'at most 6 ×',
  `${ratio(ignored.action, ignored.bare)}, ${ignored.calls} calls`,
  mib(ignored.peak),
]);

for (const count of [1_000, 10_000]) {
  const figures = await measureBuild(count, 5);
  rows.push([
    `\`podium build\`, ${count.toLocaleString('en')} evaluations, against reading and parsing them`,
    'at most 1.6 ×',
    ratio(figures.build, figures.floor),
    mib(figures.peak),
  ]);
}

console.log(
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
);
console.log('| what | aim | measured | peak memory |\n|---|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
