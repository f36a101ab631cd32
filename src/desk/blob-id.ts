import { createHash } from 'node:crypto';

/** Git's id of a blob: SHA-1 of `blob <bytes>\0<content>`, 40 hex digits. */
export function blobId(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
