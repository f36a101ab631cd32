import { act } from './act.ts';
import { PAGES_BRANCH } from './branch-name.ts';
import { chartDrift, chartsMayDiffer } from './chart-changes.ts';
import { decidePages } from './decide-pages.ts';
import type { Desk } from './observe.ts';
import { generatedList, pageChanges } from './page-changes.ts';
import type { Made, Plan } from './plan.ts';
import type { Files, Pull } from './situation.ts';

/** Looks at the pages on the default branch and sees that a pull request puts right what differs. */
export async function maintainPages(desk: Desk): Promise<{ plan: Plan; made: Made; pull?: Pull }> {
  const { forge, tip, hub, known } = desk;
  const files = new Map(tip.files.map(({ path, id }) => [path, id]));
  const pages = pageChanges(hub, files, await generatedList(hub, files, forge.blob));
  const charts = chartsMayDiffer(hub, files, pages) ? chartDrift(hub, files, await desk.loadDraw()) : [];
  const drift: Files = new Map([...pages, ...charts]);
  const sha = known === undefined ? await forge.branchHead(PAGES_BRANCH) : known.branches.get(PAGES_BRANCH);
  if (drift.size === 0 && sha === undefined) return { plan: { outcome: 'unchanged', effects: [] }, made: {} };
  const pulls = await forge.pulls(PAGES_BRANCH);
  const branch = sha === undefined ? undefined : { sha, ...(await forge.commit(sha)) };
  const plan = decidePages({ head: { branch: tip.branch, sha: tip.sha, files }, drift, branch, pulls });
  const made = desk.dryRun ? {} : await act(plan, { forge, tip, issue: 0, stillSo: async () => undefined });
  return { plan, made, pull: pulls.find((candidate) => candidate.open) };
}
