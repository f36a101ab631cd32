import { onceFor } from './once-for.ts';

/** For each benchmark with completed runs: the metrics they report, and how many report each. */
export const reportedIn = onceFor((hub): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const all = new Map<string, Map<string, number>>();
  for (const { benchmarkId, metrics, status } of hub.evaluations) {
    if (status.toLowerCase() !== 'completed') continue;
    const counts = all.get(benchmarkId) ?? new Map<string, number>();
    all.set(benchmarkId, counts);
    for (const name of metrics.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return all;
});
