import type { FileComplaint, HubRule } from '../hub-rule.ts';
import { invisibleIn } from '../invisible.ts';
import { mixedWord } from '../lookalike.ts';

export const modelNamesPlain: HubRule = {
  id: 'model-names-plain',
  severity: 'warning',
  why: 'A name on the board is read by people: it holds no invisible characters, and no word of several alphabets.',
  examples: {
    path: 'models/gamma.yaml',
    ok: 'model_id: gamma\nname: γ-Net\n',
    bad: 'model_id: gamma\nname: "Gam\\u200Bma"\n',
  },
  check: ({ hub }) =>
    hub.models.flatMap(({ path, name }): FileComplaint[] => {
      const code = invisibleIn(name);
      const mixed = mixedWord(name);
      if (code === undefined && mixed === undefined) return [];
      return [
        {
          path,
          field: 'name',
          message:
            code === undefined
              ? `The word "${mixed?.word}" of the name mixes ${mixed?.scripts.join(' and ')} letters.`
              : `The name holds the invisible character ${code}.`,
          remedy: 'Type the name again by hand.',
        },
      ];
    }),
};
