import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import type { Call } from './call.ts';
import type { Spoilt } from './faults.ts';

/** Reads a request whole. A token may end in `~<run>`: the same account, by one run of the Action of several. */
export async function readCall(
  request: IncomingMessage,
  loginOf: ReadonlyMap<string, string>,
): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, token, run] =
    /^(?:token|bearer) ([^~]+)(?:~(.+))?$/i.exec(request.headers.authorization ?? '') ?? [];
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    token,
    run,
    user: token === undefined ? undefined : loginOf.get(token),
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** Writes an answer, or what a fault makes of it. Silence keeps the connection open and says nothing. */
export function writeAnswer(response: ServerResponse, spoilt: Spoilt): void {
  switch (spoilt.how) {
    case 'silence':
      return;
    case 'reset':
      response.destroy();
      return;
    case 'text':
      response.writeHead(spoilt.status, { 'content-type': spoilt.type });
      response.end(spoilt.text);
      return;
    case 'answer': {
      const { status, headers, body } = spoilt.answer;
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(body === undefined || status === 204 ? undefined : JSON.stringify(body));
    }
  }
}

export async function freePort(): Promise<number> {
  const socket = createSocketServer();
  await new Promise<void>((ready) => socket.listen(0, '127.0.0.1', ready));
  const { port } = socket.address() as AddressInfo;
  await new Promise((done) => socket.close(done));
  return port;
}
