import type { Finding } from './finding.ts';
import { controlIn } from './plain-text.ts';

/** The largest body that is looked at: what GitHub takes. */
const MOST_BYTES = 262_144;

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
  const control = controlIn(text);
  if (control === undefined) return { text, findings: [] };
  const before = text.slice(0, control.index).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return {
    text,
    findings: [
      refusal(
        before.length,
        `The issue holds the control character ${control.code} (${place}).`,
        'Delete it: write the line again by hand.',
      ),
    ],
  };
}

function refusal(line: number | null, message: string, remedy: string): Finding {
  return { rule: 'text-not-plain', severity: 'error', field: '', line, message, remedy };
}
