import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Json } from './call.ts';
import { BOT, type GitHub } from './github.ts';

export const ROOT = join(import.meta.dirname, '../..');
const LONGEST_RUN = 60_000;

/** What a workflow would start the Action with. */
export interface Start {
  readonly github: GitHub;
  readonly eventName: string;
  /** The payload; a string is written to the event file as it is. */
  readonly event: Json;
  /** Folder with a checkout; by default an empty one. */
  readonly workspace?: string;
  /** Inputs that differ from the defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Environment variables that differ; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly bundle?: string;
  /** Is given the way to end the child at once, as a runner does that is switched off. */
  readonly started?: (kill: () => void) => void;
}

export interface ActionRun {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled Action in a child process, with the environment that a runner gives it and nothing else. */
export async function runAction(start: Start): Promise<ActionRun> {
  const { github, event, eventName, inputs = {}, env = {} } = start;
  const folder = mkdtempSync(join(tmpdir(), 'podium-run-'));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  try {
    const outputFile = file('output', '');
    const summaryFile = file('summary', '');
    const workspace = start.workspace ?? mkdtempSync(join(folder, 'workspace-'));
    const given: Record<string, string | undefined> = {
      PATH: process.env.PATH,
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__podium',
      GITHUB_WORKFLOW: 'Podium',
      GITHUB_JOB: 'podium',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
      GITHUB_REPOSITORY_OWNER: github.owner,
      GITHUB_ACTOR: event?.sender?.login ?? 'github',
      GITHUB_SHA: event?.after ?? '0'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: eventName,
      GITHUB_EVENT_PATH: file('event.json', typeof event === 'string' ? event : JSON.stringify(event)),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: mkdtempSync(join(folder, 'temp-')),
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      ...inputVariables(github, inputs),
      ...env,
    };
    const child = await runChild(
      start.bundle ?? join(ROOT, 'dist/index.js'),
      workspace,
      given,
      start.started,
    );
    return {
      ...child,
      outputs: parseOutputs(readFileSync(outputFile, 'utf8')),
      summary: readFileSync(summaryFile, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `INPUT_…` as the runner sets it: upper case, spaces to underscores, hyphens kept. */
function inputVariables(github: GitHub, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const defaults = Object.entries(action.inputs).map(([name, input]): [string, string] => [
    name,
    String(input.default ?? '').replace(/\$\{\{ *github\.token *\}\}/, github.token(BOT)),
  ]);
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(defaults), ...inputs }).map(([name, value]) => [
      `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
      value,
    ]),
  );
}

function runChild(
  bundle: string,
  cwd: string,
  env: Record<string, string | undefined>,
  started: Start['started'] = () => undefined,
) {
  return new Promise<Pick<ActionRun, 'exitCode' | 'stdout' | 'stderr'>>((done, fail) => {
    const child = spawn(process.execPath, [bundle], { cwd, env, timeout: LONGEST_RUN });
    started(() => child.kill('SIGKILL'));
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail);
    child.on('close', (code, signal) =>
      done({
        exitCode: code ?? -1,
        stdout,
        stderr: signal === null ? stderr : `${stderr}\nended by ${signal}`,
      }),
    );
  });
}

/** Reads GITHUB_OUTPUT: `name=value`, or `name<<MARK`, lines, `MARK`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined) {
      const end = lines.indexOf(mark ?? '', at + 1);
      if (end === -1) throw new Error(`GITHUB_OUTPUT: "${name}" never ends`);
      outputs[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('='))
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    else if (line !== '') throw new Error(`GITHUB_OUTPUT: "${line}" is no output`);
  }
  return outputs;
}
