import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');
/** Folders in the order of the flow: each may import itself and those above it. */
const FOLDERS = [
  'submission',
  'hub',
  'protocol',
  'ranking',
  'pages',
  'verdict',
  'desk',
  'github',
  'action',
  'cli',
];
const PURE = FOLDERS.slice(0, 7);

const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((found) => found[1] ?? '');
    return { path, folder: path.split('/')[0] ?? '', text, imports };
  });

function folderOf(path: string, specifier: string): string {
  const parts = [...path.split('/').slice(0, -1), ...specifier.split('/')];
  const resolved: string[] = [];
  for (const part of parts) {
    if (part === '..') resolved.pop();
    else if (part !== '.') resolved.push(part);
  }
  return resolved[0] ?? '';
}

describe('the shape of the house', () => {
  it('has the ten folders and nothing else', () => {
    expect(readdirSync(SRC).sort()).toEqual([...FOLDERS].sort());
  });

  it('sees every module', () => {
    expect(modules.length).toBeGreaterThan(40);
  });

  it.each(modules.map((module) => [module.path, module] as const))(
    '%s imports only what stands above it',
    (path, module) => {
      const up = module.imports.filter((specifier) => specifier.startsWith('.'));
      const wrong = up.filter((specifier) => {
        const target = folderOf(path, specifier);
        if (module.folder === 'cli' && target === 'action') return true;
        return FOLDERS.indexOf(target) > FOLDERS.indexOf(module.folder);
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(
    modules.filter(({ folder }) => PURE.includes(folder)).map((module) => [module.path, module] as const),
  )('%s is pure: no clock, environment, file system or network', (_path, { imports, text }) => {
    const builtin = imports.filter(
      (specifier) => specifier.startsWith('node:') && specifier !== 'node:crypto',
    );
    const outside = imports.filter((specifier) => /^@(actions|octokit)\//.test(specifier));
    expect([...builtin, ...outside]).toEqual([]);
    expect(text).not.toMatch(
      /\bprocess\.|\bfetch\(|Date\.now\(|new Date\(\)|Math\.random\(|randomUUID|setTimeout/,
    );
  });

  it('lets only src/github speak to GitHub', () => {
    const speakers = modules.filter(({ imports }) =>
      imports.some((specifier) => specifier.startsWith('@octokit/')),
    );
    expect(speakers.map(({ folder }) => folder)).toEqual(speakers.map(() => 'github'));
  });

  it('has no file that outgrew its purpose, and no drawers', () => {
    expect(modules.filter(({ text }) => text.split('\n').length > 260).map(({ path }) => path)).toEqual([]);
    expect(
      modules.filter(({ path }) => /(utils|helpers|common|types)\.ts$/.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });
});
