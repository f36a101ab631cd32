import type { Benchmark, Hub } from '../../hub/hub.ts';
import type { FileComplaint, HubRule } from '../hub-rule.ts';
import type { MetricFacts } from '../rule.ts';

export const directionKnown: HubRule = {
  id: 'direction-known',
  severity: 'warning',
  why: 'Where nothing says which way the ranking metric is better, higher is taken to be, and an error would be ranked the wrong way round.',
  examples: {
    path: 'benchmarks/BM-TEXT.yaml',
    ok: 'benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: {id: own_score, direction: maximize}}\n',
    bad: 'benchmark_id: BM-TEXT\nname: Reports\ndataset_id: DS-ADNI\nmetrics: {primary: own_score}\n',
  },
  check: ({ hub, rankingOf, tieBreaksOf, configPath }) =>
    hub.benchmarks.flatMap((benchmark): FileComplaint[] => {
      const { id, path } = benchmark;
      const metric = rankingOf(benchmark);
      const said =
        metric === undefined ? undefined : (trouble(metric) ?? contradiction(metric, benchmark, hub));
      const isOurs = Object.hasOwn(hub.config.benchmarks, id) && hub.config.benchmarks[id]?.primary;
      const place = isOurs
        ? { path: configPath, field: `benchmarks.${id}.primary` }
        : { path, field: FIELDS };
      const ties = tieBreaksOf(benchmark).filter(({ directionKnown: known }) => !known);
      return [
        ...(said === undefined ? [] : [{ ...place, ...said }]),
        ...ties.map((tieBreak): FileComplaint => ({ path, field: TIE_FIELDS, ...tie(tieBreak) })),
      ];
    }),
};

/** Where a file may name its ranking metric; the line of the first that is there is shown. */
const FIELDS =
  'metrics.primary|primary_metric|ranking_metric|ranking|metrics|evaluation_metrics|benchmark_id';

const TIE_FIELDS = 'metrics.secondary|secondary_metrics|metrics|evaluation_metrics|benchmark_id';

/** A metric that decides only between runs that the ranking metric leaves equal. */
const tie = ({ id }: MetricFacts) => ({
  value: id,
  severity: 'note' as const,
  message: `Nothing says which way ${id} is better, so in a tie higher is taken to be.`,
  remedy: wayOut(id),
});

const wayOut = (id: string) =>
  `Say it in the file, as in {id: ${id}, lower_is_better: false}, or under metrics in podium.yml.`;

function trouble({ id, targetRange, directionKnown: known }: MetricFacts) {
  if (targetRange !== undefined)
    return {
      message: `${id} is best from ${targetRange[0]} to ${targetRange[1]}, but a board has one direction.`,
      remedy: 'Rank by a metric that has one, such as the distance from the target.',
    };
  if (known) return undefined;
  return {
    message: `Nothing says which way ${id} is better, so higher is taken to be.`,
    remedy: wayOut(id),
  };
}

/** A description that says the other direction than the one that everybody knows of a metric by that name. */
function contradiction(
  { id, lowerIsBetter }: MetricFacts,
  { metrics, described, ...benchmark }: Benchmark,
  hub: Hub,
) {
  const said = [...metrics, ...described].find((metric) => metric.id === id);
  const isStated =
    said?.lowerIsBetter ?? benchmark.lowerIsBetter ?? hub.config.metrics[id]?.lower_is_better ?? undefined;
  if (isStated !== undefined || said?.lowerInPassing === undefined || said.lowerInPassing === lowerIsBetter)
    return undefined;
  const [ranked, told] = lowerIsBetter ? ['lower', 'higher'] : ['higher', 'lower'];
  return {
    message: `${id} is ranked with ${ranked} as better, as it is known everywhere, but its description says ${told} is.`,
    remedy: `If the description is right, say so: {id: ${id}, lower_is_better: ${!lowerIsBetter}}.`,
  };
}
