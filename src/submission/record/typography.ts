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

/** What is wrong with a value without quotes, where it is one of the usual slips. */
export function typographySlip(text: string): Slip | undefined {
  const joined = SPACE_AFTER_COLON.exec(text);
  if (joined !== null) {
    return slip(
      'space-not-plain',
      `A non-breaking space stands behind the colon of "${joined[1]}".`,
      `Write \`${joined[1]}: ${joined[2]}\` with an ordinary space.`,
    );
  }
  if (OUTER_SPACE.test(text)) {
    return slip(
      'space-not-plain',
      `The value "${text.trim().slice(0, 80)}" is set off by a non-breaking space.`,
      `Write \`${text.trim().slice(0, 80)}\` behind an ordinary space.`,
    );
  }
  const quoted = (SMART_QUOTED.exec(text) ?? SMART_SINGLE.exec(text))?.[1];
  if (quoted !== undefined) {
    return slip(
      'quotes-not-plain',
      `The value ${text} stands in typographic quotes.`,
      `Write "${quoted}" in straight quotes.`,
    );
  }
  return undefined;
}

/** A key in typographic quotes or with a space that is none. */
export function keySlip(key: string): Slip | undefined {
  const plain = key
    .replace(/[“”„«»‟‘’‚]/g, '')
    .replace(new RegExp(SPACE, 'g'), ' ')
    .trim();
  if (plain === key) return undefined;
  return slip(
    'quotes-not-plain',
    `The key ${key.slice(0, 80)} holds typographic quotes or spaces.`,
    `Write \`${plain.slice(0, 80)}:\`.`,
  );
}

/** Why YAML cannot read a line, where the line shows one of the usual slips. `before` is the line above. */
export function lineSlip(line: string, before: string): Slip | undefined {
  if (/^ *\t/.test(line)) {
    const spaces = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '  ') ?? '';
    return slip(
      'indent-tab',
      'A tab stands in the indentation; YAML wants spaces.',
      `Write \`${spaces}${line.trim().slice(0, 80)}\` with spaces in front.`,
    );
  }
  for (const text of [line, before]) {
    const joined = new RegExp(`^(\\s*)${SPACE_AFTER_COLON.source.slice(1)}`).exec(text);
    if (joined !== null) return typographySlip(text.trim());
    const close = /^\s*(?:- )?["']?([A-Za-z][\w.-]{0,63})["']?:([^\s:/][^\n]{0,80})$/.exec(text);
    if (close !== null) {
      return slip(
        'colon-space',
        `A space is missing behind "${close[1]}:".`,
        `Write \`${close[1]}: ${close[2]?.trim()}\`.`,
      );
    }
  }
  const colon = /^\s*(?:- )?([\w.-]{1,64}):\s+([^"'\s[{|>][^\n]*: [^\n]*)$/.exec(line);
  if (colon !== null) {
    return slip(
      'text-unquoted',
      `The text of "${colon[1]}" holds a colon.`,
      `Write \`${colon[1]}: "${shortly(colon[2])}"\` in quotes.`,
    );
  }
  const special = /^\s*(?:- )?([\w.-]{1,64}):\s+([@`%][^\n]*)$/.exec(line);
  if (special !== null) {
    return slip(
      'text-unquoted',
      `The text of "${special[1]}" begins with ${special[2]?.charAt(0)}, which means something in YAML.`,
      `Write \`${special[1]}: "${shortly(special[2])}"\` in quotes.`,
    );
  }
  return undefined;
}

const shortly = (text = '') => text.trim().replaceAll('"', '\\"').slice(0, 80);

function slip(rule: string, message: string, remedy: string): Slip {
  return { rule, message, remedy };
}
