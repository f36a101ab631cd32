/**
 * Writes the generated parts of the documentation (inputs and outputs from action.yml; rules, metrics and keys of
 * hub files from the sources) and the JSON Schemas of hub files.
 * `npm run docs` writes; `npm run docs -- --check` writes nothing and exits 1 if a part is stale. Both name the
 * dependencies that docs/dependencies.md does not justify, or justifies in vain.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { keyTable } from './key-tables.ts';
import { leaderboardJsonSchema } from './leaderboard-schema.ts';
import { metricTables } from './metric-tables.ts';
import { hubRuleRows, readingRows, remarkRows, ruleExamples, ruleRows } from './rule-docs.ts';
import { schemaFiles } from './schemas.ts';

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const root = new URL('../', import.meta.url);
const action = actionSchema.parse(load(readFileSync(new URL('action.yml', root), 'utf8')));

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** A table with its columns aligned, as the formatter leaves it. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = rows;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

const PARTS: Readonly<Record<string, readonly [name: string, text: string][]>> = {
  'README.md': [
    ['config', `\`\`\`yaml\n${readFileSync(new URL('examples/config/podium.yml', root), 'utf8')}\`\`\``],
    [
      'inputs',
      table(
        ['input', 'default', 'meaning'],
        Object.entries(action.inputs).map(([name, input]) => [
          `\`${name}\``,
          input.default === undefined ? '' : `\`${input.default}\``,
          input.description,
        ]),
      ),
    ],
    [
      'outputs',
      table(
        ['output', 'meaning'],
        Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description]),
      ),
    ],
  ],
  'docs/metrics.md': [['metrics', metricTables()]],
  'docs/rules.md': [
    ['rules', table(['rule', 'severity', 'in an audit', 'why'], ruleRows())],
    ['hub-rules', table(['rule', 'severity', 'why'], hubRuleRows())],
    ['remarks', table(['rule', 'severity', 'why'], remarkRows())],
    ['reading', table(['rule', 'why'], readingRows())],
    ['examples', ruleExamples()],
  ],
  'docs/protocol.md': [
    ['benchmark-keys', keyTable('benchmark')],
    ['metric-keys', keyTable('benchmark', 'metric')],
    ['evaluation-keys', keyTable('evaluation')],
    ['dataset-keys', keyTable('dataset')],
    ['model-keys', keyTable('model')],
    ['suite-keys', keyTable('suite')],
    ['podium-keys', keyTable('podium')],
  ],
};

/** Files that are generated whole. */
const WHOLE = [['schema/leaderboard.json', leaderboardJsonSchema()]] as const;

const check = process.argv.includes('--check');
const documents = Object.entries(PARTS).map(([path, parts]) => {
  const before = readFileSync(new URL(path, root), 'utf8');
  return [path, parts.reduce((text, [name, part]) => withPart(text, name, part, path), before)] as const;
});
for (const [path, after] of [...documents, ...schemaFiles(), ...WHOLE]) {
  const file = new URL(path, root);
  if (existsSync(file) && readFileSync(file, 'utf8') === after) continue;
  if (check) {
    console.error(`${path} is stale: run \`npm run docs\` and commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, after);
    console.log(`${path} written.`);
  }
}

const packages = packageSchema.parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));
const used = Object.keys({ ...packages.dependencies, ...packages.devDependencies });
const justified = readFileSync(new URL('docs/dependencies.md', root), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? ''));
complain(
  used.filter((name) => !justified.includes(name)),
  'has no line in docs/dependencies.md: add one that says why.',
);
complain(
  justified.filter((name) => !used.includes(name)),
  'stands in docs/dependencies.md but not in package.json.',
);

function complain(names: readonly string[], what: string): void {
  for (const name of names) console.error(`${name} ${what}`);
  if (names.length > 0) process.exitCode = 1;
}

/** Replaces what stands between the marks of a part. */
function withPart(text: string, name: string, part: string, path: string): string {
  const open = `<!-- generated:${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf('<!-- /generated -->', start);
  if (start === -1 || end === -1)
    throw new Error(`${path} has no marks "${open}" and "<!-- /generated -->".`);
  return `${text.slice(0, start + open.length)}\n\n${part}\n\n${text.slice(end)}`;
}
