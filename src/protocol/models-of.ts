import type { Hub, Model } from '../hub/hub.ts';
import { looksLike } from './lookalike.ts';
import { onceFor } from './once-for.ts';

/** The hub's models, to be looked up in the ways in which names collide. */
export interface Models {
  readonly byId: ReadonlyMap<string, Model>;
  /** By id in lower case. */
  readonly byFoldedId: ReadonlyMap<string, Model>;
  readonly ids: readonly string[];
}

export const modelsOf = onceFor((hub: Hub): Models => {
  const byFoldedId = new Map<string, Model>();
  for (const model of hub.models) {
    const folded = model.id.toLowerCase();
    if (!byFoldedId.has(folded)) byFoldedId.set(folded, model);
  }
  return {
    byId: new Map(hub.models.map((model) => [model.id, model])),
    byFoldedId,
    ids: hub.models.map(({ id }) => id),
  };
});

/** Models by how id and name look; the first by id stands for those that look alike. */
export const modelsByLook = onceFor((hub: Hub): ReadonlyMap<string, Model> => {
  const byLook = new Map<string, Model>();
  for (const model of hub.models) {
    for (const look of [model.id, model.name].map(looksLike))
      if (look !== '' && !byLook.has(look)) byLook.set(look, model);
  }
  return byLook;
});
