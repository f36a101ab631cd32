import crypto from 'node:crypto';

/** Git's id of a blob: SHA-1 of `blob <bytes>\0<content>`, 40 hex digits. A text is taken as UTF-8. */
export function blobId(content: string | Uint8Array): string {
  const head = `blob ${Buffer.byteLength(content)}\0`;
  return sha1(typeof content === 'string' ? head + content : Buffer.concat([Buffer.from(head), content]));
}

/** In one go, which is three times as fast, where Node has that (since 20.12). */
const sha1: (data: string | Uint8Array) => string =
  crypto.hash === undefined
    ? (data) => crypto.createHash('sha1').update(data).digest('hex')
    : (data) => crypto.hash('sha1', data);
