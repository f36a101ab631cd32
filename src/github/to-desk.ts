import type { Issue, Pull, VerdictComment } from '../desk/situation.ts';
import { parseMarker } from '../verdict/marker.ts';
import type { CommentAnswer, IssueAnswer, PullAnswer } from './schema.ts';

/** GitHub's times have whole seconds; anything finer would make equal times unequal. */
export function seconds(time: string): string {
  return time.replace(/\.\d+Z$/, 'Z');
}

export function asIssue(answer: IssueAnswer): Issue {
  const { number, title, body, user, created_at, state, locked, labels, pull_request } = answer;
  return {
    number,
    title,
    body: body ?? '',
    author: user?.login ?? 'ghost',
    created: created_at.slice(0, 10),
    open: state === 'open',
    locked: locked ?? false,
    labels: labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    isPullRequest: pull_request != null,
  };
}

/** A comment of Podium's own account whose first line is a marker; nothing for any other. */
export function asVerdictComment(
  { id, body, user, updated_at }: CommentAnswer,
  bot: string,
): readonly VerdictComment[] {
  const marker = parseMarker(body ?? '');
  if (user?.login !== bot || marker === undefined) return [];
  const known = marker === 'broken' ? undefined : marker;
  return [{ id, text: body ?? '', updatedAt: seconds(updated_at), marker: known }];
}

export function asPull(answer: PullAnswer, bot: string): Pull {
  const { number, html_url, title, body, state, merged_at, closed_at, user, base } = answer;
  return {
    number,
    url: html_url,
    title,
    body: body ?? '',
    open: state === 'open',
    merged: merged_at != null,
    closedAt: closed_at == null ? undefined : seconds(closed_at),
    ours: user?.login === bot,
    base: base.ref,
  };
}
