/** The fields of the issue templates and forms, by the labels people see (in lower case). */
const LABELS = {
  modelName: ['model name'],
  modelId: ['model id'],
  modelType: ['model type', 'modality'],
  paper: ['paper/preprint', 'paper', 'preprint'],
  code: ['code repository', 'code'],
  evalId: ['evaluation id', 'eval id'],
  reason: ['reason for the withdrawal', 'reason'],
  benchmark: ['benchmark id', 'benchmark'],
  dataset: ['dataset used', 'dataset id', 'dataset'],
  date: ['evaluation date', 'date of the run', 'date'],
  runner: ['runner', 'evaluation tool'],
  suite: ['suite id', 'suite'],
  hardware: ['hardware used', 'hardware'],
  runtime: ['runtime', 'runtime (seconds)', 'runtime in seconds'],
  seed: ['reproducibility seed', 'random seed', 'seed'],
} as const;
export type FieldName = keyof typeof LABELS;

const NAMES = new Map<string, FieldName>(
  Object.entries(LABELS).flatMap(([name, labels]) =>
    labels.map((label) => [label, name as FieldName] as const),
  ),
);

/** Longer texts are no labels. */
const MOST_CHARACTERS = 60;

/** The field that a label names, whatever its case, spacing, closing colon or `(optional)`. */
export function fieldOf(label: string): FieldName | undefined {
  const plain = plainLabel(label);
  return plain === undefined ? undefined : NAMES.get(plain);
}

/** The field that a line `Model Name: …` without bold opens with: only labels of several words, others are prose. */
export function plainFieldOf(label: string): FieldName | undefined {
  const plain = plainLabel(label);
  return plain?.includes(' ') ? NAMES.get(plain) : undefined;
}

function plainLabel(label: string): string | undefined {
  if (label.length > MOST_CHARACTERS) return undefined;
  return label
    .toLowerCase()
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[:：]$/, '')
    .replace(/ \(optional\)$/, '')
    .trim();
}

/** The label as the templates write it. */
export function labelOf(name: FieldName): string {
  return LABELS[name][0]
    .replace(/(^|\s|\/)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\bId\b/, 'ID');
}

/** `fmbench Version`: the tool that ran the evaluation, and nothing else that has versions. */
export function toolOf(label: string): string | undefined {
  if (label.length > MOST_CHARACTERS) return undefined;
  const tool = /^([\w.-]+) version *[:：]?$/i.exec(label.trim())?.[1];
  return tool !== undefined && /bench|eval|harness|runner/i.test(tool) && !/^benchmark$/i.test(tool)
    ? tool
    : undefined;
}
