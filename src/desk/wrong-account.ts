/** The token is not the account whose comments and branches are taken for Podium's own. */
export class WrongAccount extends Error {
  override readonly name = 'WrongAccount';
  /** Login of the account that the token is. */
  readonly login: string;

  constructor(login: string) {
    super(`the token is ${login}`);
    this.login = login;
  }
}
