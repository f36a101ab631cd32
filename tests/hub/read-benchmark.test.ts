import { describe, expect, it } from 'vitest';
import type { Benchmark } from '../../src/hub/benchmark.ts';
import { loadHub } from '../../src/hub/load-hub.ts';

function read(text: string): Benchmark {
  const [benchmark] = loadHub([{ path: 'benchmarks/b.yaml', text: `benchmark_id: b\n${text}\n` }]).benchmarks;
  if (benchmark === undefined) throw new Error('the benchmark was not read');
  return benchmark;
}
const ids = (benchmark: Benchmark) => benchmark.metrics.map(({ id }) => id);
/** Without the parts that were not given. */
const given = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (key, part) => (key === 'percent' ? undefined : part));

/** With bare numbers as the lower bounds that they are of most metrics. */
const reached = (value: unknown) => JSON.parse(JSON.stringify(given(value)).replaceAll('"reach":', '"min":'));

describe('metrics of a benchmark file', () => {
  it.each([
    ['a text', 'metrics: {primary: AUROC, secondary: [Accuracy, F1]}'],
    ['a list', 'metrics: {primary: [AUROC, Accuracy], secondary: F1}'],
    [
      'a mapping by name',
      'metrics: {primary: {AUROC: {range: [0, 1]}}, secondary: {Accuracy: null, F1: {}}}',
    ],
    [
      'a description',
      'metrics: {primary: {name: AUROC, direction: maximize}, secondary: [{id: Accuracy}, F1]}',
    ],
    [
      'marks in a list',
      'metrics: [{id: Accuracy, role: secondary}, {metric_id: AUROC, primary: true}, {name: F1, role: secondary}]',
    ],
    [
      'marks in a mapping',
      'metrics: {AUROC: {primary: true}, Accuracy: {role: secondary}, F1: {role: secondary}}',
    ],
    ['keys of their own', 'primary_metric: AUROC\nsecondary_metrics: [Accuracy, F1]'],
    ['under evaluation', 'evaluation: {metrics: {primary: AUROC, secondary: [Accuracy, F1]}}'],
    ['roles by name', 'metrics: {AUROC: primary, Accuracy: secondary, F1: secondary}'],
    ['a ranking', 'ranking: {metric: AUROC, order: descending}\nmetrics: {secondary: [Accuracy, F1]}'],
    ['a leaderboard', 'leaderboard: {sort_by: AUROC}\nmetrics: {secondary: [Accuracy, F1]}'],
  ])('names primary and secondary as %s', (_, text) => {
    expect([read(text).primary, read(text).secondary]).toEqual(['AUROC', ['Accuracy', 'F1']]);
  });

  it.each([
    [
      'groups of descriptions',
      'metrics: {clinical: [{metric_id: a}, {metric_id: b}], safety: [{metric_id: c}]}',
      ['a', 'b', 'c'],
    ],
    [
      'groups of mappings',
      'metrics: {clinical: {a: {range: [0, 1]}, b: {unit: mm}}, safety: {c: {range: "0-1"}}}',
      ['a', 'b', 'c'],
    ],
    ['a plain list', 'metrics: [a, b, c]', ['a', 'b', 'c']],
    ['names alone', 'metrics:\n  a:\n  b:\n  c:', ['a', 'b', 'c']],
    ['directions', 'metrics: {a: maximize, b: lower is better, c: min}', ['a', 'b', 'c']],
    ['ranges', 'metrics: {a: [0, 1], b: [-1, 1], c: [0, 100]}', ['a', 'b', 'c']],
    ['a single name', 'metrics: a', ['a']],
    ['none', 'metrics: null', []],
    [
      'notes beside them',
      'metrics: {notes: mind the gap, a: {range: [0, 1]}, stratification: [site], thresholds: {a: 1}}',
      ['a'],
    ],
    ['lists of mappings', 'metrics: [{a: {range: [0, 1]}}, {b: {unit: mm}}, {c: {}}]', ['a', 'b', 'c']],
    [
      'groups with words on them',
      'metrics: {clinical: {description: What matters, weight: 0.3, metrics: [a, b]}, safety: {items: {c: {range: [0, 1]}}}}',
      ['a', 'b', 'c'],
    ],
  ])('are found in %s', (_, text, expected) => expect(ids(read(text))).toEqual(expected));

  it('keep what is said of each, wherever it stands', () => {
    const text = `metrics:
  primary: quality
  clinical:
    - {metric_id: rate, name: Rate of harm, description: How often, range: [0, 1], lower_is_better: true, critical: true}
    - {metric_id: grade, unit: years, target_range: [8, 12], aliases: [level]}
  definitions: {quality: All in one, other: not a metric of this file}
aggregate_metrics: [{metric_id: quality, range: {min: 0, max: 1}}]`;
    expect(given(read(text).metrics)).toEqual([
      { id: 'quality', aliases: [], range: [0, 1], description: 'All in one' },
      {
        id: 'rate',
        aliases: [],
        name: 'Rate of harm',
        description: 'How often',
        group: 'clinical',
        range: [0, 1],
        lowerIsBetter: true,
      },
      { id: 'grade', aliases: ['level'], unit: 'years', group: 'clinical', targetRange: [8, 12] },
    ]);
  });

  it.each([
    ['lower_is_better: true', true],
    ['lower_is_better: yes', true],
    ['higher_is_better: true', false],
    ['higher_is_better: false', true],
    ['greater_is_better: "No"', true],
    ['direction: minimize', true],
    ['direction: Maximise', false],
    ['direction: lower_is_better', true],
    ['better: higher', false],
    ['goal: min', true],
    ['direction: ↑', false],
    ['direction: sideways', undefined],
    ['lower_is_better: perhaps', undefined],
  ])('read %s', (words, expected) =>
    expect(read(`metrics: {m: {description: x, ${words}}}`).metrics[0]?.lowerIsBetter).toBe(expected),
  );

  it.each<[string, readonly number[] | undefined]>([
    ['[0, 1]', [0, 1]],
    ['{min: 0, max: 1}', [0, 1]],
    ['{low: -1, high: 1}', [-1, 1]],
    ['"0-1"', [0, 1]],
    ['"[0, 100]"', [0, 100]],
    ['"-1 to 1"', [-1, 1]],
    ['0..1', [0, 1]],
    ['"0 – 1"', [0, 1]],
    ['[0, null]', [0, Infinity]],
    ['[0, .inf]', [0, Infinity]],
    ['"[0, inf)"', [0, Infinity]],
    ['"(-inf, 1]"', [-Infinity, 1]],
    ['{min: 0}', [0, Infinity]],
    ['"0 to 1 (higher is better)"', [0, 1]],
    ['">= 0"', [0, Infinity]],
    ['"≤ 1"', [-Infinity, 1]],
    ['[1, 0]', undefined],
    ['[0, 1, 2]', undefined],
    ['[low, high]', undefined],
    ['positive', undefined],
    ['5', undefined],
    ['[.nan, .nan]', undefined],
  ])('read the range %s', (range, expected) =>
    expect(read(`metrics: {m: {description: x, range: ${range}}}`).metrics[0]?.range).toEqual(expected),
  );

  it.each([
    'metrics: {primary: m, direction: minimize, range: [0, 9], unit: mm}',
    'metrics: {primary: {name: m, range: [0, 9], unit: mm}}\nlower_is_better: true',
    'metrics: {m: {primary: true, range: [0, 9], unit: mm}}\nmetric_direction: min',
    'ranking: {metric: m, order: ascending, range: [0, 9], unit: mm}\nmetrics: [m]',
    'primary_metric: {id: m, range: 0-9, unit: mm}\nhigher_is_better: false',
  ])('take what stands beside the primary for it: %s', (text) =>
    expect(read(text).metrics).toMatchObject([{ id: 'm', lowerIsBetter: true, range: [0, 9], unit: 'mm' }]),
  );

  it('read bounds beside the metric', () =>
    expect(read('metrics: [{id: m, min: 0, max: 5}]').metrics[0]?.range).toEqual([0, 5]));

  it.each([
    ['required_metrics: [AUROC, F1]'],
    ['requirements: {required_metrics: [AUROC, F1]}'],
    ['metrics: {required: [AUROC, F1], optional: [Accuracy]}'],
    ['metrics: {AUROC: {required: true}, F1: {required: yes}, Accuracy: {required: false}}'],
  ])('are required by %s', (text) => expect(read(text).requiredMetrics).toEqual(['AUROC', 'F1']));
});

