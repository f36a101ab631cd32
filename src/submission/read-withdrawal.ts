import { type Field, readFields } from './fields/read-fields.ts';
import type { Finding } from './finding.ts';
import { normaliseBody } from './normalise-body.ts';
import { inlineReader } from './sections/inline-reader.ts';
import { parseBlocks } from './sections/parse-blocks.ts';
import { readSections } from './sections/read-sections.ts';
import { TooIntricate } from './sections/work-limit.ts';

/** What an issue that withdraws a record says. */
export interface Withdrawal {
  /** `Evaluation ID`: the record that is to go. */
  readonly evalId?: Field;
  readonly reason?: Field;
  readonly findings: readonly Finding[];
}

/** Reads the fields of the form, or `**Evaluation ID**: …` lines. Never throws. */
export function readWithdrawal(body: string): Withdrawal {
  const { text, findings } = normaliseBody(body);
  if (findings.length > 0) return { findings };
  try {
    const inline = inlineReader();
    const sections = readSections(parseBlocks(text), inline);
    const { fields, findings: fieldFindings } = readFields(sections, text, inline);
    const named = fields.get('evalId');
    const evalId = named && { ...named, value: named.value.replace(/^`(.*)`$/, '$1') };
    return { evalId, reason: fields.get('reason'), findings: fieldFindings };
  } catch (error) {
    if (error instanceof TooIntricate) return { findings: [tooIntricate(error.line)] };
    throw error;
  }
}

function tooIntricate(line: number): Finding {
  return {
    rule: 'issue-too-intricate',
    severity: 'error',
    field: '',
    line,
    message: `The issue is too intricate to be read; Podium stopped on line ${line}.`,
    remedy: 'Keep the evaluation id and a short reason, and nothing else.',
  };
}
