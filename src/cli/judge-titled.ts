import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from '../desk/blob-id.ts';
import { issueKind } from '../desk/issue-kind.ts';
import { judgeIssue } from '../desk/judge-issue.ts';
import type { Hub } from '../hub/hub.ts';
import { judge, type Verdict } from '../verdict/judge.ts';
import { pathInHub, withoutFile } from './own-file.ts';

/** A text that is to be an issue. */
export interface Draft {
  readonly body: string;
  /** The file that holds it, which does not collide with itself in a hub. */
  readonly file: string;
  /** The title of the issue: its beginning tells a correction and a withdrawal. */
  readonly title: string | undefined;
}

/**
 * The verdict on a text as the Action gives it to an issue of that title. Who opens the issue is not known here: a
 * correction or withdrawal is judged as that of somebody who may change the record.
 */
export async function judgeTitled(
  { body, file, title = '' }: Draft,
  hub: Hub,
  folder: string,
  today: string,
): Promise<Verdict> {
  const { submission } = hub.config.labels;
  const kind = issueKind({ isPullRequest: false, labels: [submission], title }, submission) ?? 'submission';
  if (kind === 'submission')
    return judge({ body, hub: withoutFile(hub, pathInHub(file, folder)), today, issue: null });
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  const paths = new Map(hub.evaluations.map(({ path }) => [blobId(textOf(path)), path]));
  const forge = {
    role: async () => 'write',
    blob: async (id: string) => textOf(paths.get(id) ?? ''),
  };
  const files = new Map([...paths].map(([id, path]) => [path, id]));
  return judgeIssue({ hub, today, forge }, kind, { body, number: null, author: '' }, undefined, files);
}
