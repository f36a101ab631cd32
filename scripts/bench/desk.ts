import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dump, load } from 'js-yaml';
import { z } from 'zod';
import { BOT, startGitHub } from '../../tests/support/github.ts';
import { prepareAction } from './run-action.ts';

const HUB = 'examples/hub';
const TITLE = '[SUBMISSION] A better run';

const evaluationSchema = z.looseObject({ run_metadata: z.looseObject({}), metrics: z.looseObject({}) });

export interface DeskFigures {
  readonly verdict: Step;
  /** The same event once more: nothing is left to do. */
  readonly unchanged: Step;
  readonly approval: Step;
  /** A schedule over open submissions whose verdicts stand. */
  readonly schedule: Step;
}

export interface Step {
  readonly calls: number;
  readonly ms: number;
  /** MiB. */
  readonly peak: number;
}

/**
 * A submission to the example hub and its approval, and a schedule over `quiet` submissions, each as one run of the
 * bundled Action on the local GitHub.
 */
export async function measureDesk(checkout: boolean, quiet: number): Promise<DeskFigures> {
  const github = await startGitHub({ hubDir: HUB });
  const workspace = checkout ? resolve(HUB) : undefined;
  const step = async (eventName: string, payload: object, expected?: string): Promise<Step> => {
    const repository = `${github.owner}/${github.repo}`;
    const occasion = { api: github.url, repository, token: github.token(BOT), eventName, payload, workspace };
    const { run, remove } = prepareAction(occasion);
    const before = github.calls.length;
    try {
      const { ms, peak = Number.NaN, outcome } = await run({ memory: true });
      if (expected !== undefined && outcome !== expected)
        throw new Error(`The outcome was "${outcome}", not "${expected}".`);
      return { calls: github.calls.length - before, ms, peak };
    } finally {
      remove();
    }
  };
  try {
    const body = submission(0);
    const number = await github.openFromTemplate('sam-submitter', TITLE, body);
    const event = (action: string, ...labels: readonly string[]) => ({
      action,
      issue: { number, title: TITLE, body, labels: labels.map((name) => ({ name })) },
    });
    const verdict = await step('issues', event('opened', 'submission'), 'awaiting-review');
    const unchanged = await step('issues', event('edited', 'submission'), 'awaiting-review');
    await github.pass(5);
    await github
      .api('maria-maintainer')
      .issues.addLabels({ ...github.here, issue_number: number, labels: ['approved'] });
    const approval = await step('issues', event('labeled', 'submission', 'approved'), 'pull-request-opened');
    await github
      .api('sam-submitter')
      .issues.update({ ...github.here, issue_number: number, state: 'closed' });
    for (let index = 1; index <= quiet; index++)
      await github.openFromTemplate('sam-submitter', TITLE, submission(index));
    await step('schedule', {});
    const schedule = await step('schedule', {});
    return { verdict, unchanged, approval, schedule };
  } finally {
    await github.close();
  }
}

/** A new run of a model that the hub knows; the index makes it another than the others. */
function submission(index: number): string {
  const file = readFileSync(`${HUB}/evals/BM-001-brainlm-2024-01-15.yaml`, 'utf8');
  const { submission_metadata: _, ...record } = evaluationSchema.parse(load(file));
  const renewed = {
    ...record,
    eval_id: `bench-brainlm-2024-06-01-${index}`,
    run_metadata: { ...record.run_metadata, date: '2024-06-01' },
    metrics: { ...record.metrics, AUROC: 0.9123 - index / 10_000 },
  };
  return `## eval.yaml\n\n\`\`\`yaml\n${dump(renewed)}\`\`\`\n`;
}
