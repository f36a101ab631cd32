import { describe, expect, it } from 'vitest';
import { auditHub } from '../../src/verdict/audit-hub.ts';
import { judge } from '../../src/verdict/judge.ts';
import { EXAMPLE_FILES, exampleBody, exampleHub } from './example-hub.ts';

const said = (body: string) => judge({ body, hub: exampleHub(), today: '2024-03-01', issue: 7 }).findings;

describe('a model that the hub does not know', () => {
  const alone = exampleBody('model_name: ""');

  it('in a record alone is named by a line above it', () => {
    const [finding, ...others] = said(alone);
    expect(others).toEqual([]);
    expect(finding?.remedy).toContain(
      'put a line `**Model Name**: delta` (its name as the board shall show it) above the record',
    );
    expect(said(`**Model Name**: delta\n\n${alone}`)).toEqual([]);
  });

  it('in a template is named by its field', () => {
    const remedies = said(`**Model Type**: fMRI\n\n${alone}`).map(({ remedy }) => remedy);
    expect(remedies).toEqual([expect.stringContaining('fill in the field "Model Name" of the template')]);
  });
  it('in a file of the hub is given a file of its own', () => {
    const text =
      "eval_id: e\nbenchmark_id: BM-001\nmodel_ids: {candidate: zephyr, baseline: old-7}\nrun_metadata: {date: '2024-01-01', runner: t}\nmetrics: {AUROC: 0.9}\n";
    const audited = auditHub([...EXAMPLE_FILES, { path: 'evals/e.yaml', text }], '2024-03-01');
    const found = audited.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'model-known'));
    expect(found.map(({ remedy }) => remedy)).toEqual([
      'For a model without a file, write models/zephyr.yaml with its model_id and its name.',
      'For a model without a file, write models/old-7.yaml with its model_id and its name.',
    ]);
  });

  it('has a name, and not an address in its place', () => {
    const named = (name: string) => said(exampleBody(`model_name: ${name}`)).map(({ message }) => message);
    expect(named('https://huggingface.co/lab/delta')).toEqual([
      'The model name "https://huggingface.co/lab/delta" is an address.',
    ]);
    expect(named('lab/delta')).toEqual([]);
  });
});