describe('aggregates of a benchmark file', () => {
  it.each([
    ['a list', 'aggregate_metrics: [{metric_id: q, formula: 0.5*a + 0.5*(1-b)}]'],
    ['a mapping', 'aggregate_metrics: {q: {formula: 0.5*a + 0.5*(1-b)}}'],
    ['formulas by name', 'aggregates: {q: 0.5*a + 0.5*(1-b)}'],
    ['a metric with a formula', 'metrics: {all: [{id: q, formula: 0.5*a + 0.5*(1-b)}, {id: a}]}'],
    ['inside metrics', 'metrics: {primary: a, aggregate: {q: {expression: 0.5*a + 0.5*(1-b)}}}'],
  ])('with a formula, as %s', (_, text) =>
    expect(given(read(text).aggregates)).toEqual([{ id: 'q', formula: '0.5*a + 0.5*(1-b)', components: [] }]),
  );

  it.each([
    [
      'weights',
      'aggregate_metrics: [{id: q, weights: {a: 0.7, b: 0.3}}]',
      {
        components: [
          { metric: 'a', weight: 0.7 },
          { metric: 'b', weight: 0.3 },
        ],
      },
    ],
    [
      'components',
      'aggregate_metrics: [{id: q, method: mean, components: [a, {metric: b, weight: 2}]}]',
      { method: 'mean', components: [{ metric: 'a' }, { metric: 'b', weight: 2 }] },
    ],
    [
      'a method for a formula',
      'aggregate_metrics: [{id: q, formula: mean, inputs: [a, b]}]',
      { method: 'mean', components: [{ metric: 'a' }, { metric: 'b' }] },
    ],
    ['nothing but a name', 'aggregate_metrics: [q]', { components: [] }],
  ])('with %s', (_, text, expected) =>
    expect(given(read(text).aggregates)).toEqual([{ id: 'q', ...expected }]),
  );
});

