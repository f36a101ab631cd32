import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HubFile } from '../../src/hub/hub.ts';
import { auditHub } from '../../src/verdict/audit-hub.ts';
import { EXAMPLE_FILES } from '../protocol/example-hub.ts';

const evaluation = (id: string, rest: string): HubFile => ({
  path: `evals/${id}.yaml`,
  text: `# a comment\neval_id: ${id}\nbenchmark_id: BM-001\nmodel_ids: {candidate: alpha}\nrun_metadata: {date: '2024-01-0${id.length}', runner: t}\n${rest}\n`,
});

/** All findings of an audit as `file:line severity rule`. */
function found(files: readonly HubFile[]): readonly string[] {
  return auditHub(files, '2024-03-01').flatMap(({ file, findings }) =>
    findings.map(({ line, severity, rule }) => `${file}:${line} ${severity} ${rule}`),
  );
}

const BAD = [
  ...EXAMPLE_FILES,
  evaluation('a', 'metrics:\n  AUROC: 92\n  accuracy: 0.5'),
  evaluation('bb', 'dataset_id: DS-NONE\nmetrics: {Accuracy: 0.5}\nstatus: Done'),
  evaluation('ccc', 'metrics:\n  AUROC: "0.93"\n  stratified:\n    sex:\n      F: {AUROC: 0.9, N: 4.5}'),
  evaluation('dddd', 'metrics: {AUROC: 0.9}\nmetrics_ci:\n  AUROC: [0.95, 0.91]'),
  { path: 'evals/broken.yaml', text: 'eval_id: broken\nmetrics: {AUROC: 0.9\n' },
  { path: 'models/z.yaml', text: 'model_id: alpha\nname: Alpha\n' },
  { path: 'suites/SUITE-X.yaml', text: 'suite_id: SUITE-X\nname: x\nbenchmark_id: BM-0001\n' },
];

describe('auditHub', () => {
  it('points to the line of each file that is to be mended, by path', () => {
    expect(found(BAD)).toEqual([
      'evals/a.yaml:8 warning metric-name',
      'evals/a.yaml:7 error metric-range',
      'evals/bb.yaml:6 warning dataset-known',
      'evals/bb.yaml:7 warning ranking-metric-present',
      'evals/bb.yaml:8 warning values-readable',
      'evals/broken.yaml:3 error hub-file-unreadable',
      'evals/ccc.yaml:6 warning ranking-metric-present',
      'evals/ccc.yaml:7 error values-readable',
      'evals/ccc.yaml:10 error sample-count',
      'evals/dddd.yaml:8 error interval-holds',
      'models/z.yaml:1 error hub-id-twice',
      'suites/SUITE-X.yaml:3 warning reference-known',
    ]);
  });

  it('says the same in whatever order the files come', () => {
    expect(found(BAD.toReversed())).toEqual(found(BAD));
  });

  it('reads each file once', () => {
    const read: string[] = [];
    function* once() {
      for (const file of BAD) {
        read.push(file.path);
        yield file;
      }
    }
    auditHub(once(), '2024-03-01');
    expect(read).toEqual(BAD.map(({ path }) => path));
  });

  it('tells of a run that stands twice in the later file, and of a copy in both', () => {
    const run = (id: string, model: string): HubFile => ({
      path: `evals/${id}.yaml`,
      text: `eval_id: ${id}\nbenchmark_id: BM-001\nmodel_ids: {candidate: ${model}}\nrun_metadata: {date: '2024-01-09', runner: t}\nmetrics: {AUROC: 0.91317, Accuracy: 0.87138, F1-Score: 0.86223}\n`,
    });
    expect(found([...EXAMPLE_FILES, run('x', 'alpha'), run('y', 'alpha'), run('z', 'beta')])).toEqual([
      'evals/x.yaml:5 warning metrics-copied',
      'evals/y.yaml:1 warning run-twice',
      'evals/y.yaml:5 warning metrics-copied',
      'evals/z.yaml:5 warning metrics-copied',
    ]);
  });

  it('takes severities from podium.yml, and tells where it names what is not there', () => {
    const config = {
      path: '.github/podium.yml',
      text: 'rules:\n  dataset-known: error\n  metric-range: "off"\n  metric-rangee: note\nbenchmarks:\n  BM-01: {primary: AUROC}\n',
    };
    const files = [
      ...BAD.filter(({ path }) => /evals\/(a|bb)\.yaml|benchmarks|datasets|models\/alpha\.yaml/.test(path)),
      config,
    ];
    expect(found(files)).toEqual([
      '.github/podium.yml:4 warning config-known',
      '.github/podium.yml:6 warning config-known',
      'evals/a.yaml:8 warning metric-name',
      'evals/bb.yaml:6 error dataset-known',
      'evals/bb.yaml:7 warning ranking-metric-present',
      'evals/bb.yaml:8 warning values-readable',
    ]);
  });
});

const REAL = join(import.meta.dirname, '../../../shared/hub');

describe.skipIf(!existsSync(REAL))('the audit of a real hub (../shared/hub, not part of the project)', () => {
  // The body of a skipped suite runs too.
  const files = (existsSync(REAL) ? readdirSync(REAL, { recursive: true, encoding: 'utf8' }) : [])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .map((path): HubFile => ({ path, text: readFileSync(join(REAL, path), 'utf8') }));

  it('finds what docs/audit-example.md explains, and nothing else', () => {
    const counts = new Map<string, number>();
    for (const { findings } of auditHub(files, '2026-11-24')) {
      for (const { severity, rule } of findings)
        counts.set(`${severity} ${rule}`, (counts.get(`${severity} ${rule}`) ?? 0) + 1);
    }
    expect(Object.fromEntries([...counts].sort())).toEqual({
      'error hub-id-twice': 1,
      'note declared-metrics-reported': 3,
      'warning aggregate-formula': 5,
      'warning dataset-known': 18,
      'warning model-known': 1,
      'warning ranking-metric-reported': 1,
      'warning reference-known': 3,
      'warning run-twice': 6,
      'warning strata-mean': 1,
    });
  });
});
