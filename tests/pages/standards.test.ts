import { expect, it } from 'vitest';
import { loadHub } from '../../src/hub/load-hub.ts';
import { renderPages } from '../../src/pages/render-pages.ts';
import { SMALL_HUB_FILES } from '../support/small-hub.ts';

const page = (references: string) => {
  const files = SMALL_HUB_FILES.map(({ path, text }) => ({
    path,
    text: path.startsWith('benchmarks/') ? `${text}\n${references}\n` : text,
  }));
  return renderPages(loadHub(files)).get('docs/leaderboards/index.md') ?? '';
};

it('speaks of the standards of ITU and WHO only where the protocol names them', () => {
  expect(page('references: ["ITU-T FG-AI4H DEL3 (Requirements)"]')).toContain(
    'The protocol refers to [ITU/WHO AI4H DEL3]',
  );
  expect(page('')).not.toContain('AI4H');
  expect(page('references: ["ITU-T FG-AI4H DEL10.8 (TG-Neuro)"]')).not.toContain('AI4H');
});