describe('stratification of a benchmark file', () => {
  const category = { groups: [], required: false };
  it.each([
    [
      'a list of words',
      'stratification: [sex, "Disease Stage (MCI vs AD)"]',
      [
        { id: 'sex', ...category },
        { id: 'Disease Stage (MCI vs AD)', ...category },
      ],
    ],
    ['words under metrics', 'metrics: {primary: a, stratification: [sex]}', [{ id: 'sex', ...category }]],
    ['a single word', 'stratification: sex', [{ id: 'sex', ...category }]],
    [
      'flags',
      'stratification: {sex: required, site: false}',
      [
        { id: 'sex', groups: [], required: true },
        { id: 'site', ...category },
      ],
    ],
    [
      'groups by category',
      'stratification: {sex: [F, M]}',
      [
        {
          id: 'sex',
          groups: [
            { id: 'F', parts: [] },
            { id: 'M', parts: [] },
          ],
          required: false,
        },
      ],
    ],
    [
      'lists of what is required',
      'stratification: {required: [sex], optional: [site], min_n: 20}',
      [
        { id: 'sex', groups: [], required: true, minimum: 20 },
        { id: 'site', groups: [], required: false, minimum: 20 },
      ],
    ],
    [
      'required strata',
      'stratification: [site]\nrequired_strata: [sex, site]',
      [
        { id: 'site', groups: [], required: true },
        { id: 'sex', groups: [], required: true },
      ],
    ],
    [
      'descriptions',
      'strata: [{name: sex, values: [F, M], required: true, min_samples: 30}]',
      [
        {
          id: 'sex',
          groups: [
            { id: 'F', parts: [] },
            { id: 'M', parts: [] },
          ],
          required: true,
          minimum: 30,
        },
      ],
    ],
    [
      'dimensions',
      'stratification_dimensions: {task: {name: Kind of task, categories: [{id: rest, name: At rest}, {id: motion, subtypes: [run, walk], min_n: 5}]}}',
      [
        {
          id: 'task',
          name: 'Kind of task',
          groups: [
            { id: 'rest', name: 'At rest', parts: [] },
            { id: 'motion', parts: ['run', 'walk'], minimum: 5 },
          ],
          required: false,
        },
      ],
    ],
    [
      'groups as a mapping',
      'subgroups: {sex: {groups: {F: {min_n: 9}, M: null}}}',
      [
        {
          id: 'sex',
          groups: [
            { id: 'F', parts: [], minimum: 9 },
            { id: 'M', parts: [] },
          ],
          required: false,
        },
      ],
    ],
    [
      'one flag for all',
      'stratification: {required: true, min_samples_per_group: 20, categories: [sex, site]}',
      [
        { id: 'sex', groups: [], required: true, minimum: 20 },
        { id: 'site', groups: [], required: true, minimum: 20 },
      ],
    ],
    [
      'one minimum for all',
      'min_samples_per_stratum: 20\nstratification: {sex: {values: [F], min_n: 5}, site: null}',
      [
        { id: 'sex', groups: [{ id: 'F', parts: [] }], required: false, minimum: 5 },
        { id: 'site', groups: [], required: false, minimum: 20 },
      ],
    ],
    ['nothing', 'stratification: true', []],
  ])('as %s', (_, text, expected) => expect(given(read(text).stratification)).toEqual(expected));
});

