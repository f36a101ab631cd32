import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChildRun, runChild } from './run-child.ts';

/** What the runner would tell the Action about one event. */
export interface Occasion {
  readonly api: string;
  readonly repository: string;
  readonly token: string;
  /** `issues` by default. */
  readonly eventName?: string;
  readonly payload: object;
  /** A checkout of the hub; without one the workspace is an empty folder. */
  readonly workspace?: string;
}

export interface ActionRun extends ChildRun {
  readonly outcome: string | undefined;
}

/** Prepares the bundled Action for an event; `run` may be called again and again. */
export function prepareAction({
  api,
  repository,
  token,
  eventName = 'issues',
  payload,
  workspace,
}: Occasion) {
  const folder = mkdtempSync(join(tmpdir(), 'podium-bench-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const output = file('output');
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: workspace ?? folder,
    INPUT_TOKEN: token,
    INPUT_CONFIG: '.github/podium.yml',
    'INPUT_DRY-RUN': 'false',
    'INPUT_BOT-LOGIN': 'github-actions[bot]',
  };
  return {
    env,
    run: async (options: { memory?: boolean } = {}): Promise<ActionRun> => {
      const run = await runChild(['dist/index.js'], { env, ...options });
      const outcome = /^outcome<<(\S+)\r?\n(.*?)\r?\n\1/m.exec(readFileSync(output, 'utf8'))?.[2];
      return { ...run, outcome };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
