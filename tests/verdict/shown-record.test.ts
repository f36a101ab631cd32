import { expect, it } from 'vitest';
import { shownRecord } from '../../src/verdict/shown-record.ts';

const record = { eval_id: 'e', run_metadata: { date: '2024-01-31', runner: 'r' }, metrics: { AUROC: 0.5 } };

it('shows a record that fits as it is written', () => {
  expect(shownRecord(record)).toEqual({
    text: "eval_id: e\nrun_metadata:\n  date: '2024-01-31'\n  runner: r\nmetrics:\n  AUROC: 0.5\n",
  });
});

it('lets nothing free push a metric out of sight', () => {
  const noise = 'x'.repeat(30_000);
  const shown = shownRecord({ ...record, run_metadata: { ...record.run_metadata, extra: noise }, zz: noise });
  expect(shown.text).toContain('metrics:\n  AUROC: 0.5\n');
  expect(shown.text).toContain('extra: (30002 characters, not shown here)');
  expect(shown.missing).toBe('not shown here: zz, run_metadata.extra; the pull request has all of it');
});

it('shows the metrics of the whole before those of groups, and says where it cuts', () => {
  const groups = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`g${index}`, { AUROC: 0.5 }]),
  );
  const shown = shownRecord({ ...record, metrics: { stratified: { site: groups }, AUROC: 0.75 } });
  expect(shown.text).toContain('metrics:\n  AUROC: 0.75\n  stratified:');
  expect(shown.text.length).toBe(20_000);
  expect(shown.missing).toMatch(/^cut after 20000 of \d+ characters; the pull request has all of it$/);
});
