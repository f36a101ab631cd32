import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Pace } from '../github/patience.ts';
import { CONFIG_PATH } from '../hub/load-config.ts';

/** Every input of `action.yml` with its default; a test holds the two together. */
export const INPUTS = {
  token: '',
  config: CONFIG_PATH,
  'dry-run': 'false',
  'bot-login': 'github-actions[bot]',
} as const;

/** Every output of `action.yml`. */
export const OUTPUTS = [
  'outcome',
  'issue',
  'eval-id',
  'benchmark',
  'model',
  'metric',
  'score',
  'rank',
  'entries',
  'tier',
  'digest',
  'findings',
  'branch',
  'pull-request',
  'pull-request-url',
  'result',
] as const;
export type OutputName = (typeof OUTPUTS)[number];

/** The environment cannot be worked with. The message names the cause and the cure. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

const payloadSchema = z.object({
  action: z.string().optional(),
  issue: z
    .object({
      number: z.number(),
      title: z.string().default(''),
      body: z.string().nullish(),
      updated_at: z.string().optional(),
      labels: z.array(z.object({ name: z.string() })).default([]),
      pull_request: z.unknown().optional(),
    })
    .optional(),
  pull_request: z.object({ head: z.object({ ref: z.string() }) }).optional(),
});
export type Payload = z.infer<typeof payloadSchema>;

/** What a run is told: inputs, event and place. */
export interface Inputs {
  readonly token: string;
  readonly config: string;
  readonly dryRun: boolean;
  readonly bot: string;
  readonly event: string;
  readonly payload: Payload;
  readonly owner: string;
  readonly repo: string;
  readonly api: string;
  readonly workspace?: string;
  /** How long to wait for GitHub; only tests are less patient. */
  readonly pace?: Pace;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's environment. Throws {@link SetupError}. */
export function readInputs(env: Environment): Inputs {
  const input = (name: keyof typeof INPUTS) =>
    (env[`INPUT_${name.toUpperCase()}`] ?? '').trim() || INPUTS[name];
  const need = (value: string | undefined, cure: string) => {
    if (value === undefined || value === '') throw new SetupError(cure);
    return value;
  };
  const event = need(
    env.GITHUB_EVENT_NAME,
    'GITHUB_EVENT_NAME is not set: Podium runs as a GitHub Action; on a checkout use `podium` on the command line.',
  );
  const payload = readPayload(
    need(env.GITHUB_EVENT_PATH, 'GITHUB_EVENT_PATH is not set: there is no event file to read.'),
  );
  const dryRun = input('dry-run').toLowerCase();
  if (dryRun !== 'true' && dryRun !== 'false')
    throw new SetupError(`The input dry-run is "${dryRun}"; write true or false.`);
  const [owner, repo] = need(
    env.GITHUB_REPOSITORY,
    'GITHUB_REPOSITORY is not set: it should be owner/name.',
  ).split('/');
  return {
    token: need(
      input('token'),
      "The input token is empty. Leave it out to use the workflow's own token, or name a secret that exists.",
    ),
    config: input('config').replace(/^(?:\.?\/)+/, ''),
    dryRun: dryRun === 'true',
    bot: input('bot-login'),
    event,
    payload,
    owner: owner ?? '',
    repo: need(repo, `GITHUB_REPOSITORY is "${env.GITHUB_REPOSITORY}"; it should be owner/name.`),
    api: env.GITHUB_API_URL ?? 'https://api.github.com',
    workspace: env.GITHUB_WORKSPACE || undefined,
  };
}

function readPayload(path: string): Payload {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new SetupError(
      `The event file ${path} cannot be read. It is written by the runner; start Podium from a workflow.`,
      { cause },
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new SetupError(
      `The event file ${path} is not JSON. It is written by the runner; run the job again.`,
      { cause },
    );
  }
  const read = payloadSchema.safeParse(json);
  if (read.success) return read.data;
  throw new SetupError(
    `The event file ${path} is not a GitHub event: ${z.prettifyError(read.error).split('\n')[0]}.`,
  );
}