describe('what a benchmark file says of its ranking metric, wherever it says it', () => {
  const lower = (text: string) => {
    const metric = read(text).metrics.find(({ id }) => id === 'm');
    return metric?.lowerIsBetter ?? metric?.lowerInPassing;
  };
  it.each([
    'metrics: {primary: m}\nranking: {direction: minimize}',
    'metrics: {primary: m}\nleaderboard: {metric: m, order: ascending}',
    'metrics: {primary: m}\nranking: {higher_is_better: false}',
    'leaderboard: {metric: m, ascending: true}',
    'evaluation: {metrics: {primary: m}, direction: minimize}',
    'evaluation: {primary_metric: m}\nlower_is_better: true',
    'metrics: {primary: m}\ngreater_is_better: false',
    'metrics: {primary: {id: m, lowerIsBetter: true}}',
    'metrics: {primary: {id: m, Direction: smaller is better}}',
    'metrics: {primary: {id: m, direction: lower values are better}}',
    'metrics: {primary: {id: m, better: lowest}}',
    'metrics: {primary: {id: m, minimize: true}}',
    'metrics: {primary: {id: m, maximize: false}}',
    'metrics: {primary: {id: m, lower_is_better: 1}}',
    'metrics: {primary: {id: m, optimization_direction: min}}',
    'metrics: {primary: {id: m, description: "Distance in mm. Lower values indicate better alignment, the lower the better"}}',
    'metrics: {primary: {id: m, description: "the lower, the better"}}',
    'metrics: {primary: {id: m, description: lower scores are better}}',
    'metrics: {m: "distance; lower is better", primary: m}',
    'metrics: {primary: m}\nlower_is_better: m',
    'metrics: {primary: m}\ndirection: {m: minimize}',
    'metrics: {primary: m, secondary: [n]}\nminimize: [m]',
    'metrics: {primary: m, safety: {lower_is_better: true, metrics: [m]}}',
    'metrics: {primary: m, definitions: [{metric: m, lower_is_better: true}]}',
    'metrics: {primary: {id: m, direction: minimize}}\nlower_is_better: false',
  ])('takes from %j that lower is better', (text) => {
    expect(lower(text)).toBe(true);
    expect(read(text).primary).toBe('m');
  });

  it.each([
    'ranking: m',
    'leaderboard: {ranking_metric: m}',
    'leaderboard: {rank_by: m}',
    'ranking: {tie_breaker: n}\nleaderboard: {metric: m}',
    'metrics: {primary_metric: m}',
    'metrics: {main: m}',
    'metrics: {Primary: m}',
    'metrics: [{id: n}, {id: m, role: Primary}]',
    'metrics: [{id: n}, {id: m, is_primary: true}]',
    'metrics: [n]\nevaluation_metrics: {primary: m}',
    'metrics: [n]\nevaluation: {metrics: {primary: m}}',
    'evaluation: {ranking_metric: m}',
    'Metrics: {primary: m}',
    'primary-metric: m',
  ])('ranks by the metric of %j', (text) => expect(read(text)).toMatchObject({ primary: 'm', unread: [] }));

  it.each([
    ['metrics: {primary: {id: m, direction: sideways}}', 'metrics.primary.direction', 'direction'],
    ['metrics: {primary: m}\nlower_is_better: perhaps', 'lower_is_better', 'direction'],
    [
      'metrics: {primary: {id: m, lower_is_better: true, direction: maximize}}',
      'metrics.primary.direction',
      'direction',
    ],
    ['lower_is_better: false\ndirection: minimize', 'direction', 'direction'],
    ['primary_metric: m\nmetrics: {primary: n}', expect.stringContaining('primary_metric'), 'primary'],
    [
      'metrics: [{id: m, primary: true}, {id: n, primary: true}]',
      expect.stringContaining('metrics'),
      'primary',
    ],
  ])('tells of what it cannot make sense of: %s', (text, field, of) =>
    expect(read(text).unread).toMatchObject([{ field, of }]),
  );

  it('keeps the direction of a ranking metric that it does not name', () =>
    expect(read('metrics: [m, n]\nlower_is_better: true')).toMatchObject({
      primary: undefined,
      lowerIsBetter: true,
    }));

  it('keeps what it says of metrics that it does not ask for', () =>
    expect(read('metric_definitions: {m: {lower_is_better: true}}')).toMatchObject({
      metrics: [],
      described: [{ id: 'm', lowerIsBetter: true }],
    }));

  it('requires the metrics of that role', () =>
    expect(read('metrics: {clinical: [{metric_id: m, role: required}, n]}').requiredMetrics).toEqual(['m']));

  it('breaks ties by the metrics of that role', () =>
    expect(read('ranking: {metric: m, tie_breakers: [n, o]}').secondary).toEqual(['n', 'o']));
});

