import { playRace, sequentialEnds } from '../../tests/reliability/race.ts';
import { RACES } from '../../tests/reliability/races.ts';
import { byName } from './job.ts';

/** Plays one interleaving again and prints the order of its calls. */
export async function replay(name: string, seed: number): Promise<void> {
  const race = byName(RACES, name);
  const { trace, violations } = await playRace(race, seed, await sequentialEnds(race));
  console.log(trace.join('\n'));
  console.log(
    violations.length === 0 ? '\nNo violations.' : `\n${violations.map((what) => `- ${what}`).join('\n')}`,
  );
  process.exit(violations.length === 0 ? 0 : 1);
}
