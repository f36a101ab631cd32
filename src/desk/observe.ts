import type { Evaluation, Hub } from '../hub/hub.ts';
import type { DrawChart } from '../pages/charts/chart.ts';
import { rankBenchmark } from '../ranking/rank-benchmark.ts';
import type { JsonObject } from '../submission/json.ts';
import { readWithdrawal } from '../submission/read-withdrawal.ts';
import { judge, type Verdict } from '../verdict/judge.ts';
import { without } from '../verdict/judge-change.ts';
import type { Marker } from '../verdict/marker.ts';
import { branchName } from './branch-name.ts';
import { buildChangeSet } from './change-set.ts';
import { correctedSince } from './corrected-since.ts';
import type { Forge, Tip, TreeFile } from './forge.ts';
import { type IssueKind, issueKind } from './issue-kind.ts';
import { judgeIssue } from './judge-issue.ts';
import { isLabelled } from './labels.ts';
import { bearing, ownRecord } from './own-record.ts';
import { generatedList } from './page-changes.ts';
import { pageForgets, placeOf } from './publication.ts';
import { publishedRecord } from './published-record.ts';
import type { Branch, Issue, Publication, Pull, Situation } from './situation.ts';
import { wasTold } from './told-publication.ts';

/** What is fixed for a run: the hub as read at one head, and the day. */
export interface Desk {
  readonly forge: Forge;
  readonly tip: Tip;
  readonly hub: Hub;
  /** Text of a file of the hub. */
  readonly text: (file: TreeFile) => Promise<string>;
  readonly today: string;
  readonly dryRun: boolean;
  /** Loads what draws charts; asked only where files are to be written. */
  readonly loadDraw: () => Promise<DrawChart>;
  /** What a run over all submissions reads once for all of them. */
  readonly known?: Known;
}

export interface Known {
  /** Every branch of Podium's. */
  readonly branches: ReadonlyMap<string, string>;
  /** Every open pull request, by branch. */
  readonly openPulls: ReadonlyMap<string, readonly Pull[]>;
}

/** Everything that the decision about one issue rests on. `eventBody`: the issue's text when the label was added. */
export async function observe(
  desk: Desk,
  issue: Issue,
  eventBody: EventBody | undefined,
): Promise<Situation> {
  const { forge, tip, hub } = desk;
  const { labels } = hub.config;
  const kind = issueKind(issue, labels.submission) ?? 'submission';
  const approved = issue.open && isLabelled(issue, labels.approved);
  const name = branchName(issue.number);
  // The comment is written first and read last: what another run has undone meanwhile stands in it.
  const [head, labelling, draw] = await Promise.all([
    headOf(desk, name),
    approved ? forge.labelling(issue.number, labels.approved, labels.pending_review) : undefined,
    approved && hub.config.pages.charts ? desk.loadDraw() : undefined,
  ]);
  const found = bearing(hub.evaluations, issue);
  const early =
    found.length > 0
      ? await forge.pulls(name)
      : head !== undefined || approved
        ? await pullsOf(desk, name)
        : undefined;
  const comments = await forge.verdictComments(issue.number);
  const marker = comments[0]?.marker;
  const own = ownRecord(found, { kind, issue, marker, pulls: early ?? [] });
  const files = new Map(tip.files.map(({ path, id }) => [path, id]));
  const [branch, pulls, verdict] = await Promise.all([
    head === undefined ? undefined : branchOf(forge, head, marker),
    early ?? (mayBeMerged(issue, kind, marker, hub.config) ? pullsOf(desk, name) : []),
    judgeIssue(desk, kind, issue, own, files),
  ]);
  const benchmark = hub.benchmarks.find(({ id }) => id === verdict.evaluation?.benchmarkId);
  const list = approved ? await generatedList(hub, files, forge.blob) : undefined;
  return {
    config: hub.config,
    kind,
    issue,
    verdict,
    eventDigest: await digestOfEvent(desk, { kind, issue, own, files, labelling, verdict }, eventBody),
    comments,
    labelling,
    head: { branch: tip.branch, sha: tip.sha, files },
    branch,
    pulls,
    corrected:
      own === undefined && kind !== 'withdrawal'
        ? await correctedSince({ hub, issue, marker, pulls }, forge)
        : undefined,
    publication: await publicationOf(desk, { kind, issue, own, files, pulls, marker, verdict }),
    before: approved && benchmark !== undefined ? rankBenchmark(hub, benchmark) : undefined,
    changeSet: (approver) =>
      buildChangeSet({ hub, verdict, issue, approver, head: tip.sha, files, list, draw }),
  };
}