describe('tiers, targets and thresholds of a benchmark file', () => {
  const tiers = [{ name: 'Excellent', min: 0.9 }, { name: 'Good', min: 0.7 }, { name: 'Developing' }];
  it.each([
    ['targets', 'performance_targets: {good: 0.7, excellent: 0.9}'],
    ['targets as comparisons', 'performance_targets: {good: ">= 0.7", excellent: "90%"}'],
    ['a mapping', 'tiers: {Excellent: 0.9, Good: {min: 0.7}}'],
    ['a list', 'tiers: [{name: Excellent, min: 0.9}, {name: Good, min: 0.7}, {name: Developing}]'],
    ['thresholds by level', 'thresholds: {good: 0.7, excellent: 0.9}'],
    [
      'lower ends of ranges',
      'tiers: [{name: Excellent, range: [0.9, null]}, {name: Good, range: ">= 0.7"}, {name: Developing}]',
    ],
  ])('of the ranking metric, as %s', (_, text) => expect(reached(read(text).tiers)).toEqual(tiers));

  it.each([
    [
      'texts that are numbers',
      'tiers: [{name: Excellent, min: "0.9"}, {name: Good, min: "70%"}, {name: Developing}]',
    ],
    [
      'thresholds in words',
      'tiers: [{name: Excellent, threshold: ">= 0.9"}, {label: Good, cutoff: at least 0.7}, {tier: Developing}]',
    ],
    ['one key each', 'tiers: [{Excellent: 0.9}, {Good: 0.7 or more}, {Developing: null}]'],
    ['sides in words', 'tiers: {Excellent: {min: "90%"}, Good: {minimum: ">= 0.7"}, Developing: otherwise}'],
    ['worst first', 'tiers: {Developing: null, Good: 0.7+, Excellent: from 0.9}'],
    [
      'open ranges',
      'tiers: [{name: Excellent, range: "0.9, inf"}, {name: Good, min: 0.7, max: .inf}, {name: Developing}]',
    ],
    [
      'numbers that are no bounds beside them',
      'tiers: [{name: Excellent, min: 0.9, order: 1}, {name: Good, min: 0.7, order: 2}, {name: Developing, order: 3}]',
    ],
    ['before targets', 'tiers: {Excellent: 0.9, Good: 0.7}\nperformance_targets: {good: 0.5}'],
  ])('of the ranking metric, from %s', (_, text) => {
    const { tiers: found, unread } = read(text);
    expect(reached(found)).toEqual(tiers);
    expect(unread).toEqual([]);
  });

  it.each([
    ['"> 0.9"', { min: 0.9, minExclusive: true }],
    ['above 90%', { min: 0.9, minExclusive: true }],
    ['"< 0.3"', { max: 0.3, maxExclusive: true }],
    ['under 0.3', { max: 0.3, maxExclusive: true }],
    ['"<= 0.3"', { max: 0.3 }],
    ['0.3 or less', { max: 0.3 }],
    ['up to 0.3', { max: 0.3 }],
    ['0.8 to 0.9', { min: 0.8, max: 0.9 }],
    ['0.8–0.9', { min: 0.8, max: 0.9 }],
    ['"[0.8, 0.9)"', { min: 0.8, max: 0.9, maxExclusive: true }],
    ['"(0.8, 0.9]"', { min: 0.8, max: 0.9, minExclusive: true }],
    ['(0.8 to 0.9)', { min: 0.8, max: 0.9 }],
    ['{min: "> 0.8", max: "< 0.9"}', { min: 0.8, max: 0.9, minExclusive: true, maxExclusive: true }],
  ])('with the bound %s', (bound, expected) => {
    const [tier] = read(`tiers: [{Fine: ${bound}}, {Rest: null}]`).tiers ?? [];
    expect(given(tier)).toEqual({ name: 'Fine', ...expected });
    expect(given([...read(`thresholds: {AUROC: ${bound}}`).thresholds])).toEqual([['AUROC', expected]]);
  });

  it.each([
    ['tiers: [{name: Excellent, threshold: about 0.9}, {name: Good, min: 0.7}]', 'tiers[0].threshold'],
    ['tiers: [{name: Excellent, cutoffs: 0.9}, {name: Poor, min: 0}]', 'tiers[0]'],
    ['tiers: [{name: Excellent}, {name: Good, min: 0.7}]', 'tiers[0]'],
    ['tiers: [{name: Excellent}]', 'tiers[0]'],
    ['tiers: [{name: A, min: 0.9}, {name: B}, {name: C, min: 0.5}]', 'tiers[1]'],
    ['tiers: [{name: A, min: 0.9}, {name: B}, {name: C}]', 'tiers[1]'],
    ['tiers: [{name: A, min: 0.9}, {name: A, min: 0.5}]', 'tiers[0]'],
    ['tiers: [{name: A, min: "< 0.9"}, {name: B}]', 'tiers[0]'],
    ['tiers: ["Excellent: >= 0.9", "Good: >= 0.8"]', 'tiers[0]'],
    ['tiers: {Excellent: top, Good: 0.7}', 'tiers.Excellent'],
    ['tiers: {Excellent: {min: top}, Good: 0.7}', 'tiers.Excellent'],
    ['performance_targets: {excellent: very high, good: 0.7}', 'performance_targets.excellent'],
    ['thresholds: {excellent: "0.9?", good: 0.7}', 'thresholds.excellent'],
  ])('are none where one cannot be used: %s', (text, field) => {
    const { tiers: found, unread } = read(text);
    expect(found).toEqual([]);
    expect(unread[0]).toMatchObject({ field, of: 'tier' });
  });

  it('are none for the one metric whose tiers cannot be used', () => {
    const { tiersByMetric } = read('tiers: {AUROC: {Excellent: high, Good: 0.7}, F1: {Good: 0.7}}');
    expect([tiersByMetric.get('AUROC'), tiersByMetric.get('F1')?.length]).toEqual([[], 2]);
  });

  it('of several metrics in one list do not mix', () => {
    const text =
      'tiers: [{metric: AUROC, name: Good, min: 0.7}, {metric: MSE, name: Good, max: 0.3}, {name: Good, condition: F1 > 0.5}]';
    expect(given([...read(text).tiersByMetric])).toEqual([
      ['AUROC', [{ name: 'Good', min: 0.7 }]],
      ['MSE', [{ name: 'Good', max: 0.3 }]],
      ['F1', [{ name: 'Good', min: 0.5, minExclusive: true }]],
    ]);
  });

  it('are read from conditions that name a metric of the file', () => {
    const text =
      'metrics: {primary: AUROC}\nperformance_targets: {excellent: AUROC >= 0.9, good: "≥ 70% AUROC"}';
    expect(reached(read(text).tiersByMetric.get('AUROC'))).toEqual(tiers);
  });

  it.each([
    'metrics: {primary: {id: m, goal: detect low-grade tumours}}',
    'metrics: {primary: m}\nevaluation: {mode: high-throughput, goal: Lower the false alarm rate of the ward}',
    'metrics: {primary: m}\nranking: by m, then by the newer date',
    'metrics: {primary: m}\nleaderboard: {sort_by: score}',
    'metrics: {primary: m}\nthresholds: {m: see Table 2}',
    'metrics: [{id: m, primary: true, target: maximize}]',
    'metrics: [{id: m, primary: true, target: 2 classes, threshold: 0.5 IoU}]',
    'metrics: [{id: m, primary: true, threshold: 0.5, description: at the decision threshold 0.5}]',
  ])('takes no prose for a declaration: %s', (text) =>
    expect(read(text)).toMatchObject({ primary: 'm', unread: [] }),
  );

  it.each([
    'metrics: {primary: m}\nleaderboard: {sort_by: date, order: ascending}',
    'metrics: {primary: m}\nleaderboard: {sort_by: rank, ascending: true}',
    'metrics: {primary: m}\nleaderboard: {sort_order: asc}',
    'metrics: {primary: m}\nevaluation: {objective: Minimize harm, order: ascending, mode: min}',
    'metrics: {primary: m}\nevaluation: {goal: Lower mortality}',
    'metrics: {primary: m}\ndirection: MRI to CT',
    'metrics: {primary: m}\nevaluation: {primary_metric: n}',
    'metrics: {primary: m}\nranking: by m, descending',
    'metrics: {primary: m}\nranking: descending',
  ])('takes nothing about another matter for the direction or the metric: %s', (text) =>
    expect(read(text)).toMatchObject({
      primary: 'm',
      metrics: [expect.objectContaining({ id: 'm' })],
      unread: [],
    }),
  );
  it.each([
    'leaderboard: {sort_by: date, order: ascending}',
    'leaderboard: {sort_order: asc}',
    'evaluation: {objective: Minimize harm, order: ascending, mode: min}',
  ])('does not turn a metric round for %s', (text) =>
    expect(read(`metrics: {primary: m}\n${text}`).metrics[0]?.lowerIsBetter).toBeUndefined(),
  );

  it('takes the direction of a goal', () => {
    const goal = (words: string) =>
      read(`metrics: {primary: {id: m, goal: ${words}}}`).metrics[0]?.lowerInPassing;
    expect([goal('minimize false alarms'), goal('maximise early detection')]).toEqual([true, false]);
  });

  it('leaves words for people alone', () =>
    expect(
      read(
        'performance_targets: {minimum: better than a linear probe}\nthresholds: {note: see paper, AUROC: as high as in the paper}',
      ),
    ).toMatchObject({
      tiers: undefined,
      thresholds: new Map(),
      unread: [],
    }));

  it.each([
    [
      'tiers: {Excellent: "AUROC >= 0.90", Good: "0.80 <= AUROC < 0.90", Poor: "AUROC < 0.80"}',
      ['Excellent', 'Good', 'Poor'],
    ],
    ['tiers: {Ready: "AUROC > 0.93", Not ready: otherwise}', ['Ready', 'Not ready']],
    ['tiers: [{name: Ready, condition: AUROC > 0.93}, {name: Not ready}]', ['Ready', 'Not ready']],
    ['tiers: {metric: AUROC, bands: {Ready: 0.93, Not: null}}', ['Ready', 'Not']],
    ['tiers: {metric: AUROC, levels: [{name: Ready, min: 0.93}, {name: Not}]}', ['Ready', 'Not']],
  ])('of one metric belong together: %s', (text, tierNames) => {
    const { tiersByMetric, tiers: flat, unread } = read(`metrics: {primary: AUROC}\n${text}`);
    expect([tiersByMetric.get('AUROC')?.map(({ name }) => name), flat, unread]).toEqual([
      tierNames,
      undefined,
      [],
    ]);
  });

  it('are none where one of them, whose metric nobody can tell, cannot be read', () => {
    const text =
      'metrics: {primary: AUROC, secondary: [F1]}\ntiers: {Good: "AUROC > 0.9", Best: "F1 > 0.9", Almost: "0.8ish"}';
    const { tiersByMetric, unread } = read(text);
    expect([tiersByMetric.get('AUROC'), tiersByMetric.get('F1'), unread[0]?.field]).toEqual([
      [],
      [],
      'tiers.Almost',
    ]);
  });

  it.each([
    [
      'tiers: [{name: Tier 1, min: 0.9, criteria: Validated at 2 or more sites}, {name: Not, sites: 1}]',
      ['Tier 1', 'Not'],
    ],
    ['tiers: [{tier: 1, label: Ready, min: 0.9}, {tier: 2, label: Not, points: 0}]', ['Ready', 'Not']],
    [
      'tiers: {Ready: 0.9, Not: 0, order: [Ready, Not], applies_to: AUROC, approved_by: board, enabled: true, date: 2024-01-02}',
      ['Ready', 'Not', 'Developing'],
    ],
    [
      'tiers: [{name: Ready, min: 0.9}, {name: Not ready, threshold: everything else}]',
      ['Ready', 'Not ready'],
    ],
    ['tiers: {Good: ">= 0.80 and < 0.90", Best: ">= 0.9"}', ['Best', 'Good', 'Developing']],
    ['tiers: {Good: "0.80 – <0.90", Best: ">= 0.9"}', ['Best', 'Good', 'Developing']],
    // Nothing is left over below what is the worst by its name.
    ['tiers: {Good: 0.8, Fair: 0.6, Poor: 0}', ['Good', 'Fair', 'Poor']],
    ['performance_targets: {good: 0.8, weak: 0.5}', ['Good', 'Weak']],
    ['tiers: {good: 0.8, developing: 0}', ['good', 'developing']],
    [
      'performance_targets: {clinical_grade: 0.97, research_grade: 0.93}',
      ['Clinical grade', 'Research grade', 'Developing'],
    ],
  ])('are accused of nothing: %s', (text, tierNames) => {
    const { tiers: found, unread } = read(text);
    expect([found?.map(({ name }) => name), unread]).toEqual([tierNames, []]);
  });

  it('are not made of what is to be decided', () =>
    expect(read('performance_targets: {good: TBD, excellent: TBD}')).toMatchObject({
      tiers: undefined,
      unread: [],
    }));

  it.each([
    ['thresholds: {AUROC: "0.5 (provisional"}', 'thresholds.AUROC'],
    ['metrics: {primary: AUROC, thresholds: {AUROC: {min: 0.5x}}}', 'metrics.thresholds.AUROC'],
    ['metrics: [{id: AUROC, threshold: ">= 0.5 maybe"}]', 'metrics'],
    ['performance_targets: [{metric: AUROC, min: 0.8?}]', 'performance_targets[0]'],
  ])('tells of a threshold that cannot be read: %s', (text, field) =>
    expect(read(text).unread).toMatchObject([{ field, of: 'threshold' }]),
  );

  it.each([
    ['by metric', 'metrics: {primary: AUROC}\nperformance_targets: {AUROC: {good: 0.7, excellent: 0.9}}'],
    [
      'by level',
      'metrics: {primary: AUROC}\nperformance_targets: {good: {AUROC: 0.7}, excellent: {AUROC: 0.9}}',
    ],
    ['for one metric', 'performance_targets: {metric: AUROC, good: 0.7, excellent: 0.9}'],
    ['of a metric nothing else names', 'tiers: {AUROC: {Excellent: 0.9, Good: 0.7}}'],
    ['as thresholds', 'thresholds: {AUROC: {good: 0.7, excellent: 0.9}}'],
  ])('of a metric by name, %s', (_, text) => {
    expect(reached([...read(text).tiersByMetric])).toEqual([['AUROC', tiers]]);
    expect(read(text).tiers).toBeUndefined();
  });

  it('takes a bare number under a metric for a target, not for a tier', () => {
    const benchmark = read(
      'metrics: {primary: AUROC, secondary: [MSE]}\nperformance_targets: {AUROC: 0.85, MSE: "<= 0.3"}',
    );
    expect([benchmark.tiers, given([...benchmark.targets])]).toEqual([
      undefined,
      [
        ['AUROC', { reach: 0.85 }],
        ['MSE', { max: 0.3 }],
      ],
    ]);
  });

  it('takes a list of targets', () =>
    expect(given([...read('performance_targets: [{metric: AUROC, min: 0.8, target: 0.9}]').targets])).toEqual(
      [['AUROC', { min: 0.8, reach: 0.9 }]],
    ));

  it.each([
    ['thresholds: {AUROC: {min: 0.5}, MSE: {max: 2}}'],
    ['thresholds: [{metric: AUROC, min: 0.5}, {metric: MSE, max: 2}]'],
    ['metrics: {primary: AUROC, thresholds: {AUROC: ">=0.5", MSE: "<= 2"}}'],
    ['requirements: {thresholds: {AUROC: {minimum: 0.5}, MSE: {maximum: 2}}}'],
    ['metrics: [{id: AUROC, threshold: {min: 0.5}}, {id: MSE, threshold: {max: 2}}]'],
  ])('reads %s', (text) =>
    expect(given([...read(text).thresholds])).toEqual([
      ['AUROC', { min: 0.5 }],
      ['MSE', { max: 2 }],
    ]),
  );

  it('takes a bare threshold for what is to be reached in the better direction', () =>
    expect(given([...read('thresholds: {AUROC: 0.5}').thresholds])).toEqual([['AUROC', { reach: 0.5 }]]));
});

