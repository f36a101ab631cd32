/** One of the sweep's child processes: plays what it is sent, one job after the other. */
import { type Job, work } from './job.ts';

process.on('message', async (job: Job) => {
  try {
    process.send?.({ report: await work(job) });
  } catch (error) {
    process.send?.({
      failure: `${job.name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    });
  }
});
