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
  readonly approval: Step;
}

export interface Step {
  readonly calls: number;
  readonly ms: number;
  /** MiB. */
  readonly peak: number;
}

/** A submission to the example hub and its approval, each as one run of the bundled Action on the local GitHub. */
export async function measureDesk(checkout: boolean): Promise<DeskFigures> {
  const github = await startGitHub({ hubDir: HUB });
  try {
    const body = submission();
    const number = await github.openFromTemplate('sam-submitter', TITLE, body);
    const step = async (action: string, labels: readonly string[], expected: string): Promise<Step> => {
      const { run, remove } = prepareAction({
        api: github.url,
        repository: `${github.owner}/${github.repo}`,
        token: github.token(BOT),
        payload: { action, issue: { number, title: TITLE, body, labels: labels.map((name) => ({ name })) } },
        workspace: checkout ? resolve(HUB) : undefined,
      });
      const before = github.calls.length;
      try {
        const { ms, peak = Number.NaN, outcome } = await run({ memory: true });
        if (outcome !== expected) throw new Error(`The outcome was "${outcome}", not "${expected}".`);
        return { calls: github.calls.length - before, ms, peak };
      } finally {
        remove();
      }
    };
    const verdict = await step('opened', ['submission'], 'awaiting-review');
    await github
      .api('maria-maintainer')
      .issues.addLabels({ ...github.here, issue_number: number, labels: ['approved'] });
    const approval = await step('labeled', ['submission', 'approved'], 'pull-request-opened');
    return { verdict, approval };
  } finally {
    await github.close();
  }
}

/** A new run of a model that the hub knows. */
function submission(): string {
  const file = readFileSync(`${HUB}/evals/BM-001-brainlm-2024-01-15.yaml`, 'utf8');
  const { submission_metadata: _, ...record } = evaluationSchema.parse(load(file));
  const renewed = {
    ...record,
    eval_id: 'bench-brainlm-2024-06-01',
    run_metadata: { ...record.run_metadata, date: '2024-06-01' },
    metrics: { ...record.metrics, AUROC: 0.9123 },
  };
  return `## eval.yaml\n\n\`\`\`yaml\n${dump(renewed)}\`\`\`\n`;
}
