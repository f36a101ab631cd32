import type { Finding } from './finding.ts';

/** The largest body that is looked at: what GitHub takes. */
const MOST_BYTES = 262_144;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * Line ends become LF and a byte order mark goes. Characters that some readers take for a line end, or that
 * no one can see, are refused with their line, never removed.
 */
export function normaliseBody(body: string): {
  readonly text: string;
  readonly findings: readonly Finding[];
} {
  const text = body.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.length > MOST_BYTES) {
    return {
      text: '',
      findings: [refusal(null, `The issue has ${text.length} characters.`, 'Shorten it to under 262,144.')],
    };
  }
  const found = FORBIDDEN.exec(text);
  if (found === null) return { text, findings: [] };
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, found.index).split('\n').length;
  return {
    text,
    findings: [
      refusal(
        line,
        `Line ${line} holds the control character U+${code}.`,
        'Delete it: write the line again by hand.',
      ),
    ],
  };
}

function refusal(line: number | null, message: string, remedy: string): Finding {
  return { rule: 'text-not-plain', severity: 'error', field: '', line, message, remedy };
}
