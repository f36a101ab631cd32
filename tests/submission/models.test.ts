import { describe, expect, it } from 'vitest';
import { readSubmission } from '../../src/submission/read-submission.ts';

const MODELS = [
  { id: 'brainlm', name: 'BrainLM' },
  { id: 'brainjepa', name: 'Brain-JEPA' },
  { id: 'flamingo', name: 'OpenFlamingo' },
  { id: 'medflamingo', name: 'Med-Flamingo' },
  { id: 'gene', name: 'Geneformer' },
  { id: 'geneformer', name: 'geneformer' },
];
const read = (body: string) => readSubmission(body, { created: '2024-05-06', models: MODELS });
const told = (body: string) => read(body).findings.map(({ rule, severity }) => `${severity} ${rule}`);
const remedies = (body: string) => read(body).findings.map(({ remedy }) => remedy);

const record = (models: string, id = 'x1') => `\`\`\`yaml
eval_id: ${id}
benchmark_id: BM-001
model_ids:
${models}
dataset_id: ADNI
run_metadata: {date: 2025-01-15, runner: fmbench}
metrics: {AUROC: 0.93}
\`\`\`
`;
const template = (name: string, more = '') =>
  `**Model Name**: ${name}\n${more}**Benchmark ID**: BM-001\n**Dataset Used**: ADNI\n**fmbench Version**: 0.3\n\n| Metric | Value |\n|---|---|\n| AUROC | 0.93 |\n`;

describe('the id of a model or a run that is none', () => {
  const example = (id: string) =>
    `Choose an id of letters, digits, \`.\`, \`_\` and \`-\`, for example "${id}".`;

  it('keeps all of its words', () => {
    expect(remedies(record('  candidate: brainlm v2'))).toEqual([example('brainlm_v2')]);
    expect(remedies(record('  candidate: brainlm (ours)'))).toEqual([example('brainlm')]);
    expect(remedies(record('  candidate: brainlm', 'my eval 2025/01'))).toEqual([example('my_eval_2025_01')]);
    expect(remedies(record('  candidate: brainlm, brainjepa'))).toEqual([
      'Write one id: "brainlm" or "brainjepa".',
    ]);
  });

  it('is warned of where the name says more than the known model', () => {
    const more = template('BrainLM-Large', '**Model ID**: brainlm\n');
    expect(told(more)).toEqual(['warning fields-disagree']);
    expect(remedies(more)).toEqual([
      'Write the name "BrainLM" if it is that model, or the id of another, such as "brainlm-large", if it is not.',
    ]);
    for (const same of ['BrainLM', 'brain lm', 'BrainLM (ours)'])
      expect(told(template(same, '**Model ID**: brainlm\n'))).toEqual([]);
  });
});

describe('two models in one issue', () => {
  it('are refused where no role says which is ranked', () => {
    const two = record('  BrainLM: brainlm\n  BrainJEPA: brainjepa');
    expect(told(two)).toEqual(['error field-value']);
    expect(remedies(two)).toEqual([
      'Write `candidate: brainlm` in place of `BrainLM: brainlm`, or `candidate: brainjepa` in place of `BrainJEPA: brainjepa`, whichever is ranked; submit another model in an issue of its own.',
    ]);
    expect(told(record('  candidate: brainlm\n  BrainJEPA: brainjepa'))).toEqual([]);
    expect(told(record('  BrainLM: brainlm\n  baseline: brainjepa'))).toEqual([]);
    expect(told(record('  encoder: brainlm\n  decoder: brainlm'))).toEqual([]);
  });

  it('are refused where a name holds two that are known', () => {
    const both = template('BrainLM and BrainJEPA');
    expect(told(both)).toEqual(['error model-ambiguous']);
    expect(remedies(both)).toEqual([
      'Submit one model per issue; for a new model that is made of them add a line `**Model ID**: brainlm_and_brainjepa`.',
    ]);
    expect(told(template('BrainLM and BrainJEPA', '**Model ID**: brainlm_and_brainjepa\n'))).toEqual([]);
    for (const one of ['Med-Flamingo 2', 'Geneformer v2', 'BrainLM v2'])
      expect(told(template(one))).toEqual([]);
  });

  it('are warned of where a new name looks like a list', () => {
    for (const list of ['CoolNet, CoolNet-Large', 'CoolNet and HotNet', 'CoolNet & HotNet'])
      expect(told(template(list))).toEqual(['warning model-ambiguous']);
    expect(told(template('Sandnet (layers 1, 2 and 3)'))).toEqual([]);
  });
});
