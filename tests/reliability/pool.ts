/** Works through jobs, several at a time; most of a job is waiting. Gives the results in the jobs' order. */
export async function inPool<Job, Result>(
  jobs: readonly Job[],
  atOnce: number,
  work: (job: Job) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(jobs.length);
  const queue = jobs.entries();
  const worker = async () => {
    for (const [index, job] of queue) results[index] = await work(job);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
