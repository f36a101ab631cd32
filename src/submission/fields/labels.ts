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
  date: [
    'evaluation date',
    'date of evaluation',
    'date of the evaluation',
    'eval date',
    'run date',
    'date of the run',
    'date of run',
    'date',
  ],
  runner: ['runner', 'evaluation tool'],
  suite: ['suite id', 'suite'],
  hardware: ['hardware used', 'hardware'],
  runtime: ['runtime', 'runtime (seconds)', 'runtime (s)', 'runtime in seconds'],
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

/** The field that a label names, whatever its case, spacing, closing colon or what it says of it in parentheses. */
export function fieldOf(label: string): FieldName | undefined {
  const plain = plainLabel(label);
  return plain === undefined ? undefined : (NAMES.get(plain) ?? remarkedFieldOf(plain));
}

/** The field that a line `Model Name: …` without bold opens with: only labels of several words, others are prose. */
export function plainFieldOf(label: string): FieldName | undefined {
  const plain = plainLabel(label);
  if (plain === undefined) return undefined;
  const field = fieldOf(plain);
  return field !== undefined && plain.replace(REMARK, '').includes(' ') ? field : undefined;
}

/** What a label says of itself: `Evaluation Date (UTC)`. */
const REMARK = / ?\([^()]{1,40}\)$/;
/** Words in parentheses that make another field of it: `Dataset (pretraining)`, `Model Name (baseline)`. */
const ANOTHER =
  /train|baseline|reference|compar|other|previous|original|valid|\bdev\b|publi|submi|upload|accept|release|access|download|acqui|scan|source/;

/** `Hardware Used (GPU)` is that field; the unit of a runtime is no remark. */
function remarkedFieldOf(plain: string): FieldName | undefined {
  const remark = REMARK.exec(plain)?.[0];
  if (remark === undefined || ANOTHER.test(remark)) return undefined;
  const field = NAMES.get(plain.slice(0, -remark.length));
  return field === 'runtime' ? undefined : field;
}

/** Whether a label has a remark of its own: where the same field stands without one, that is meant. */
export function isRemarked(label: string): boolean {
  const plain = plainLabel(label);
  return plain !== undefined && !NAMES.has(plain) && remarkedFieldOf(plain) !== undefined;
}

/** Whether a label that names no field speaks of a date, maybe that of the evaluation. */
export function isDateLike(label: string): boolean {
  const plain = plainLabel(label);
  return plain !== undefined && /\bdate\b/.test(plain) && fieldOf(plain) === undefined;
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
  return tool !== undefined &&
    /bench|eval|harness|runner/i.test(tool) &&
    !/^(?:benchmark|eval(?:uation)?)$/i.test(tool)
    ? tool
    : undefined;
}
