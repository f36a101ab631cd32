/**
 * `npm run sweep`: every kind of failure at every call of every scenario, pairs of failures on the way of an approval,
 * and seeded interleavings of two runs; after each, one clean run, and the end must be that of a run without
 * failures. Prints a table; ends with exit 1 if anything is violated.
 *
 *     npm run sweep -- [--seed N] [--races N] [--pairs N] [--sample N] [--only TEXT] [--part faults|pairs|races] [--replay SEED]
 *
 * `--sample 3` plays every third single fault, beginning with one that the seed chooses; `--only` takes the scenarios or races whose name holds the text; `--replay` plays one seed of a race and prints the
 * order of its calls.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { RACES } from '../tests/reliability/races.ts';
import { SCENARIOS } from '../tests/reliability/scenarios.ts';
import { inChildren } from './sweep/in-children.ts';
import { replay } from './sweep/replay.ts';
import { faultTable, raceTable, violationList } from './sweep/tables.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    races: { type: 'string', default: '2000' },
    pairs: { type: 'string', default: '600' },
    sample: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    part: { type: 'string' },
    replay: { type: 'string' },
  },
});
const seed = Number(values.seed);
const named = <T extends { readonly name: string }>(list: readonly T[]) =>
  list.filter(({ name }) => name.includes(values.only)).map(({ name }) => name);
const wanted = (part: string) => values.part === undefined || values.part === part;

if (values.replay !== undefined) {
  await replay(values.only, Number(values.replay));
} else {
  const started = Date.now();
  const say = (line: string) =>
    process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
  const perRace = Math.ceil(Number(values.races) / RACES.length);
  const jobs = [
    ...(wanted('faults')
      ? named(SCENARIOS).map((name) => ({
          part: 'faults' as const,
          name,
          seed,
          count: Number(values.sample),
        }))
      : []),
    ...(wanted('pairs') && 'approval'.includes(values.only)
      ? [{ part: 'pairs' as const, name: 'approval', seed, count: Number(values.pairs) }]
      : []),
    ...(wanted('races')
      ? named(RACES).map((name) => ({ part: 'races' as const, name, seed, count: perRace }))
      : []),
  ];
  const reports = await inChildren(jobs, availableParallelism(), say);
  const bad = reports.flatMap(({ violations }) => violations);
  console.log(
    `Node ${process.version}, seed ${seed}, every ${values.sample === '1' ? '' : `${values.sample}th `}single fault, ${((Date.now() - started) / 60_000).toFixed(1)} minutes\n`,
  );
  console.log(faultTable(reports.filter(({ part }) => part !== 'races')));
  console.log(raceTable(reports.filter(({ part }) => part === 'races')));
  console.log(violationList(bad));
  process.exitCode = bad.length > 0 ? 1 : 0;
}
