import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Job, Report } from './job.ts';

const CHILD = join(import.meta.dirname, 'child.ts');
const messageSchema = z.object({ report: z.custom<Report>().optional(), failure: z.string().optional() });

/** Plays jobs in several processes and gives their reports in the order of the jobs. */
export async function inChildren(
  jobs: readonly Job[],
  processes: number,
  say: (line: string) => void,
): Promise<readonly Report[]> {
  const reports = new Array<Report>(jobs.length);
  const queue = jobs.entries();
  const worker = async () => {
    for (const [index, job] of queue) {
      const report = await inChild(job);
      reports[index] = report;
      say(
        `${report.part} ${report.name}: ${report.played} played in ${report.seconds.toFixed(0)} s, ${report.violations.length} violations`,
      );
    }
  };
  await Promise.all(Array.from({ length: processes }, worker));
  return reports;
}

/** A process of its own for every job: what killed runs leave behind ends with it. */
function inChild(job: Job): Promise<Report> {
  return new Promise((done, fail) => {
    const child = fork(CHILD, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`${job.name}: the process ended with ${code}`)));
    child.on('message', (message) => {
      const { report, failure } = messageSchema.parse(message);
      child.kill();
      if (report !== undefined) done(report);
      else fail(new Error(failure));
    });
    child.send(job);
  });
}
