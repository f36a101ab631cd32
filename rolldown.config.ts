import { defineConfig } from 'rolldown';

/** Two self-contained ESM files, unminified so that a reviewer can read what runs with write access. */
const entry = (input: string, file: string, banner = '') => ({
  input,
  platform: 'node' as const,
  output: { file, format: 'esm' as const, codeSplitting: false, minify: false, banner },
});

export default defineConfig([
  entry('src/action/index.ts', 'dist/index.js'),
  entry('src/cli/index.ts', 'dist/cli.js', '#!/usr/bin/env node'),
]);
