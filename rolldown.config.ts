import { defineConfig, type Plugin } from 'rolldown';

/** What only those who build pages need stands in a file of its own, beside the entries, and is loaded when asked for. */
const CHARTS = './charts.js';
const chartsBeside: Plugin = {
  name: 'charts-beside',
  resolveId(source) {
    return source.endsWith('/draw-chart.ts') ? { id: CHARTS, external: true } : null;
  },
};

/** A canvas on the reader's disk would measure texts otherwise than here: there is none, on any machine. */
const noCanvas: Plugin = {
  name: 'no-canvas',
  resolveId: (source) => (source === 'canvas' ? '\0canvas' : null),
  load: (id) => (id === '\0canvas' ? 'export {};' : null),
};

/** Self-contained ESM files, unminified so that a reviewer can read what runs with write access. */
const entry = (input: string, file: string, plugins: Plugin[]) => ({
  input,
  platform: 'node' as const,
  plugins,
  output: { file, format: 'esm' as const, codeSplitting: false, minify: false },
});

/** The command line, in pieces, so that a command loads only what it needs. */
const commandLine = {
  input: { cli: 'src/cli/index.ts' },
  platform: 'node' as const,
  plugins: [chartsBeside],
  output: {
    dir: 'dist',
    format: 'esm' as const,
    minify: false,
    chunkFileNames: 'cli-[name].js',
    banner: ({ isEntry }: { isEntry: boolean }) => (isEntry ? '#!/usr/bin/env node' : ''),
  },
};

export default defineConfig([
  entry('src/action/index.ts', 'dist/index.js', [chartsBeside]),
  commandLine,
  entry('src/pages/charts/draw-chart.ts', 'dist/charts.js', [noCanvas]),
]);
