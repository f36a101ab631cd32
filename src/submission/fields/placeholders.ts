/** What templates put in brackets behind a label to say what belongs there. */
const HINT = /\((?:e\.g\.|eg\.|for example|link if|a short stable)[^()]{0,300}\)/gi;
/** Words that stand for "nothing yet". */
const NOTHING = /^(?:_?no response_?|n\/a|none|null|tbd|todo|to do|\?+|\.{2,}|…|[-–—]+|<[^<>]{0,100}>)$/i;
/** Longer values hold no place. */
const MOST_CHARACTERS = 120;

/** Whether a value is one of the words that people and templates write where there is none. */
export function isPlaceholder(value: string): boolean {
  return value.length <= MOST_CHARACTERS && NOTHING.test(value.trim());
}

/** What the forms show in the empty fields of a model. */
const SHOWN_IN_FORMS = /^(?:model name|model id|my model v1|my_model_v1)$/i;

/** Whether the name or id of a model is the one that the empty form shows. */
export const isShownInForms = (value: string): boolean => SHOWN_IN_FORMS.test(value);

/** A single word that is an id in parentheses, and no hint such as `(optional)` or `(YYYY-MM-DD)`. */
const ID_IN_PARENTHESES = /^\(((?=[^()\s]{0,80}\d)[A-Za-z][\w.-]{1,80})\)$/;

/** A field's value without the template's hint, in one line; empty when there is none. */
export function withoutHint(raw: string): string {
  const value = raw.replace(/\s+/g, ' ').trim().replace(HINT, '').trim();
  const id = ID_IN_PARENTHESES.exec(value)?.[1];
  if (id !== undefined) return id;
  const onlyHint = /^\([^()]*\)$/.test(value);
  return onlyHint || isPlaceholder(value) ? '' : value;
}
