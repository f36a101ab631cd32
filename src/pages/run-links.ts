import type { Evaluation } from '../hub/hub.ts';
import { inertText } from './inert.ts';
import { codeText, linkText } from './markdown.ts';
import type { PageContext } from './page-context.ts';
import { verificationOf } from './sources.ts';

/** Heads of the cells that {@link runLinks} gives. */
export const RUN_LINK_HEADS = ['Record', 'Submitted in', 'Verification'] as const;

/** Where a run comes from, as Markdown source for three cells: its record, issue and pull request, and who verified it. */
export function runLinks(run: Evaluation, { sources, here }: PageContext): string[] {
  const origin = [
    ...(run.issueNumber === undefined ? [] : [numbered('issue', run.issueNumber, sources.issue)]),
    ...(run.pullRequest === undefined ? [] : [numbered('pull request', run.pullRequest, sources.pull)]),
  ];
  return [
    linkText(sources.file(run.path, here), codeText(run.id)),
    origin.length === 0 ? '-' : origin.join(', '),
    verificationText(run),
  ];
}

/** `self-reported`, or `☑️ reproduced by **name**`. */
function verificationText(run: Evaluation): string {
  const { status, by } = verificationOf(run);
  const words = status === 'reproduced' ? '☑️ reproduced' : status;
  return by === undefined ? words : `${words} by ${inertText(by)}`;
}

/** Without an address the number stands alone: `#7` would be a reference to whatever the page lies in. */
function numbered(what: string, number: number, address: (number: number) => string | undefined): string {
  return linkText(address(number), `${what} ${number}`);
}
