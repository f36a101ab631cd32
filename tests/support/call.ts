/** One request to the tests' GitHub, read. */
export interface Call {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Login of the token's owner; undefined without a token. */
  readonly user: string | undefined;
  readonly token: string | undefined;
  /** Which run of the Action calls, where its token says so. */
  readonly run: string | undefined;
  readonly body: Json;
}

/** One answer, before it is written to the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** What JSON.parse gives, as the emulator's answers are looked into without a schema. */
// biome-ignore lint/suspicious/noExplicitAny: answers of the emulator are taken apart at many places
export type Json = any;

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

const ORDER: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export function atLeast(role: Role, wanted: Role): boolean {
  return ORDER.indexOf(role) >= ORDER.indexOf(wanted);
}

export function answer(status: number, body: Json = undefined, headers: Record<string, string> = {}): Answer {
  return { status, body, headers };
}

export function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return answer(
    status,
    { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  );
}
