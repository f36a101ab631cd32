// What any leaderboard has to pay: read every YAML file of the hub and parse it. Plain JavaScript, so that Node
// spends no time on types.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const hub = process.argv[2];
for (const folder of ['benchmarks', 'datasets', 'models', 'suites', 'evals']) {
  let names = [];
  try {
    names = readdirSync(join(hub, folder));
  } catch {
    continue; // a hub need not have every folder
  }
  for (const name of names) {
    if (/\.ya?ml$/.test(name)) load(readFileSync(join(hub, folder, name), 'utf8'));
  }
}