describe('samples and datasets of a benchmark file', () => {
  it.each([
    'min_samples: 100',
    'requirements: {minimum_sample_size: 100}',
    'data_spec: {min_subjects: "100"}',
    'protocol: {min_n: 100}',
  ])('reads %s', (text) => expect(read(text).minimumSamples).toBe(100));
  it.each([
    'min_samples: many',
    'min_samples: 0',
    'min_samples: 1.5',
    'min_samples: -3',
    'requirements: strict',
  ])('makes nothing of %s', (text) => expect(read(text).minimumSamples).toBeUndefined());
  it.each([
    ['dataset_id: A', ['A']],
    ['dataset_ids: [A, B]', ['A', 'B']],
    ['datasets: [A, {dataset_id: B, name: Bee}]', ['A', 'B']],
    ['reference_datasets: {A: {name: Ay}, b: {dataset_id: B}}', ['A', 'B']],
    ['datasets: {train: A, test: [B], notes: all of them}', ['B']],
    ['datasets: {train: A, val: B}', ['A', 'B']],
    ['dataset: {id: A, name: Ay}\ndata_spec: {dataset_id: B}', ['A', 'B']],
    ['dataset_id: A\nreference_datasets: [A, A]', ['A']],
    ['reference_datasets: [{name: a name only}]', []],
  ])('allows the datasets of %s', (text, expected) => expect(read(text).datasets).toEqual(expected));
});

