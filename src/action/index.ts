import * as core from '@actions/core';
import { explain } from './explain.ts';
import { fitOutputs } from './fit-outputs.ts';
import { fitSummary } from './fit-summary.ts';
import { OUTPUTS, readInputs } from './inputs.ts';
import { run } from './run.ts';

/** Stacks are for those who asked for them, and no token is in them. */
const debug = (line: string, token = '') => {
  if (core.isDebug()) core.debug(token === '' ? line : line.replaceAll(token, '***'));
};

async function main(): Promise<void> {
  const summary: string[] = [];
  try {
    const inputs = readInputs(process.env);
    core.setSecret(inputs.token);
    const done = await run(inputs, new Date().toISOString().slice(0, 10), {
      info: core.info,
      warning: core.warning,
      debug: (line) => debug(line, inputs.token),
      summary: (markdown) => summary.push(markdown),
    });
    const { outputs, results, cut } = fitOutputs(done.outputs, done.results);
    if (cut) core.warning('The outputs hold the first findings only; GitHub takes no more.');
    for (const name of OUTPUTS)
      core.setOutput(name, name === 'result' ? JSON.stringify(results) : (outputs[name] ?? ''));
    if (done.failures.length > 0) core.setFailed(done.failures.join(' '));
  } catch (error) {
    debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    core.setFailed(explain(error));
  }
  if (summary.length > 0 && process.env.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(fitSummary(summary.join('\n'))).write();
}

await main();
