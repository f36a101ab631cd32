import { branchName } from '../desk/branch-name.ts';
import type { Forge } from '../desk/forge.ts';
import { issueKind } from '../desk/issue-kind.ts';
import { isLabelled } from '../desk/labels.ts';
import { configSchema } from '../hub/config.ts';
import { loadConfig } from '../hub/load-config.ts';
import type { Hint } from './concerned.ts';

const DEFAULT = configSchema.parse({}).labels.submission;

/**
 * Whether the event alone says that an issue is none of Podium's business. Costs nothing where it has no label;
 * where it has others, one call: a hub may name its label differently. With a label that Podium gives before it makes
 * a branch, one more: an issue that is no longer a submission may have left one behind.
 */
export async function isStranger(
  hint: Hint | undefined,
  forge: Pick<Forge, 'file' | 'branchHead'>,
  configPath: string,
): Promise<boolean> {
  if (hint === undefined || issueKind(hint, DEFAULT) !== undefined) return false;
  if (hint.isPullRequest || hint.labels.length === 0) return true;
  const { labels } = loadConfig(await forge.file(configPath), configPath);
  if (issueKind(hint, labels.submission) !== undefined) return false;
  const wasServed = isLabelled(hint, labels.approved) || isLabelled(hint, labels.pending_review);
  return !wasServed || (await forge.branchHead(branchName(hint.number))) === undefined;
}
