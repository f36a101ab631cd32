/** Why a record is not read: rule, offset in the source, and the cure. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly rule: string;
  readonly offset: number;
  readonly remedy: string;
  readonly field: string;

  constructor(rule: string, offset: number, message: string, remedy: string, field = '') {
    super(message);
    this.rule = rule;
    this.offset = offset;
    this.remedy = remedy;
    this.field = field;
  }
}
