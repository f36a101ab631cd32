import { Command, CommanderError } from 'commander';
import { ConfigError } from '../hub/config-error.ts';
import type { Answer } from './answer.ts';
import type { Progress } from './read-checkout.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

// A reader such as `head` that stops early is no failure; a full disk is.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`podium: the output cannot be written: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? undefined : 2);
});

const today = () => new Date().toISOString().slice(0, 10);

function print(answer: Answer, json: boolean): void {
  for (const warning of answer.warnings) process.stderr.write(`warning: ${visible(warning)}\n`);
  process.stdout.write(
    json ? `${JSON.stringify(answer.data, null, 2)}\n` : `${answer.lines.map(visible).join('\n')}\n`,
  );
  process.exitCode = answer.exitCode;
}

/** Control characters in a value must not steer the reader's terminal. */
function visible(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

const wantsJson = () => process.argv.slice(3).includes('--json');

const printError = (message: string) =>
  process.stdout.write(`${JSON.stringify({ error: message }, null, 2)}\n`);

/** Usage or environment: in words for people, and as data for programs that asked for it. */
function stopWith(message: string): void {
  process.stderr.write(`podium: ${visible(message)}\n`);
  if (wantsJson()) printError(message);
  process.exitCode = 2;
}

/** Annotations only in a workflow, and never into JSON. */
async function runCheck(files: readonly string[], folder: string, asJson: boolean): Promise<Answer> {
  const { check } = await import('./check.ts');
  const inWorkflow = process.env.GITHUB_ACTIONS === 'true' && !asJson;
  const workspace = inWorkflow ? (process.env.GITHUB_WORKSPACE ?? process.cwd()) : undefined;
  return check(files, folder, {
    today: today(),
    workspace,
    reading: progress('reading'),
    checking: progress('checking'),
  });
}

/** Shows on a terminal, and only there, how far long work has come; the line is wiped at its end. */
function progress(verb: string): Progress | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (done, all) => {
    if (all < 1000 || (done % 500 !== 0 && done !== all - 1)) return;
    const words = `${verb} ${done} of ${all} files`;
    process.stderr.write(done === all - 1 ? `\r${' '.repeat(words.length)}\r` : `\r${words}`);
  };
}

const program = new Command('podium')
  .description('A benchmark leaderboard on a local checkout: the same work as the Action.')
  .version(VERSION)
  .exitOverride();
const hub = ['--hub <dir>', 'the folder of the hub', '.'] as const;
const json = ['--json', 'print data instead of text'] as const;

program
  .command('check')
  .description('check evaluation files or issue bodies; with no file, the whole hub')
  .argument('[files...]')
  .option(...hub)
  .option(...json)
  .action(async (files: string[], options: { hub: string; json?: boolean }) =>
    print(await runCheck(files, options.hub, options.json === true), options.json === true),
  );
program
  .command('build')
  .description('write the leaderboard pages')
  .option(...hub)
  .option(...json)
  .option('--check', 'write nothing; fail and show the difference when the pages are stale')
  .option('--no-cache', 'parse every file, also those that were parsed before')
  .action(async (options: { hub: string; json?: boolean; check?: boolean; cache: boolean }) =>
    print(
      await (await import('./build.ts')).build({ ...options, progress: progress('reading') }),
      options.json === true,
    ),
  );
program
  .command('rank')
  .description('the verdict comment that the bot would post')
  .argument('<file>')
  .option(...hub)
  .option(...json)
  .option('--title <text>', 'the title of the issue, where it begins [CORRECTION] or [WITHDRAWAL]')
  .action(async (file: string, options: { hub: string; json?: boolean; title?: string }) =>
    print(
      await (await import('./rank.ts')).rank(file, options.hub, today(), options.title),
      options.json === true,
    ),
  );
program
  .command('init')
  .description('write issue forms, workflows and configuration into a hub; files that are there stay')
  .argument('[dir]', 'the folder of the hub', '.')
  .option(...json)
  .action(async (folder: string, options: { json?: boolean }) =>
    print((await import('./init.ts')).init(folder), options.json === true),
  );

try {
  await program.parseAsync();
  // Once all is said there is nothing to wait for; giving the memory back piece by piece takes a while.
  process.stderr.write('', () => process.stdout.write('', () => process.exit()));
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    if (error.exitCode !== 0 && wantsJson()) printError(error.message.replace(/^error: /, ''));
  } else {
    const known = error instanceof UsageError || error instanceof ConfigError;
    const message = error instanceof Error ? error.message : String(error);
    stopWith(known ? message : `stopped: ${message.split('\n')[0]}`);
  }
}
