/** A run as an honest evaluation would report it: everything follows from which samples were right. */
export interface HonestRun {
  readonly samples: number;
  readonly metrics: Written;
}

/** Numbers as they are written, under their names. */
export interface Written {
  readonly [name: string]: string | Written;
}

export interface Draw {
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly samples: number;
  /** Number of groups of each category. */
  readonly categories: readonly number[];
  /** Decimals to which everything is rounded, and how many are written (zeros behind). */
  readonly decimals: number;
  readonly padded?: number;
}

/**
 * Simulates `samples` answers, right or wrong, each with an error and with one group of every category, and reports
 * Accuracy and MAE of the whole and of the groups.
 */
export function honestRun({ random, samples, categories, decimals, padded = decimals }: Draw): HonestRun {
  const skill = 0.3 + 0.69 * random();
  const answers = Array.from({ length: samples }, () => ({
    right: random() < skill,
    error: random() * 3,
    groups: categories.map((groups) => Math.floor(random() ** 1.5 * groups)),
  }));
  const show = (value: number) => Number(value.toFixed(decimals)).toFixed(padded);
  const report = (some: typeof answers) => ({
    Accuracy: show(some.filter(({ right }) => right).length / some.length),
    MAE: show(some.reduce((sum, { error }) => sum + error, 0) / some.length),
  });
  const stratified = categories.map((groups, category) => {
    const parts = Array.from({ length: groups }, (_, group) => {
      const own = answers.filter((answer) => answer.groups[category] === group);
      return own.length === 0 ? [] : [[`g${group}`, { ...report(own), N: String(own.length) }] as const];
    });
    return [`category_${category}`, Object.fromEntries(parts.flat())] as const;
  });
  return {
    samples,
    metrics: {
      AUROC: (0.5 + 0.49 * random()).toFixed(padded),
      ...report(answers),
      ...(categories.length > 0 ? { stratified: Object.fromEntries(stratified) } : {}),
    },
  };
}

/** The `metrics` of a run as YAML, numbers as written. */
export function metricsYaml(metrics: Written, indent = '  '): string {
  return Object.entries(metrics)
    .map(([key, value]) =>
      typeof value === 'string'
        ? `${indent}${key}: ${value}`
        : `${indent}${key}:\n${metricsYaml(value, `${indent}  `)}`,
    )
    .join('\n');
}
