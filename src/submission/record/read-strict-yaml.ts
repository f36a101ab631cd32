import { parseEvents, YAMLException } from 'js-yaml';
import type { Finding } from '../finding.ts';
import type { Json } from '../json.ts';
import { buildValue } from './build-value.ts';
import { lineOf, lineStarts } from './line-index.ts';
import { shapeProblem } from './record-shape.ts';
import { Refused } from './refused.ts';
import { lineSlip } from './typography.ts';

/** What a strict reading gives: the value, the issue line of every path, or the reasons why not. */
export interface StrictYaml {
  readonly value: Json;
  /** Dotted path (`metrics.AUROC`) -> 1-based line in the issue body. */
  readonly lines: ReadonlyMap<string, number>;
  /** Dotted path -> the number as it is written (`0.930`): its digits say how far it was rounded. */
  readonly written: ReadonlyMap<string, string>;
  /** Place of a path's value in words: `line 12, column 9`. */
  readonly placeOf: (path: string) => string | undefined;
  readonly findings: readonly Finding[];
  /** Warnings about a value that was read. */
  readonly remarks: readonly Finding[];
}

/** Largest record, in UTF-8 bytes, and deepest nesting, that is read at all. */
const MOST_BYTES = 64 * 1024;
const MOST_DEPTH = 32;

/**
 * Reads untrusted YAML (JSON is a subset) from its event stream: one document, no anchors, aliases, tags, merge
 * or complex keys, no key twice, depth 32, 64 KiB. Nothing is built before the stream has passed. A refusal says
 * line, column, what was found and how to write it. `firstLine` is the issue line of the first line of `source`.
 */
export function readStrictYaml(source: string, firstLine: number): StrictYaml {
  const lines = new Map<string, number>();
  const written = new Map<string, string>();
  const offsets = new Map<string, number>();
  const remarks: Finding[] = [];
  const refused = (finding: Omit<Finding, 'severity'>): StrictYaml => ({
    value: null,
    lines,
    written,
    placeOf: () => undefined,
    findings: [{ ...finding, severity: 'error' }],
    remarks: [],
  });
  const bytes = Buffer.byteLength(source);
  if (bytes > MOST_BYTES) {
    const message = `The record has ${bytes} bytes (from line ${firstLine} on).`;
    const remedy = 'Keep it under 65,536: leave out raw probe curves and paste the summary.';
    return refused({ rule: 'record-too-large', field: '', line: firstLine, message, remedy });
  }
  const starts = lineStarts(source);
  const lineAt = (offset: number) => firstLine + lineOf(starts, offset);
  const columnOf = (offset: number) => offset - (starts[lineOf(starts, offset)] ?? 0) + 1;
  const place = (offset: number) => `line ${lineAt(offset)}, column ${columnOf(offset)}`;
  try {
    const events = parseEvents(source, { maxDepth: MOST_DEPTH });
    const value = buildValue(source, events, { lines, written, offsets, remarks, lineAt });
    const problem = shapeProblem(value, lines, firstLine);
    if (problem !== undefined) return refused(problem);
    const placeOf = (path: string) => {
      const offset = offsets.get(path);
      return offset === undefined ? undefined : place(offset);
    };
    return { value, lines, written, placeOf, findings: [], remarks };
  } catch (error) {
    if (error instanceof Refused) {
      const { rule, field, remedy, offset } = error;
      return refused({
        rule,
        field,
        line: lineAt(offset),
        message: placed(error.message, place(offset)),
        remedy,
      });
    }
    if (!(error instanceof YAMLException)) throw error;
    return refused(unreadable(error, source, firstLine));
  }
}

function unreadable(
  { reason, mark }: YAMLException,
  source: string,
  firstLine: number,
): Omit<Finding, 'severity'> {
  const { line: at = 0, column = 0 } = mark ?? {};
  const rows = source.split('\n');
  const slip = lineSlip(rows[at] ?? '', rows[at - 1] ?? '');
  const above = slip?.above === true ? 1 : 0;
  const line = firstLine + Math.min(at, rows.length - 1) - above;
  if (slip !== undefined) {
    const { rule, message, remedy } = slip;
    return {
      rule,
      field: '',
      line,
      message: placed(message, `line ${line}, column ${above === 1 ? 1 : column + 1}`),
      remedy,
    };
  }
  const deep = /depth|nest/i.test(reason);
  return {
    rule: deep ? 'record-too-deep' : 'record-unreadable',
    field: '',
    line,
    message: placed(
      deep
        ? `The record is nested deeper than ${MOST_DEPTH} levels.`
        : `The record is not valid YAML or JSON: ${reason}.`,
      `line ${line}, column ${column + 1}`,
    ),
    remedy: deep
      ? 'Flatten it: metrics go as `name: number`, strata as category, group and metric.'
      : 'Correct that line: `key: value` needs a space after the colon, nested keys two more spaces in front, and a text with special characters quotes.',
  };
}

/** `…` with its place: `The record uses a YAML tag ("!x") (line 12, column 9).` */
function placed(message: string, place: string): string {
  return `${message.replace(/\.$/, '')} (${place}).`;
}
