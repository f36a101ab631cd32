import type { Evaluation, Hub } from '../hub/hub.ts';
import { isUnreadable, readYaml } from '../hub/read-yaml.ts';
import { standingOf } from '../ranking/standing.ts';
import { digestOf } from '../submission/digest.ts';
import type { JsonObject } from '../submission/json.ts';
import type { Verdict } from '../verdict/judge.ts';
import { without } from '../verdict/judge-change.ts';
import type { ByHand } from '../verdict/stage.ts';

/** An issue's own record on the default branch, beside what the issue says. */
export interface PublishedRecord {
  /** It is not what was approved: what a person changed on the branch, or after the merge. */
  readonly byHand?: ByHand;
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
  if (record === undefined) return {};
  const { submission_metadata: _, ...published } = record;
  const asSaid = verdict.record !== undefined && digestOf(verdict.record) === digestOf(published);
  const byHand = own.digest === undefined && !asSaid ? 'record' : await changedByHand(published, compared);
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

/**
 * What is not as the approved digest says. That covers the model's record too, where the submission brought it; the
 * model's file is the hub's afterwards, so it may be another now.
 */
async function changedByHand(
  published: JsonObject,
  { hub, own, verdict, model, text }: Compared,
): Promise<ByHand | undefined> {
  const { digest } = own;
  if (digest === undefined) return undefined;
  const path = hub.models.find(({ id }) => id === own.modelId)?.path;
  const written = path === undefined ? undefined : await recordIn(text, path);
  const models = [null, ...[model, verdict.model, written].filter((known) => known !== undefined)];
  const isApproved = (record: JsonObject) =>
    models.some((brought) => digestOf({ record, model: brought }) === digest);
  if (isApproved(published)) return undefined;
  return verdict.record !== undefined && isApproved(verdict.record) ? 'record' : 'record or model';
}

async function recordIn(text: Compared['text'], path: string): Promise<JsonObject | undefined> {
  const read = readYaml((await text(path)) ?? '');
  return isUnreadable(read) ? undefined : read;
}
