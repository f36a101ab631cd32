/** Prefix of every branch that Podium makes. */
export const BRANCHES = 'podium/';

/** The branch of the maintenance pull request that regenerates the pages. */
export const PAGES_BRANCH = 'podium/pages';

/** The one branch of a submission. */
export function branchName(issue: number): string {
  return `podium/submission-${issue}`;
}

/** Issue number of one of Podium's branches; undefined for any other branch. */
export function issueOfBranch(name: string): number | undefined {
  const found = /^podium\/submission-([1-9]\d{0,9})$/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}
