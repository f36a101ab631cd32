import type { Code, Nodes } from 'mdast';
import type { Finding } from '../finding.ts';
import { quoted } from '../quoted.ts';

/** Why a record that stands there, or something like one, is not read. */

export const languageOf = ({ lang }: Code): string => (lang ?? '').replace(/^\{?\.?|\}$/g, '');
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

function refusal(rule: string, node: Nodes, message: string, remedy: string): Finding {
  return { rule, severity: 'error', field: '', line: lineOf(node), message, remedy };
}

export const nested = (node: Nodes, beside: boolean) =>
  refusal(
    'record-nested',
    node,
    `A record stands inside a quote, a list or a footnote (line ${lineOf(node)}).`,
    beside
      ? 'Delete it there; the record outside is enough.'
      : 'Move the fence to the start of the line, outside of it.',
  );

export const unclosed = (node: Nodes) =>
  refusal(
    'fence-open',
    node,
    `The fence with the record, opened on line ${lineOf(node)}, is never closed.`,
    'Add a line of three backticks after the record.',
  );

export const commented = (line: number): Finding => ({
  rule: 'record-hidden',
  severity: 'error',
  field: '',
  line,
  message: `A record stands inside an HTML comment or tag (line ${line}), where it is not shown as it is; it is not read.`,
  remedy: 'Take the comment or tag away, and put the record between a line ```yaml and a line ```.',
});

export const otherLanguage = (node: Code) =>
  refusal(
    'record-language',
    node,
    `A record stands in a fence marked ${quoted(languageOf(node))} (line ${lineOf(node)}), which is not YAML.`,
    'Begin the fence with ```yaml and write the record as YAML or JSON.',
  );

export const keyless = (node: Code) =>
  refusal(
    'record-missing',
    node,
    `The issue holds no evaluation record: the block on line ${lineOf(node)} has none of its keys.`,
    PASTE_RECORD,
  );

export const capitalised = (node: Code, keys: readonly string[]) =>
  refusal(
    'key-case',
    node,
    `The keys of the record on line ${lineOf(node)} are written with capitals: ${keys.join(', ')}.`,
    `Write them in lower case: ${keys.map((key) => `\`${key.toLowerCase()}:\``).join(', ')}; the same goes for candidate, date, runner and status. Names of metrics keep their capitals.`,
  );

/** How to submit a record, for an issue that holds none. */
export const PASTE_RECORD =
  'Paste the content of your eval.yaml between a line ```yaml and a line ```: eval_id, benchmark_id, model_ids, dataset_id, run_metadata, metrics, status.';

export const blank = (node: Code) =>
  refusal(
    'template-unfilled',
    node,
    `The template is not filled in yet. Still empty: the evaluation record on line ${lineOf(node)}.`,
    'Edit the issue and paste the content of your eval.yaml there; Podium looks again by itself.',
  );

export const swallowed = (node: Nodes) =>
  refusal(
    'record-swallowed',
    node,
    `A record stands right below an HTML tag (from line ${lineOf(node)} on), so its fence is not read as one.`,
    'Put an empty line above the fence.',
  );
