import { describe, expect, it } from 'vitest';
import { podiumArt } from '../../src/pages/podium-art.ts';
import { rankBenchmark } from '../../src/ranking/rank-benchmark.ts';
import { benchmarkOf, hubOf, runOf } from '../ranking/hub-of.ts';

const art = (...names: readonly string[]) =>
  podiumArt(
    rankBenchmark(hubOf(names.map((name, index) => runOf(name, { AUROC: 0.9 - index / 10 }))), benchmarkOf())
      .entries,
  );

describe('the podium', () => {
  it('stands straight under Latin names', () => {
    expect(art('First', 'Second model', 'Third')).toBe(`                  🥇
                [First]
             ┌───────────┐
     🥈      │           │     🥉
[Second mod] │           │ [Third]
─────────────┴───────────┴─────────────`);
  });

  it('counts a Chinese character as two columns, and an accent as none', () => {
    const lines = art('e\u0301te\u0301', '通用影像模型', '基因')?.split('\n') ?? [];
    expect(lines[1]).toBe('                 [e\u0301te\u0301]');
    expect(lines[4]).toBe('[通用影像模] │           │ [基因]');
  });

  it('is not drawn for two', () => expect(art('a', 'b')).toBeUndefined());
});
