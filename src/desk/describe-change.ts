import { isUnreadable, readYaml } from '../hub/read-yaml.ts';
import type { JsonObject } from '../submission/json.ts';
import { changedFields, listed } from '../verdict/changed-fields.ts';
import type { Verdict } from '../verdict/judge.ts';

/**
 * What would be written now and was not in the verdict comment, in words. Holds text of users: whoever shows it
 * makes it inert.
 */
export function describeChange(comment: string, { record, model, change }: Verdict): string {
  if (change !== undefined)
    return 'since then this issue, or the published record that it is about, was edited.';
  const [before, modelBefore] = yamlBlocks(comment);
  const changes = before === undefined ? [] : changedFields(before, record ?? {});
  if (changes.length > 0) return `since then the record was edited: ${listed(changes)}.`;
  if (modelBefore !== undefined && model === undefined)
    return 'since then the model came to the default branch, so its file is no longer part of this.';
  return 'since then the submission was edited.';
}

/** The YAML blocks of a verdict comment that are whole. */
function yamlBlocks(comment: string): readonly JsonObject[] {
  const blocks: JsonObject[] = [];
  const lines = comment.replace(/\r\n/g, '\n').split('\n');
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(`{3,}|~{3,})yaml$/.exec(lines[at] ?? '')?.[1];
    const end = fence === undefined ? -1 : lines.indexOf(fence, at + 1);
    if (end === -1) continue;
    const read = readYaml(lines.slice(at + 1, end).join('\n'));
    if (!isUnreadable(read)) blocks.push(read);
    at = end;
  }
  return blocks;
}
