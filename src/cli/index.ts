import module from 'node:module';
import { makeCacheFolder } from './cache-folder.ts';

// Node keeps what it compiled in the user's own folder, so that the next start is faster. Without such a folder, and
// in Node 20, it does not.
try {
  module.enableCompileCache?.(makeCacheFolder('code'));
} catch {}

await import('./main.ts');
