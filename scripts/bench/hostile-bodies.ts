/** The largest body that GitHub takes, in bytes. */
export const FULL = 262_144;

const RECORD = `eval_id: run-1
benchmark_id: BM-001
model_ids: {candidate: brainlm}
dataset_id: DS-ADNI
run_metadata: {date: 2024-01-31, runner: bench}
metrics: {AUROC: 0.91, Accuracy: 0.875}
`;
/** A record is read up to this size. */
const RECORD_BYTES = 65_000;

const times = (unit: string, bytes: number) => unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes);
const each = (bytes: number, unit: (index: number) => string) => {
  let text = '';
  for (let index = 0; text.length < bytes; index++) text += unit(index);
  return text.slice(0, bytes);
};
const fenced = (record: string) => `\`\`\`yaml\n${record}\n\`\`\`\n`;
const inRecord = (text: (bytes: number) => string) => (bytes: number) =>
  fenced(`${RECORD}${text(Math.min(bytes, RECORD_BYTES) - RECORD.length - 40)}`);
const beside = (text: (bytes: number) => string) => (bytes: number) => {
  const record = fenced(RECORD);
  return `${record}\n${text(bytes - record.length - 1)}`;
};
const of = (unit: string) => beside((bytes) => times(unit, bytes));

/** Issue bodies made to be slow to read: name -> body of so many bytes. */
export const HOSTILE_BODIES: Readonly<Record<string, (bytes: number) => string>> = {
  'prose, in lines': of('The quick brown fox jumps over the lazy dog and then some more words.\n'),
  'prose, in paragraphs': of('The quick brown fox jumps over the lazy dog.\n\n'),
  'prose, one line': of('The quick brown fox. '),
  'a fence and spaces': (bytes) => `\`\`\`yaml\n${times(' ', bytes - 8)}`,
  'a fence and empty lines': (bytes) => `\`\`\`yaml\n${times('\n', bytes - 8)}`,
  'empty lines': of('\n'),
  tabs: of('\t'),
  emphasis: of('*a **b _c __d '),
  brackets: of('[a]('),
  images: of('!['),
  backticks: beside((bytes) => each(bytes, (index) => `${'`'.repeat((index % 400) + 1)}a`)),
  'less-than signs': of('<'),
  'open comments': of('<!-- a '),
  'open comments, in lines': of('<!-- a\n'),
  'HTML tags, in lines': of('<p x="y">\n\n'),
  'quote signs': of('>'),
  'quoted lines': of('> > > a\n'),
  'lazy quotes': of('> a\nb\n'),
  'list items': of('- a\n'),
  'nested lists': beside((bytes) => each(bytes, (index) => `${'  '.repeat(index % 20)}- a\n`)),
  'boxes of a checklist': beside((bytes) => `## Checklist\n\n${times('- [ ] a\n', bytes - 14)}`),
  'table rows': beside(
    (bytes) => `| Metric | Value |\n|---|---|\n${each(bytes - 30, (index) => `| m${index} | 0.5 |\n`)}`,
  ),
  'table rows with markup': beside(
    (bytes) =>
      `| Metric | Value |\n|---|---|\n${each(bytes - 30, (index) => `| **m${index}** | \`0.5\` |\n`)}`,
  ),
  'table columns': beside((bytes) => `${times('| a ', bytes / 2)}|\n${times('|---', bytes / 2 - 4)}|\n`),
  'tables by group': beside((bytes) =>
    each(bytes, (index) => `| Site | AUROC | N |\n|---|---|---|\n| s${index} | 0.9 | 9 |\n\n`),
  ),
  headings: of('### Model Name\n'),
  'underlined headings': of('a\n=\n'),
  'labelled lines': of('**Model Name**: x\n'),
  'labelled paragraphs': of('**Dataset Used**: x\n\n'),
  'link definitions': of('[a]: b\n'),
  'character references': of('&amp;'),
  escapes: of('\\*'),
  'small fences': of('```\na\n```\n'),
  'small records': of('```yaml\neval_id: a\nmetrics: {}\n```\n'),
  'records without a fence': of('eval_id: a\nmetrics:\n\n'),
  'attachment links': of('https://github.com/a/b/c/files'),
  'wide characters': beside((bytes) => times('\u{1d538}', bytes / 2)),
  'digits in a cell': (bytes) =>
    `| Metric | Value |\n|---|---|\n| A | ${times('1', bytes - 60)}x |\n\n${fenced('')}`,
  'spaces behind a label': beside((bytes) => `**Model Name:**${times(' ', bytes - 40)}*x`),
  'colons in a heading': beside((bytes) => `### ${times(':', bytes - 40)}x`),
  'braces of JSON without a fence': of('{ "eval_id": 1,\n'),
  'zeros to agree': beside(
    (bytes) => `| Metric | Value |\n|---|---|\n| AUROC | ${times('0', bytes - 80)}e-0001 |`,
  ),
  'record: digits': (bytes) =>
    fenced(RECORD.replace('run-1', `${times('1', Math.min(bytes, RECORD_BYTES) - 300)}x`)),
  'record: dots': (bytes) =>
    fenced(RECORD.replace('run-1', `"x!${times('.', Math.min(bytes, RECORD_BYTES) - 300)}x"`)),
  'record: metrics': inRecord((bytes) => `more:\n${each(bytes, (index) => `  m${index}: ${index}\n`)}`),
  'record: bad fields': inRecord((bytes) => each(bytes, (index) => `k${index}: "x"\n`)),
  'record: bad metrics': (bytes) =>
    fenced(
      RECORD.replace(
        'metrics: {AUROC: 0.91, Accuracy: 0.875}\n',
        `metrics:\n  AUROC: 0.9\n${each(Math.min(bytes, RECORD_BYTES) - 300, (index) => `  m${index}: "x"\n`)}`,
      ),
    ),
  'record: strata': inRecord(
    (bytes) => `more:\n${each(bytes, (index) => `  g${index}: {AUROC: 0.5, N: 9}\n`)}`,
  ),
  'record: list items': inRecord((bytes) => `probes:\n${times('- 0.5\n', bytes)}`),
  'record: flow list': inRecord((bytes) => `probes: [${times('1,', bytes - 10)}1]`),
  'record: brackets': inRecord((bytes) => `probes: ${times('[', bytes)}`),
  'record: braces': inRecord((bytes) => `probes: ${times('{a: ', bytes)}`),
  'record: anchors': inRecord((bytes) => each(bytes, (index) => `a${index}: &a${index} [x]\n`)),
  'record: merge keys': inRecord((bytes) => `base: &b {x: 1}\nmany:\n${times('  - {<<: *b}\n', bytes)}`),
  'record: one long text': inRecord((bytes) => `notes: "${times('x', bytes - 10)}"`),
  'record: folded text': inRecord((bytes) => `data: >\n${times('  a b\n\n', bytes)}`),
  'record: comments': inRecord((bytes) => times('# a\n', bytes)),
  'record: long keys': inRecord((bytes) => each(bytes, (index) => `${'k'.repeat(190)}${index}: 1\n`)),
  'record: deep long keys': inRecord((bytes) => {
    const outer = Array.from({ length: 28 }, (_, depth) => `${' '.repeat(depth)}${'k'.repeat(180)}:\n`).join(
      '',
    );
    return `${outer}${each(bytes - outer.length, (index) => `${' '.repeat(28)}k${index}: 1\n`)}`;
  }),
};
