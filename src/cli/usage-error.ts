/** The command line was used wrongly, or the place is not a hub: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
