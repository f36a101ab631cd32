import type { Evaluation, Hub } from '../hub/hub.ts';
import { isUnreadable, readYaml } from '../hub/read-yaml.ts';
import { standingOf } from '../ranking/standing.ts';
import { digestOf } from '../submission/digest.ts';
import type { JsonObject } from '../submission/json.ts';
import type { Verdict } from '../verdict/judge.ts';
import { without } from '../verdict/judge-change.ts';

/** An issue's own record on the default branch, beside what the issue says. */
export interface PublishedRecord {
  /** It is not what was approved: a person changed it on the branch, or after the merge. */
  readonly byHand: boolean;
  /** What is published as a verdict; undefined where the issue says just that. */
  readonly verdict?: Verdict;
}

interface Compared {
  readonly hub: Hub;
  readonly own: Evaluation;
  /** The verdict on the text, with `own` out of the way. */
  readonly verdict: Verdict;
  /** The model's record that the issue would have brought, were the model not there. */
  readonly model?: JsonObject;
  /** Text of a hub file. */
  readonly text: (path: string) => Promise<string | undefined>;
}

/** Reads what is published and compares it with what was approved and with what the issue says. */
export async function publishedRecord(compared: Compared): Promise<PublishedRecord> {
  const { hub, own, verdict, text } = compared;
  const record = await recordIn(text, own.path);
  if (record === undefined) return { byHand: false };
  const { submission_metadata: _, ...published } = record;
  const asSaid = verdict.record !== undefined && digestOf(verdict.record) === digestOf(published);
  const byHand = own.digest === undefined ? !asSaid : !(await isApproved(published, own.digest, compared));
  if (asSaid) return { byHand };
  const modelName = hub.models.find(({ id }) => id === own.modelId)?.name ?? own.modelId;
  return {
    byHand,
    verdict: {
      ...verdict,
      valid: true,
      findings: [],
      record: published,
      model: undefined,
      evaluation: own,
      modelName,
      standing: standingOf(without(hub, own.id), own, modelName),
    },
  };
}

/** Whether a record has the approved digest; that covers the model's file where the record brought it. */
async function isApproved(
  record: JsonObject,
  digest: string,
  { hub, own, model, text }: Compared,
): Promise<boolean> {
  const isIt = (brought: JsonObject | null) => digestOf({ record, model: brought }) === digest;
  if (isIt(null) || (model !== undefined && isIt(model))) return true;
  const path = hub.models.find(({ id }) => id === own.modelId)?.path;
  const written = path === undefined ? undefined : await recordIn(text, path);
  return written !== undefined && isIt(written);
}

async function recordIn(text: Compared['text'], path: string): Promise<JsonObject | undefined> {
  const read = readYaml((await text(path)) ?? '');
  return isUnreadable(read) ? undefined : read;
}
