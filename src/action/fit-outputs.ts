import type { Outputs } from './report.ts';

/** All outputs of a job hold 1 MB; JSON within JSON takes a third more for its quotes. */
const MOST_FINDINGS_BYTES = 300_000;
const MOST_RESULT_BYTES = 400_000;

/** The outputs of a run with as many findings as GitHub takes; `cut` says that there were more. */
export function fitOutputs(
  outputs: Outputs,
  results: readonly Outputs[],
): { readonly outputs: Outputs; readonly results: readonly Outputs[]; readonly cut: boolean } {
  const fitted = within(outputs, MOST_FINDINGS_BYTES);
  const all = results.reduce((bytes, { findings = '' }) => bytes + Buffer.byteLength(findings), 0);
  const share = all <= MOST_RESULT_BYTES ? Number.POSITIVE_INFINITY : MOST_RESULT_BYTES / results.length;
  const shown = results.map((result) => within(result, share));
  return {
    outputs: fitted,
    results: shown,
    cut: fitted !== outputs || shown.some((result, index) => result !== results[index]),
  };
}

function within(outputs: Outputs, most: number): Outputs {
  const { findings = '' } = outputs;
  return Buffer.byteLength(findings) <= most ? outputs : { ...outputs, findings: beginning(findings, most) };
}

/** The first items of a JSON array that take no more than so many bytes. */
function beginning(json: string, most: number): string {
  const items: unknown[] = JSON.parse(json);
  const kept: string[] = [];
  let bytes = 2;
  for (const value of items) {
    const item = JSON.stringify(value);
    bytes += Buffer.byteLength(item) + 1;
    if (bytes > most) break;
    kept.push(item);
  }
  return `[${kept.join(',')}]`;
}
