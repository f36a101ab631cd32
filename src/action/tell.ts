import { describeEffect } from '../desk/describe-effect.ts';
import type { Plan } from '../desk/plan.ts';

/** Where a run says what it does. */
export interface Console {
  readonly info: (line: string) => void;
  readonly warning: (line: string) => void;
  readonly debug: (line: string) => void;
  readonly summary: (markdown: string) => void;
}

/** Says what was planned, and done unless it is a dry run. `title` is for the summary. */
export function tell(plan: Plan, name: string, title: string, dryRun: boolean, say: Console): void {
  say.info(`${name}: ${plan.outcome}${dryRun ? ' (dry run: nothing is written)' : ''}`);
  for (const effect of plan.effects) say.info(`  ${dryRun ? 'would ' : ''}${describeEffect(effect)}`);
  if (plan.remark !== undefined) say.warning(`${name}: ${plan.remark}`);
  if (plan.comment === undefined && plan.remark === undefined && !dryRun) return;
  const parts = [`## ${title}: ${plan.outcome}`, plan.remark, plan.comment];
  if (dryRun) {
    const planned = plan.effects.map((effect) => `- ${describeEffect(effect)}`).join('\n') || '- nothing';
    parts.push(`A dry run: nothing was written. Planned:\n\n${planned}`);
  }
  say.summary(`${parts.filter((part) => part !== undefined).join('\n\n')}\n`);
}
