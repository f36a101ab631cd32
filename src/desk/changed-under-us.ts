/** What was decided on is no longer so: observe and decide again. */
export class ChangedUnderUs extends Error {
  override readonly name = 'ChangedUnderUs';
}
