import { load } from 'js-yaml';
import { z } from 'zod';

const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const permissionsSchema = z.union([z.string(), z.record(z.string(), z.string())]);
const concurrencySchema = z.union([
  z.string(),
  z.looseObject({
    group: z.string(),
    queue: z.unknown().optional(),
    'cancel-in-progress': z.unknown().optional(),
  }),
]);
const jobSchema = z.looseObject({
  permissions: permissionsSchema.optional(),
  concurrency: concurrencySchema.optional(),
  'timeout-minutes': z.number().optional(),
  uses: z.string().optional(),
  secrets: z.unknown().optional(),
  steps: z.array(stepSchema).default([]),
});
const workflowSchema = z.looseObject({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissionsSchema.optional(),
  concurrency: concurrencySchema.optional(),
  jobs: z.record(z.string(), jobSchema),
});

type Job = z.infer<typeof jobSchema>;
type Step = z.infer<typeof stepSchema>;

/** Text that others than maintainers choose; `head.sha` and numbers are no text. */
const UNTRUSTED =
  /github\s*\.\s*(?:event\b(?!\s*\.\s*(?:repository\s*\.\s*default_branch|(?:issue|pull_request)\s*\.\s*number|pull_request\s*\.\s*head\s*\.\s*sha)\b)|head_ref\b|ref_name\b)|github\s*\[/;
/** Inputs of actions that are run as code. */
const CODE_INPUTS = ['script', 'run', 'command', 'shell', 'args', 'entrypoint'];
const CACHES = /^actions\/cache(?:\/|@)/;
/** Setup actions keep a cache unless they are told not to; the input that tells them. */
const CACHING_SETUPS: Readonly<Record<string, string>> = { 'actions/setup-node': 'package-manager-cache' };

/** What actionlint does not know about a safe workflow, in words; nothing where all is well. */
export function auditWorkflow(text: string): readonly string[] {
  const { on, permissions, concurrency, jobs } = workflowSchema.parse(load(text));
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  const found: string[] = [];
  if (permissions === undefined) found.push('no permissions at the top: write `permissions: {}`');
  else if (typeof permissions === 'string' || Object.keys(permissions).length > 0)
    found.push('permissions at the top are not empty: every job names its own');
  found.push(...auditConcurrency('the workflow', concurrency));
  for (const [name, job] of Object.entries(jobs)) {
    found.push(...auditJob(name, job));
    for (const step of job.steps) {
      found.push(...auditStep(name, step));
      if (events.includes('pull_request_target') && /^actions\/checkout@/.test(step.uses ?? ''))
        found.push(`${name}: pull_request_target with a checkout runs a stranger's code with our token`);
    }
  }
  return found;
}

function auditJob(name: string, { permissions, uses, secrets, concurrency, ...job }: Job): readonly string[] {
  const found = [...auditConcurrency(name, concurrency)];
  if (permissions === undefined) found.push(`${name}: no permissions`);
  if (typeof permissions === 'string' && permissions !== 'none')
    found.push(`${name}: permissions "${permissions}"`);
  if (secrets === 'inherit') found.push(`${name}: secrets: inherit`);
  if (uses !== undefined) found.push(...auditPin(name, uses));
  else if (job['timeout-minutes'] === undefined) found.push(`${name}: no timeout-minutes`);
  return found;
}

function auditStep(name: string, { run, uses, with: inputs = {} }: Step): readonly string[] {
  const found: string[] = [];
  const code = [run, ...CODE_INPUTS.map((input) => inputs[input])].filter((text) => typeof text === 'string');
  for (const [, expression = ''] of code.join('\n').matchAll(/\$\{\{([\s\S]*?)\}\}/g)) {
    if (UNTRUSTED.test(expression)) found.push(`${name}: \`\${{${expression}}}\` is put into code`);
  }
  if (uses === undefined) return found;
  found.push(...auditPin(name, uses));
  const action = uses.split('@')[0] ?? '';
  const off = CACHING_SETUPS[action];
  if (CACHES.test(uses) || inputs.cache !== undefined || (off !== undefined && inputs[off] !== false))
    found.push(`${name}: ${action} keeps a cache`);
  if (action === 'actions/checkout' && inputs['persist-credentials'] !== false)
    found.push(`${name}: the checkout leaves the token on the disk`);
  return found;
}

/** A tag or a branch can be moved to other code; a commit cannot. */
function auditPin(name: string, uses: string): readonly string[] {
  return uses.startsWith('./') || /@[0-9a-f]{40}$/.test(uses)
    ? []
    : [`${name}: ${uses} is not pinned to a commit`];
}

function auditConcurrency(
  where: string,
  concurrency: z.infer<typeof concurrencySchema> | undefined,
): readonly string[] {
  if (concurrency === undefined || typeof concurrency === 'string') return [];
  const { queue, 'cancel-in-progress': cancel } = concurrency;
  const found: string[] = [];
  if (queue !== undefined && queue !== 'max' && queue !== 'single')
    found.push(`${where}: queue is "${String(queue)}", not single or max`);
  if (queue === 'max' && cancel !== undefined && cancel !== false)
    found.push(`${where}: queue: max does not go with cancel-in-progress`);
  return found;
}