describe('names of a benchmark file', () => {
  it.each([
    'name: N\nhealth_domain: D\nhealth_topic: T\nai_task: K',
    'title: N\ndomain: D\ntopic: T\ntask: K',
    'name: N\ntitle: other\nhealth_domain: D\ndomain: other\nhealth_topic: T\nai_task: K\ntask: other',
  ])('are read from %j', (text) =>
    expect(read(text)).toMatchObject({ name: 'N', domain: 'D', topic: 'T', task: 'K' }),
  );
});

describe('a benchmark file of an odd shape', () => {
  it.each([
    'metrics: [[[[deep]]]]',
    'metrics: {primary: {}, secondary: {a: [1, {b: [c]}]}}',
    'metrics: {primary: [[], {}, null, true, 3]}',
    'stratification: [[], {}, null, {name: [x]}, {groups: 3}]',
    'stratification_dimensions: {a: {categories: {b: [c]}}, d: 4}',
    'tiers: [null, {name: {}}, 3]\nperformance_targets: [good]',
    'performance_targets: {good: {AUROC: {deep: 1}}, x: null}',
    'aggregate_metrics: [{weights: {}}, {metric_id: q, components: {a: b}}, 5]',
    'thresholds: [null, {min: 1}, {metric: m}]\ndatasets: {train: {test: [1]}}\nreference_datasets: 7',
    'requirements: [a]\ndata_spec: text\nevaluation: [1]\nmetric_definitions: [x]',
    'metrics: {__proto__: {primary: x}, constructor: {range: [0, 1]}, toString: null}',
  ])('is read for what it holds: %s', (text) => {
    const hub = loadHub([
      { path: 'benchmarks/b.yaml', text: `benchmark_id: b\nname: B\n${text}\n` },
      { path: 'benchmarks/c.yaml', text: 'benchmark_id: c\nname: C\n' },
    ]);
    expect(hub.benchmarks.map(({ name }) => name)).toEqual(['B', 'C']);
    expect(hub.problems).toEqual([]);
  });
});
