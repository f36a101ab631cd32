import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'podium-inputs-'));
  writeFileSync(join(folder, 'event.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the input config', () => {
  it.each([
    ['', '.github/podium.yml'],
    ['./.github/podium.yml', '.github/podium.yml'],
    ['/config/podium.yml', 'config/podium.yml'],
    [' config/podium.yml ', 'config/podium.yml'],
  ])('%j is the path %s of the repository', (config, path) => {
    const env = {
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'owner/hub',
      INPUT_TOKEN: 'secret',
      INPUT_CONFIG: config,
    };
    expect(readInputs(env).config).toBe(path);
  });
});
