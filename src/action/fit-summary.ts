/** GitHub takes 1 MiB for the summary of a step, and none of a longer one. */
const MOST_BYTES = 1_000_000;

/** The beginning of a job summary, as much as GitHub takes, with no character halved. */
export function fitSummary(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MOST_BYTES) return text;
  // In a stream, the rest of the last character is still to come, so it is left out.
  return new TextDecoder().decode(bytes.subarray(0, MOST_BYTES), { stream: true });
}
