import { mkdirSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

// Node keeps what it compiled in the user's own folder, so that the next start is faster. Without such a folder, and
// in Node 20, it does not.
try {
  const folder = join(cacheFolder(), 'code');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  module.enableCompileCache?.(folder);
} catch {}

await import('./main.ts');
