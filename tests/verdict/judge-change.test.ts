import { describe, expect, it } from 'vitest';
import type { Hub } from '../../src/hub/hub.ts';
import { loadHub } from '../../src/hub/load-hub.ts';
import { judgeCorrection, judgeWithdrawal } from '../../src/verdict/judge-change.ts';
import { writeVerdict } from '../../src/verdict/write-verdict.ts';
import { SMALL_HUB_FILES, smallHub, submissionBody } from '../support/small-hub.ts';

/** An issue of her who submitted alpha's record. */
const byAnn = (body: string, hub: Hub) => ({
  body,
  hub,
  today: '2024-03-01',
  issue: 7,
  author: 'ann',
  authorMaintains: false,
  target: { id: 'e-alpha', path: 'evals/e-alpha.yaml', submittedBy: 'ann', blob: 'b' },
});

/** The answer to a correction of alpha's record, which has 0.95 and leads beta (0.90) and gamma (0.70). */
function corrected(auroc: string, hub = smallHub(), name = 'Alpha'): string {
  const body = submissionBody({
    Delta: name,
    'run-delta': 'e-alpha',
    'candidate: delta': `candidate: ${name.toLowerCase()}`,
    '0.92': auroc,
  });
  return writeVerdict(judgeCorrection(byAnn(body, hub)), { kind: 'judged' });
}

describe('the answer to a correction', () => {
  it('tells the place that the record has now, and who moves by the correction alone', () => {
    const text = corrected('0.80');
    expect(text).toContain('### ✅ Valid: would take rank 2 of 3, Good');
    expect(text).toMatch(/\| 1 🥇 +\| 2 +\| Beta/);
    expect(text).toMatch(/\| 2 🥈 +\| 1 +\| \*\*Alpha\*\*/);
    expect(text).toMatch(/\| 3 🥉 +\| = +\| Gamma/);
    expect(text).not.toMatch(/\| new |Moves down|Its best run so far/);
  });

  it('tells the run that counts where the corrected one is no longer the best of its model', () => {
    const [other] = SMALL_HUB_FILES.filter(({ path }) => path === 'evals/e-alpha.yaml');
    const text = (other?.text ?? '').replace('e-alpha', 'e-again').replace('0.95', '0.85');
    const hub = loadHub([...SMALL_HUB_FILES, { path: 'evals/e-again.yaml', text }]);
    const answer = corrected('0.60', hub);
    expect(answer).toContain('### ✅ Valid: stays at rank 2 of 3, Good');
    expect(answer).toContain('The model already has a run with 0.8500; each model counts with its best run.');
    expect(answer).not.toContain('the board does not change');
  });

  it('says that a model loses its place where its record turns out to be of another', () => {
    const text = corrected('0.80', smallHub(), 'Delta');
    expect(text).toContain('Loses its place (1): Alpha.');
  });
});

describe('the answer to a withdrawal', () => {
  const withdrawn = (hub = smallHub()): string =>
    writeVerdict(judgeWithdrawal(byAnn('**Evaluation ID**: e-alpha\n', hub)), { kind: 'judged' });

  it('names the benchmark, and the place that the model has by the record', () => {
    expect(withdrawn()).toContain(
      'the run of **Alpha** on **Disease Classification**. The model stands at rank 1 of 3 by this run.',
    );
  });

  it('says that no place changes where another run counts', () => {
    const [own] = SMALL_HUB_FILES.filter(({ path }) => path === 'evals/e-alpha.yaml');
    const text = (own?.text ?? '').replace('e-alpha', 'e-again').replace('0.95', '0.97');
    const hub = loadHub([...SMALL_HUB_FILES, { path: 'evals/e-again.yaml', text }]);
    expect(withdrawn(hub)).toContain('Another run of the model counts, so its rank 1 of 3 stays.');
  });

  it('says of a record without a rank that it has none', () => {
    const files = SMALL_HUB_FILES.map(({ path, text }) => ({
      path,
      text: path === 'evals/e-alpha.yaml' ? text.replace('Completed', 'Failed') : text,
    }));
    expect(withdrawn(loadHub(files))).toContain('**Disease Classification**. It has no rank.');
  });
});
