import { quoted } from '../quoted.ts';
import { inQuotes } from './in-quotes.ts';
import { numberHint } from './number-hint.ts';

/** A slip of the keyboard or of a word processor, with the exact text to write. */
export interface Slip {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

const SPACE = '[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const SPACE_AFTER_COLON = new RegExp(`^["'“”]?([\\w .-]{1,64})["'“”]?:${SPACE}+\\s*([^\\n]{0,80})`);
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`);
const SMART_QUOTED = /^[“”„«‟"']([^“”„«»‟\n]{0,200})[“”»‟"']$/;
const SMART_SINGLE = /^[‘’‚]([^‘’‚\n]{0,200})[‘’]$/;

/** Fields whose values are never prose, so that quotes and spaces of another kind are slips there. */
const EXACT =
  /^(?:(?:eval|benchmark|dataset)_id|model_ids\..*|status|run_metadata\.date|metrics\..*|metrics_ci\..*)$/;

/** Whether a field holds an id, a word, a day or a number, and never prose. */
export const isExact = (field: string): boolean => EXACT.test(field);

/** What is wrong with a value without quotes at a path of the record, where it is one of the usual slips. */
export function typographySlip(text: string, field: string): Slip | undefined {
  if (!isExact(field)) return undefined;
  if (OUTER_SPACE.test(text)) {
    return slip(
      'space-not-plain',
      `The value ${quoted(text.trim())} is set off by a non-breaking space.`,
      `Write \`${text.trim().slice(0, 80)}\` behind an ordinary space.`,
    );
  }
  const inner = (SMART_QUOTED.exec(text) ?? SMART_SINGLE.exec(text))?.[1];
  if (inner === undefined) return undefined;
  return slip(
    'quotes-not-plain',
    `The value ${quoted(text)} stands in typographic quotes.`,
    field.startsWith('metrics')
      ? (numberHint(inner) ?? 'Write a plain number such as 0.93.')
      : `Write "${inner}" in straight quotes.`,
  );
}

/** An entry with a non-breaking space behind its colon, which YAML reads as one text. */
export function spaceSlip(text: string): Slip | undefined {
  const joined = SPACE_AFTER_COLON.exec(text);
  if (joined === null) return undefined;
  return slip(
    'space-not-plain',
    `A non-breaking space stands behind the colon of "${joined[1]}".`,
    `Write \`${joined[1]}: ${joined[2]}\` with an ordinary space.`,
  );
}

/** A key in typographic quotes or with a space that is none. */
export function keySlip(key: string): Slip | undefined {
  const indent = new RegExp(`^${SPACE}+`).exec(key)?.[0];
  if (indent !== undefined) {
    return slip(
      'space-not-plain',
      'The indentation is made of non-breaking spaces.',
      `Write \`${' '.repeat(indent.length)}${key.slice(indent.length, 80)}:\` with ordinary spaces in front.`,
    );
  }
  const plain = key
    .replace(/[“”„«»‟‘’‚]/g, '')
    .replace(/\u2011/g, '-')
    .replace(new RegExp(SPACE, 'g'), ' ')
    .trim();
  if (plain === key) return undefined;
  return slip(
    'quotes-not-plain',
    `The key ${quoted(key)} holds typographic quotes, hyphens or spaces.`,
    `Write \`${plain.slice(0, 80)}:\`.`,
  );
}

/**
 * Why YAML cannot read a line, where the line itself or the one above shows one of the usual slips; `above` tells
 * which. YAML often stumbles only one line later.
 */
export function lineSlip(line: string, before: string): (Slip & { readonly above: boolean }) | undefined {
  const own = slipIn(line) ?? textSlip(line);
  if (own !== undefined) return { ...own, above: false };
  const earlier = slipIn(before);
  return earlier === undefined ? undefined : { ...earlier, above: true };
}

function slipIn(line: string): Slip | undefined {
  const body = line.trimStart();
  if (/^ *\t/.test(line)) {
    const spaces = line.slice(0, line.length - body.length).replaceAll('\t', '  ');
    return slip(
      'indent-tab',
      'A tab stands in the indentation; YAML wants spaces.',
      `Write \`${spaces}${body.trim().slice(0, 80)}\` with spaces in front.`,
    );
  }
  const space = spaceSlip(body);
  if (space !== undefined) return space;
  const close = /^(?:- )?([A-Za-z][\w.-]{0,63}):([^\s:/][^\n]{0,80})$/.exec(body);
  if (close === null) return undefined;
  return slip(
    'colon-space',
    `A space is missing behind "${close[1]}:".`,
    `Write \`${close[1]}: ${close[2]?.trim()}\`.`,
  );
}

/** A text that needs quotes, or a fence that was not closed where it was meant to be. */
function textSlip(line: string): Slip | undefined {
  if (/^\s*(?:`{3,}|~{3,})/.test(line)) {
    return slip(
      'fence-inside',
      `The record holds a line ${quoted(line.trim())}, which does not close its fence.`,
      'A closing fence stands alone on its line, of the same sign and at least as long as the opening one.',
    );
  }
  const bound = /^\s*([\w.-]{1,64}):[ \t]+(>=?[ \t]*\.?\d[^\n]{0,40})$/.exec(line);
  if (bound !== null)
    return slip(
      'number-bound',
      `The value of "${bound[1]}" is ${quoted(bound[2]?.trim() ?? '')}, which is no number.`,
      numberHint(bound[2] ?? '') ?? 'Write the number that was measured.',
    );
  const [, key, text = ''] = /^\s*(?:- )?([\w.-]{1,64}):\s+([^"'\s[{|>][^\n]*)$/.exec(line) ?? [];
  if (/^(?:metrics|run_metadata|model_ids)$/.test(key ?? '') && /: /.test(text)) {
    return slip(
      'entry-on-line',
      `An entry of "${key}" stands on the same line.`,
      `Write \`${key}:\` and on the next line, with two spaces in front, \`${text.trim().slice(0, 80)}\`.`,
    );
  }
  const two = /^([-+]?[\d.]{1,40}%?)[,;]? +([A-Za-z][\w.@-]{0,63}): (\S[^\n]{0,80})$/.exec(text.trim());
  if (two !== null)
    return slip(
      'entry-on-line',
      `Two entries stand on one line, "${key}" and "${two[2]}".`,
      `Write one entry a line: \`${key}: ${two[1]}\` and below it \`${two[2]}: ${two[3]}\`.`,
    );
  const whole = inQuotes(text.trim());
  const write =
    whole === undefined ? 'Put the text in double quotes.' : `Write \`${key}: ${whole}\` in quotes.`;
  if (/: /.test(text)) return slip('text-unquoted', `The text of "${key}" holds a colon.`, write);
  if (!/^[@`%]/.test(text)) return undefined;
  return slip(
    'text-unquoted',
    `The text of "${key}" begins with ${text.charAt(0)}, which means something in YAML.`,
    write,
  );
}

function slip(rule: string, message: string, remedy: string): Slip {
  return { rule, message, remedy };
}
