import { describe, expect, it } from 'vitest';
import { rankHub } from '../../src/ranking/rank-benchmark.ts';
import { standingOf } from '../../src/ranking/standing.ts';
import { judge } from '../../src/verdict/judge.ts';
import { writeVerdict } from '../../src/verdict/write-verdict.ts';
import { smallHub, submissionBody } from '../support/small-hub.ts';

const verdict = (changes: Record<string, string> = {}) =>
  judge({ body: submissionBody(changes), hub: smallHub(), today: '2024-03-01', issue: 7 });

describe('writeVerdict', () => {
  it('says rank, tier and neighbours first, then the whole record', async () => {
    await expect(writeVerdict(verdict(), { kind: 'judged' })).toMatchFileSnapshot(
      '../fixtures/verdict/valid.md',
    );
  });

  it('shows a score with the digits that its tier needs, and how far the next one is', () => {
    const text = writeVerdict(verdict({ '0.92': '0.89999' }), { kind: 'judged' });
    expect(text).toContain('**0.89999**');
    expect(text).toContain('Excellent begins at 0.9000, 0.000010 away.');
  });

  it('tells the tier of the run that counts from that of a worse one', () => {
    const hub = smallHub('benchmarks: { BM-001: { primary: AUROC } }');
    const [best] = rankHub(hub).flatMap(({ entries }) => entries);
    if (best === undefined) throw new Error('nothing is ranked');
    const run = { ...best.evaluation, id: 'worse', metrics: new Map([['AUROC', 0.71]]) };
    const judged = { ...verdict(), evaluation: run, modelName: 'A', standing: standingOf(hub, run) };
    const text = writeVerdict(judged, { kind: 'judged' });
    expect(text).toContain(`### ✅ Valid: stays at rank 1 of ${judged.standing?.entries}, ${best.tier}`);
    expect(text).toContain('**0.7100**, Fair.');
  });

  it('says where a tier begins that leaves its bound out', () => {
    const strict = smallHub('benchmarks: { BM-001: { primary: AUROC } }');
    const benchmarks = strict.benchmarks.map((benchmark) => ({
      ...benchmark,
      tiers: [{ name: 'Ready', min: 0.92, minExclusive: true }, { name: 'Not yet' }],
    }));
    const judged = judge({
      body: submissionBody(),
      hub: { ...strict, benchmarks },
      today: '2024-03-01',
      issue: 7,
    });
    expect(judged.standing).toMatchObject({
      tier: 'Not yet',
      nextTier: { bound: 0.92, exclusive: true, gap: 0 },
    });
    expect(writeVerdict(judged, { kind: 'judged' })).toContain('Ready begins above 0.9200.');
  });

  it('lists what to correct', async () => {
    await expect(
      writeVerdict(verdict({ 'BM-001': 'BM-01', '0.92': '92', '2024-02-01': '2024-02-30' }), {
        kind: 'judged',
      }),
    ).toMatchFileSnapshot('../fixtures/verdict/invalid.md');
  });

  it('keeps mentions, references, links and markup in names inert', () => {
    const name = '@someone fixes #1 a|b <img src=x onerror=1> [x](javascript:1) https://evil.example/p';
    const text = writeVerdict(verdict({ Delta: name }), { kind: 'judged' }).replace(/```[\s\S]*?```/g, '');
    expect(text).not.toMatch(/@someone|[^&]#1\b|<img|\]\(javascript|https:\/\/evil/);
    const rows = text.split('\n').filter((line) => line.startsWith('| 2'));
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([7]);
  });

  it('stays under the limit of a comment', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `  m${index}: x`).join('\n');
    const text = writeVerdict(verdict({ '  AUROC: 0.92': `${many}\n  AUROC: 0.92` }), { kind: 'judged' });
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain('… and 2950 more of these.');
  });

  it('stays under it when users’ text grows by being made inert, and keeps the record whole', () => {
    const signs = Array.from({ length: 55 }, (_, at) => `  m${at}: "${'@'.repeat(380)}"`).join('\n');
    const { findings } = verdict({ '  AUROC: 0.92': `${signs}\n  AUROC: 0.92` });
    const text = writeVerdict({ ...verdict(), findings }, { kind: 'judged' });
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/… and \d+ more of these\./);
    expect(text).toContain('```yaml\neval_id: run-delta\n');
    expect(text).not.toContain('cut after');
  });

  it.each([60_000, 20_000, 5_000, 3_000])('fits %i characters whatever is to be told', (most) => {
    const long = '@'.repeat(10_000);
    const given = verdict({ Delta: 'Delta' });
    const findings = Array.from({ length: 90 }, (_, line) => ({
      ...{ rule: 'r', severity: 'note' as const, field: '', line },
      ...{ message: long, remedy: long },
    }));
    const change = {
      ...{ kind: 'correction' as const, evalId: 'e', path: 'evals/e.yaml' },
      fields: Array.from({ length: 90 }, () => '#'.repeat(250)),
    };
    const record = { ...given.record, notes: '`'.repeat(19_000) };
    const all = { ...given, modelName: long, findings, change, record };
    const stage = { kind: 'approval-withdrawn' as const, reason: long };
    const text = writeVerdict(all, stage, most);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text).toMatch(/^### ✅ Valid: would take rank 2 of 4/);
    expect(text).toMatch(/… and \d+ more of these\./);
    expect(text).toContain('The approval was withdrawn:');
  });

  it('says inertly which free values are not shown', () => {
    const given = verdict();
    const record = { ...given.record, '@maria': 'x'.repeat(30_000) };
    expect(writeVerdict({ ...given, record }, { kind: 'judged' })).not.toMatch(/not shown here: @maria/);
  });
});
