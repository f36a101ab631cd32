import type { Config } from '../hub/config.ts';
import type { Evaluation } from '../hub/hub.ts';
import { relativeLink } from './site.ts';

/** Where a record, its issue and its pull request can be seen. Links are plain ASCII. */
export interface Sources {
  /** Link to a file of the hub from the page `here`; undefined where none would work. */
  readonly file: (path: string, here: string) => string | undefined;
  readonly issue: (number: number) => string | undefined;
  readonly pull: (number: number) => string | undefined;
  /** Address of a file's bytes, for programs; only on github.com. */
  readonly raw: (path: string) => string | undefined;
}

/**
 * Links to the hub's repository, which is named by `repository` in `podium.yml`, else by the address of its
 * issue form. Nothing else is asked, so that the Action and the command line write the same bytes. Where it is
 * not known, a GitHub page still links to the record relative to itself; a site of MkDocs holds no records.
 */
export function sourcesOf(config: Config): Sources {
  const base = repositoryUrl(config);
  const numbered = (kind: string) => (number: number) =>
    base !== undefined && Number.isSafeInteger(number) && number > 0
      ? `${base}/${kind}/${number}`
      : undefined;
  return {
    file: (path, here) => {
      if (base !== undefined) return `${base}/blob/HEAD/${encoded(path)}`;
      return config.pages.flavor === 'github' ? encoded(relativeLink(here, path)) : undefined;
    },
    issue: numbered('issues'),
    pull: numbered('pull'),
    raw: (path) =>
      base?.startsWith('https://github.com/')
        ? `https://raw.githubusercontent.com/${base.slice('https://github.com/'.length)}/HEAD/${encoded(path)}`
        : undefined,
  };
}

/** Address of the hub without a trailing `/`. */
export function repositoryUrl({ repository, pages }: Config): string | undefined {
  if (repository !== undefined) {
    return repository.startsWith('https://') ? repository : `https://github.com/${repository}`;
  }
  for (const url of [pages.submit_url, pages.proposal_url]) {
    const found = /^(https:\/\/[^/?#@]+\/[\w-]+\/[\w.-]+)\/issues\/new(?:[/?#]|$)/.exec(url ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A path as part of an address that also stands in Markdown and in XML: no bracket, quote or space is left. */
function encoded(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, percent))
    .join('/');
}

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** Who stands for a result; the name is untrusted text. */
export function verificationOf({ verification }: Evaluation): {
  readonly status: string;
  readonly by?: string;
} {
  return verification ?? { status: 'self-reported' };
}