/** The issue's text in the event of its label, and when it read so. */
export interface EventBody {
  readonly body: string;
  readonly at?: string;
}

async function headOf({ forge, known }: Desk, branch: string): Promise<string | undefined> {
  return known === undefined ? forge.branchHead(branch) : known.branches.get(branch);
}

/** A commit that the verdict comment remembers needs no reading: its id says what is in it. */
async function branchOf(forge: Forge, sha: string, marker: Marker | undefined): Promise<Branch> {
  if (marker?.head === sha && marker.built !== undefined)
    return { sha, ours: true, parents: [], built: marker.built };
  return { sha, ...(await forge.commit(sha)) };
}

/** Without a branch and a label, pull requests matter only where one may have been merged. */
function mayBeMerged(
  issue: Issue,
  kind: IssueKind,
  marker: Marker | undefined,
  config: Hub['config'],
): boolean {
  if (kind === 'withdrawal' || marker?.pull !== undefined) return true;
  return !issue.open && (marker?.approval !== undefined || wasTold(marker, issue, config));
}

async function pullsOf({ forge, known }: Desk, branch: string): Promise<readonly Pull[]> {
  const open = known?.openPulls.get(branch);
  return open ?? forge.pulls(branch);
}

interface Seen {
  readonly kind: IssueKind;
  readonly issue: Issue;
  readonly own: Evaluation | undefined;
  readonly files: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
}

/** The digest when the label was added; an event that is older than the label says nothing about it. */
async function digestOfEvent(
  desk: Desk,
  { kind, issue, own, files, labelling, verdict }: Seen & Pick<Situation, 'labelling'>,
  event: EventBody | undefined,
): Promise<string | undefined> {
  if (event === undefined || labelling === undefined) return undefined;
  if (event.at !== undefined && event.at < labelling.at) return undefined;
  if (event.body === issue.body) return verdict.digest;
  return (await judgeIssue(desk, kind, { ...issue, body: event.body }, own, files)).digest ?? '';
}

async function publicationOf(
  { hub, forge, text, today }: Desk,
  {
    kind,
    issue,
    own,
    files,
    pulls,
    marker,
    verdict,
  }: Seen & Pick<Situation, 'pulls'> & { marker: Marker | undefined },
): Promise<Publication | undefined> {
  const tree = { files, blob: forge.blob };
  if (own === undefined) {
    if (kind !== 'withdrawal' || verdict.change !== undefined) return undefined;
    const merged = pulls.filter((pull) => pull.ours && pull.merged);
    // An issue that is open again may name another record than the one that it took away.
    const anew = issue.open && wasTold(marker, issue, hub.config);
    const id = anew ? readWithdrawal(issue.body).evalId?.value : undefined;
    if (!merged.some(({ body }) => !anew || (id !== undefined && body.includes(`\`${id}\``))))
      return undefined;
    return { pageShows: await pageForgets(hub, tree), edited: false };
  }
  const place = await placeOf(hub, own, tree);
  if (place === undefined) return undefined;
  const digests = [verdict.digest];
  let model: JsonObject | undefined;
  if (own.digest !== undefined && own.digest !== verdict.digest) {
    // The model came with the record; the digest then covered its file too.
    const models = hub.models.filter(({ id }) => id !== own.modelId);
    const basis = { ...without(hub, own.id), models };
    const { body, number, created } = issue;
    const asThen = judge({ body, hub: basis, today, issue: number, created });
    digests.push(asThen.digest);
    model = asThen.model;
  }
  const edited = own.digest !== undefined && !digests.includes(own.digest);
  const read = async (path: string) => {
    const id = files.get(path);
    return id === undefined ? undefined : text({ path, id });
  };
  const published = await publishedRecord({ hub, own, verdict, model, text: read });
  return { ...place, record: own.id, edited, byHand: published.byHand, told: published.verdict };
}
